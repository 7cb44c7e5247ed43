// The framework of a profession: activities, competences and qualities as they are joined, or the levels of the tree.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/walk.h"
#include "map/report/framework.h"
#include "map/report/table.h"
#include "map/report/teller.h"
#include "map/report/wording.h"

namespace concarte::report {
namespace {

using document::Document;
using document::Node;
using document::NodeId;

constexpr std::string_view Activity = "activity", Competence = "competence", Quality = "quality";

// The ideas of a branch, those of each kind, and what a link of any kind joins them with.
class Joined {
 public:
  Joined(const Document& document, const NodeId& branch) : document_(document), teller_(document) {
    for (const NodeId& id : document::branch(document, branch)) {
      const std::string& kind = document.node(id).kind;
      if (kind == Activity || kind == Competence || kind == Quality) by_kind_[kind].push_back(id);
    }
    for (const document::Link& link : document.all<document::Link>()) {
      partners_[link.from].push_back(link.to);
      partners_[link.to].push_back(link.from);
      const std::string from = kind_of(link.from), to = kind_of(link.to);
      is_joined_ = is_joined_ || (from != to && by_kind_.contains(from) && by_kind_.contains(to));
    }
  }

  bool is_joined() const { return is_joined_; }
  const std::vector<NodeId>& all(std::string_view kind) const {
    static const std::vector<NodeId> None;
    const auto found = by_kind_.find(std::string(kind));
    return found == by_kind_.end() ? None : found->second;
  }
  // In the order of the map, each once.
  std::vector<NodeId> partners(const NodeId& id, std::string_view kind) const {
    std::vector<NodeId> found;
    const auto linked = partners_.find(id);
    if (linked == partners_.end()) return found;
    for (const NodeId& candidate : all(kind))
      if (std::find(linked->second.begin(), linked->second.end(), candidate) != linked->second.end()) found.push_back(candidate);
    return found;
  }
  Cell words(const NodeId& id) const { return {.text = teller_.words_of(document_.node(id)), .ideas = {id}}; }
  // The theme that an idea stands under, unless that is the whole map.
  Cell theme(const NodeId& id) const {
    const NodeId above = document_.node(id).parent;
    return above.empty() || document_.node(above).parent.empty() ? Cell{} : words(above);
  }

 private:
  std::string kind_of(const NodeId& id) const {
    const Node* node = document_.find(id);
    return node == nullptr ? std::string() : node->kind;
  }

  const Document& document_;
  Teller teller_;
  std::unordered_map<std::string, std::vector<NodeId>> by_kind_;
  std::unordered_map<NodeId, std::vector<NodeId>> partners_;
  bool is_joined_ = false;
};

class ProfessionTable {
 public:
  ProfessionTable(const Joined& joined, Table& table) : joined_(joined), table_(table) {}

  void write() {
    table_.columns = {{translate("Theme")}, {translate("Activity")}, {translate("Competence")}, {translate("Quality")}, {translate("To be linked")}};
    table_.heading_columns = 2;
    for (const NodeId& activity : joined_.all(Activity)) write_activity(activity);
    for (const NodeId& competence : joined_.all(Competence))
      if (!met_.contains(competence)) write_competence(joined_.theme(competence), {}, competence, translate("no activity asks for this competence"));
    for (const NodeId& quality : joined_.all(Quality))
      if (!met_.contains(quality)) add({joined_.theme(quality), {}, {}, joined_.words(quality), {translate("this quality supports nothing yet")}});
    span(0);
    span(1);
    remark();
  }

 private:
  void write_activity(const NodeId& activity) {
    const Cell theme = joined_.theme(activity), words = joined_.words(activity);
    const std::vector<NodeId> competences = joined_.partners(activity, Competence);
    const Cell direct = listed(joined_.partners(activity, Quality));
    if (competences.empty() && !joined_.all(Competence).empty()) {
      ++activities_alone_;
      add({theme, words, {}, direct, {translate("no competence is named for this activity")}});
      return;
    }
    // A quality that goes with the activity as a whole has a line of its own.
    if (!direct.ideas.empty() || competences.empty()) add({theme, words, {}, direct, {}});
    for (const NodeId& competence : competences) write_competence(theme, words, competence, {});
  }

  void write_competence(const Cell& theme, const Cell& activity, const NodeId& competence, const std::string& lack) {
    if (met_.insert(competence).second && activity.ideas.empty()) ++competences_alone_;
    add({theme, activity, joined_.words(competence), listed(joined_.partners(competence, Quality)), {lack}});
  }

  Cell listed(const std::vector<NodeId>& qualities) {
    Cell all;
    for (const NodeId& quality : qualities) {
      met_.insert(quality);
      all.text += (all.text.empty() ? "" : "\n") + joined_.words(quality).text;
    }
    all.ideas = qualities;
    return all;
  }

  void add(std::vector<Cell> cells) {
    Row row{.cells = std::move(cells)};
    if (row.cells[1].text.empty() && row.cells[2].text.empty()) ++qualities_alone_;
    table_.rows.push_back(std::move(row));
  }

