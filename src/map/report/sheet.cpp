// A map as a table that people write in: the grid of ideas and groups, the framework with an idea in each cell.
#include "map/report/sheet.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/report/framework.h"
#include "map/report/stances.h"

namespace concarte::report {
namespace {

using document::Document;
using document::GroupId;
using document::Node;
using document::NodeId;

SheetCell cell_of(const Node& node, const GroupId& group) {
  SheetCell cell{.idea = node.id, .group = group};
  for (const document::Contribution& said : node.contributions) {
    if (std::find(said.groups.begin(), said.groups.end(), group) == said.groups.end()) continue;
    cell.is_proposed = true;
    if (!said.text.empty()) cell.words += (cell.words.empty() ? "" : "\n") + said.text;
  }
  return cell;
}

SheetRow grid_row(const Document& document, const Node& node, int level) {
  const bool is_branch = level <= 2 && !document.children(node.id).empty();
  SheetRow row{.level = level, .is_section = is_branch || node.kind == "theme"};
  row.cells.push_back({.idea = node.id, .words = node.text, .is_heading = row.is_section});
  const auto standing = standings(node);
  for (const document::Group& group : document.all<document::Group>()) {
    SheetCell cell = cell_of(node, group.id);
    if (const auto found = standing.find(group.id); found != standing.end()) {
      cell.opinion = found->second.opinion;
      cell.reason = found->second.reason;
    }
    row.cells.push_back(std::move(cell));
  }
  return row;
}

NodeId idea_at(const Cell& cell, std::size_t line) { return line < cell.ideas.size() ? cell.ideas[line] : NodeId{}; }

// One idea a cell: a row of the table becomes as many as its fullest cell has ideas. What has only one idea goes on in all of them.
void add_rows(const Document& document, const Row& row, Sheet& sheet) {
  std::size_t count = 1;
  for (const Cell& cell : row.cells) count = std::max(count, cell.ideas.size());
  for (std::size_t line = 0; line < count; ++line) {
    SheetRow more;
    for (const Cell& cell : row.cells) {
      const NodeId idea = idea_at(cell, cell.ideas.size() == 1 ? 0 : line);
      if (!idea.empty()) more.cells.push_back({.idea = idea, .words = document.node(idea).text, .is_heading = more.cells.empty()});
      else more.cells.push_back({.words = cell.ideas.empty() && line == 0 ? cell.text : std::string()});
    }
    sheet.rows.push_back(std::move(more));
  }
}

// The same idea under itself, beside the same ideas, is one cell.
void span(Sheet& sheet) {
  for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
    std::size_t first = 0;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
      const auto& above = sheet.rows[first].cells;
      auto& cells = sheet.rows[i].cells;
      const auto is_same = [&](std::size_t at) { return cells[at].idea == above[at].idea; };
      bool goes_on = !cells[column].idea.empty();
      for (std::size_t at = 0; at <= column && goes_on; ++at) goes_on = is_same(at);
      if (!goes_on) {
        first = i;
        continue;
      }
      ++sheet.rows[first].cells[column].rows;
      cells[column].rows = 0;
    }
  }
}

// Where new ideas of a framework go.
class Rooms {
 public:
  Rooms(const Document& document, const NodeId& branch) : document_(document), branch_(branch) {
    for (const NodeId& id : document::branch(document, branch)) {
      const auto [found, is_first] = above_.try_emplace(document.node(id).kind, document.node(id).parent);
      NodeId& above = found->second;
      parents_[document.node(id).kind].insert(document.node(id).parent);
      while (!is_first && !above.empty() && !document::is_within(document, id, above)) above = document.node(above).parent;
    }
  }

  // Under the nearest idea above all of its kind, to be sorted there; where that would be the whole map, beside its partner.
  SheetRoom linked(const char* kind, const NodeId& partner) const {
    const auto found = above_.find(kind);
    if (found != above_.end() && (is_inner(found->second) || parents_.at(kind).contains(found->second))) return {found->second, kind, partner};
    const NodeId& beside = document_.node(partner).parent;
    return {is_inner(beside) ? beside : partner, kind, partner};
  }

 private:
  bool is_inner(const NodeId& id) const {
    return !id.empty() && !document_.node(id).parent.empty() && (branch_.empty() || document::is_within(document_, id, branch_));
  }

  const Document& document_;
  NodeId branch_;
  std::map<std::string, NodeId> above_;  // all ideas of a kind
  std::map<std::string, std::set<NodeId>> parents_;
};

// Columns of the framework of a profession.
enum Place : std::size_t { theme_column, activity_column, competence_column, quality_column, lack_column };

struct Lack {
  Place column;
  const char* kind;
  std::array<Place, 2> partners;  // the first that stands in the row
};
constexpr std::array<Lack, 3> Lacks{Lack{activity_column, "activity", {competence_column, quality_column}},
                                    Lack{competence_column, "competence", {activity_column, quality_column}},
                                    Lack{quality_column, "quality", {competence_column, activity_column}}};

void make_room_for_linked(const Rooms& rooms, SheetRow& row) {
  std::array<NodeId, lack_column> ideas;
  for (std::size_t column = 0; column < ideas.size(); ++column) ideas[column] = row.cells[column].idea;
  for (const Lack& lack : Lacks) {
    const NodeId& partner = ideas[lack.partners[0]].empty() ? ideas[lack.partners[1]] : ideas[lack.partners[0]];
    if (ideas[lack.column].empty() && !partner.empty()) row.cells[lack.column].room = rooms.linked(lack.kind, partner);
  }
  SheetCell& told = row.cells[lack_column];
  if (const auto first = std::find_if(ideas.begin() + activity_column, ideas.end(), [](const NodeId& idea) { return !idea.empty(); }); !told.words.empty() && first != ideas.end()) told.about = *first;
}

// Beside an idea that nothing stands under yet.
void make_room_for_child(SheetRow& row) {
  for (std::size_t column = 1; column < row.cells.size(); ++column)
    if (const NodeId& above = row.cells[column - 1].idea; row.cells[column].idea.empty() && !above.empty()) row.cells[column].room = SheetRoom{.parent = above};
}

}  // namespace

Sheet grid_sheet(const Document& document, const NodeId& branch) {
  Sheet sheet;
  sheet.columns.push_back({translate("Idea"), {}});
  for (const document::Group& group : document.all<document::Group>()) sheet.columns.push_back({group.name, group.id});
  std::unordered_map<NodeId, int> levels;
  for (const NodeId& id : document::branch(document, branch)) {
    const Node& node = document.node(id);
    const auto above = levels.find(node.parent);
    const int level = above == levels.end() ? 1 : above->second + 1;
    levels[id] = level;
    sheet.rows.push_back(grid_row(document, node, level));
  }
  return sheet;
}

Sheet framework_sheet(const Document& document, const NodeId& branch) {
  Table table;
  const Framework framework = write_framework(document, branch, table);
  Sheet sheet;
  for (const Column& column : table.columns) sheet.columns.push_back({column.name, {}});
  for (const Row& row : table.rows) add_rows(document, row, sheet);
  span(sheet);
  const Rooms rooms(document, branch);
  for (SheetRow& row : sheet.rows) {
    if (framework == Framework::levels) make_room_for_child(row);
    else make_room_for_linked(rooms, row);
  }
  if (framework == Framework::linked) sheet.remark = left_out(document, branch, table);
  return sheet;
}

}  // namespace concarte::report
