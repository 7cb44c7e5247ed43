// A map as a table that people write in: the grid of ideas and groups, the framework with an idea in each cell.
#include "map/report/sheet.h"

#include <algorithm>
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
  write_framework(document, branch, table);
  Sheet sheet;
  for (const Column& column : table.columns) sheet.columns.push_back({column.name, {}});
  for (const Row& row : table.rows) add_rows(document, row, sheet);
  span(sheet);
  return sheet;
}

}  // namespace concarte::report