  // Equal neighbours in a column become one cell, within the cells of the column before.
  void span(std::size_t column) {
    std::size_t first = 0;
    for (std::size_t i = 1; i < table_.rows.size(); ++i) {
      Cell& cell = table_.rows[i].cells[column];
      const bool goes_on = !cell.text.empty() && cell.text == table_.rows[first].cells[column].text &&
                           (column == 0 || table_.rows[i].cells[column - 1].rows == 0);
      if (!goes_on) {
        first = i;
        continue;
      }
      ++table_.rows[first].cells[column].rows;
      cell.rows = 0;
    }
  }

  void remark() {
    std::string all;
    const auto tell = [&all](const std::string& words, int count) {
      if (count > 0) all += (all.empty() ? "" : translate("; ")) + words;
    };
    tell(say_count("{} activity without any competence", "{} activities without any competence", static_cast<unsigned long>(activities_alone_)), activities_alone_);
    tell(say_count("{} competence that no activity asks for", "{} competences that no activity asks for", static_cast<unsigned long>(competences_alone_)), competences_alone_);
    tell(say_count("{} quality linked to nothing", "{} qualities linked to nothing", static_cast<unsigned long>(qualities_alone_)), qualities_alone_);
    if (!all.empty()) table_.remarks.push_back(say("To be linked: {}.", all));
  }

  const Joined& joined_;
  Table& table_;
  std::set<NodeId> met_;
  int activities_alone_ = 0, competences_alone_ = 0, qualities_alone_ = 0;
};

// What is deeper stands in the last column, a row for each idea.
constexpr std::size_t MostLevels = 10;

using Way = std::vector<const Node*>;

// Each way from the top to a leaf is a row. The title speaks for a lone root.
std::vector<Way> ways(const Document& document, const NodeId& branch) {
  const std::vector<NodeId> ideas = document::branch(document, branch);
  const bool has_lone_top = (!branch.empty() || document.roots().size() == 1) && ideas.size() > 1;
  std::unordered_map<NodeId, std::size_t> levels;
  std::vector<Way> all;
  Way way;
  for (const NodeId& id : ideas) {
    const Node& node = document.node(id);
    const auto above = levels.find(node.parent);
    const std::size_t level = above != levels.end() ? above->second + 1 : has_lone_top ? 0 : 1;
    levels[id] = level;
    if (level == 0) continue;
    way.resize(std::min(level, MostLevels) - 1);
    way.push_back(&node);
    if (document.children(id).empty() || level >= MostLevels) all.push_back(way);
  }
  return all;
}

void write_levels(const Document& document, const NodeId& branch, Table& table) {
  const Teller teller(document);
  const std::vector<Way> all = ways(document, branch);
  std::size_t deepest = 1;
  for (const Way& way : all) deepest = std::max(deepest, way.size());
  for (std::size_t level = 1; level <= deepest; ++level) table.columns.push_back({say("Level {}", level)});
  table.heading_columns = std::max<std::size_t>(deepest - 1, 1);
  for (const Way& way : all) {
    Row row;
    for (const Node* step : way) row.cells.push_back({.text = teller.words_of(*step), .ideas = {step->id}});
    row.cells.resize(deepest);
    table.rows.push_back(std::move(row));
  }
  // Rows that go through the same idea share its cell; two ideas of the same words are still two.
  for (std::size_t column = 0; column < deepest; ++column) {
    std::size_t first = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
      const bool goes_on = column < all[i].size() && column < all[first].size() && all[i][column] == all[first][column];
      if (!goes_on) {
        first = i;
        continue;
      }
      ++table.rows[first].cells[column].rows;
      table.rows[i].cells[column].rows = 0;
    }
  }
}

}  // namespace

Framework write_framework(const Document& document, const NodeId& branch, Table& table) {
  const Joined joined(document, branch);
  if (!joined.is_joined()) {
    write_levels(document, branch, table);
    return Framework::levels;
  }
  ProfessionTable(joined, table).write();
  return Framework::linked;
}

std::string left_out(const Document& document, const NodeId& branch, const Table& table) {
  std::set<NodeId> shown;
  for (const Row& row : table.rows)
    for (const Cell& cell : row.cells) shown.insert(cell.ideas.begin(), cell.ideas.end());
  std::vector<std::pair<std::string, unsigned long>> kinds;  // in the order of the map
  unsigned long count = 0;
  for (const NodeId& id : document::branch(document, branch)) {
    const Node& node = document.node(id);
    const bool is_order = node.kind == "theme" || node.parent.empty() || id == branch || (node.kind.empty() && !document.children(id).empty());
    if (shown.contains(id) || is_order) continue;
    ++count;
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.first == node.kind; });
    if (known != kinds.end()) ++known->second;
    else kinds.emplace_back(node.kind, 1);
  }
  std::string all;
  for (const auto& [kind, number] : kinds)
    all += (all.empty() ? "" : ", ") + fmt::format("{} ({})", kind.empty() ? translate("without a kind") : utf8::lowered(kind_name(kind)), number);
  return count == 0 ? std::string() : say_count("{} idea is not in this table: {}.", "{} ideas are not in this table: {}.", count, all);
}

Table framework(const Document& document, const NodeId& branch) {
  const SayingIn saying(document.heading().language);
  Table table{.title = on_one_line(typeset(document.heading().title, document.heading().language)),
              .language = document.heading().language,
              .event = occasion(document.heading())};
  if (write_framework(document, branch, table) == Framework::linked)
    if (std::string remark = left_out(document, branch, table); !remark.empty()) table.remarks.push_back(std::move(remark));
  return table;
}

}  // namespace concarte::report
