// The grid of ideas and groups: who said what in which words, who stands where, who said nothing.
#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/translate.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/report/stances.h"
#include "map/report/table.h"
#include "map/report/teller.h"
#include "map/report/wording.h"

namespace concarte::report {
namespace {

using document::Document;
using document::GroupId;
using document::Node;
using document::NodeId;
using document::Opinion;

constexpr std::array Opinions{Opinion::in_favour, Opinion::against, Opinion::reserved};

void add_line(std::string& text, const std::string& line) { text += (text.empty() ? "" : "\n") + line; }

class Gridding {
 public:
  Gridding(const Document& document, const NodeId& branch) : document_(document), teller_(document), ideas_(document::branch(document, branch)) {
    for (const NodeId& id : ideas_) {
      const Node& node = document.node(id);
      has_kinds_ = has_kinds_ || !node.kind.empty();
      has_statuses_ = has_statuses_ || node.status != document::Status::open;
      has_stances_ = has_stances_ || !node.stances.empty();
    }
  }

  void write(Table& table) {
    table.columns = {{translate("Number"), true}, {translate("Idea")}};
    table.heading_columns = 2;
    if (has_kinds_) table.columns.push_back({translate("Kind"), true});
    if (has_statuses_) table.columns.push_back({translate("Status"), true});
    for (const document::Group& group : document_.all<document::Group>()) table.columns.push_back({typeset(group.name, document_.heading().language)});
    if (has_stances_) {
      for (const Opinion opinion : Opinions) table.columns.push_back({translate(label(opinion)), true});
      table.columns.push_back({translate("Has not discussed it"), true});
      table.columns.push_back({translate("Agreement"), true});
    }
    for (const NodeId& id : ideas_) table.rows.push_back(row(document_.node(id)));
  }

 private:
  Row row(const Node& node) {
    Row row{.is_section = node.kind == "theme" || !numbers_.contains(node.parent)};
    row.cells = {{number(node)}, {teller_.words_of(node)}};
    if (has_kinds_) row.cells.push_back({kind_name(node.kind)});
    if (has_statuses_) row.cells.push_back({node.status == document::Status::open ? std::string() : translate(label(node.status))});
    const auto standing = standings(node);
    for (const document::Group& group : document_.all<document::Group>()) row.cells.push_back({said(node, group.id, standing)});
    if (has_stances_) count(node, standing, row);
    return row;
  }

  // Nothing for a lone root, `2.1` for the first idea of the second branch.
  std::string number(const Node& node) {
    const auto above = numbers_.find(node.parent);
    const bool is_lone = above == numbers_.end() && (document_.roots().size() == 1 || node.id == ideas_.front());
    std::string own;
    if (!is_lone) {
      const std::string before = above == numbers_.end() ? std::string() : above->second;
      own = (before.empty() ? "" : before + ".") + std::to_string(++counts_[above == numbers_.end() ? NodeId{} : node.parent]);
    }
    return numbers_[node.id] = own;
  }

  std::string said(const Node& node, const GroupId& group, const std::map<GroupId, Standing>& standing) const {
    std::string text;
    const std::string& language = document_.heading().language;
    for (const document::Contribution& contribution : node.contributions) {
      if (std::find(contribution.groups.begin(), contribution.groups.end(), group) == contribution.groups.end()) continue;
      add_line(text, contribution.text.empty() ? translate("Same words") : in_quotes(typeset(contribution.text, language)));
    }
    if (const auto found = standing.find(group); found != standing.end()) {
      const std::string where = translate(label(found->second.opinion));
      add_line(text, found->second.reason.empty() ? where : say("{}: {}", where, typeset(found->second.reason, language)));
    }
    return text;
  }

  void count(const Node& node, const std::map<GroupId, Standing>& standing, Row& row) const {
    // Where nobody took a stand, nobody is said to have been silent either.
    for (const Opinion opinion : Opinions) {
      const auto groups = std::count_if(standing.begin(), standing.end(), [&](const auto& one) { return one.second.opinion == opinion; });
      row.cells.push_back({node.stances.empty() ? std::string() : std::to_string(groups)});
    }
    row.cells.push_back({node.stances.empty() ? std::string() : std::to_string(silent(document_, node).size())});
    row.cells.push_back({agreement(node)});
  }

  const Document& document_;
  Teller teller_;
  std::vector<NodeId> ideas_;
  std::unordered_map<NodeId, std::string> numbers_;
  std::unordered_map<NodeId, int> counts_;
  bool has_kinds_ = false, has_statuses_ = false, has_stances_ = false;
};

}  // namespace

std::optional<Table> grid(const Document& document, const NodeId& branch) {
  if (document.all<document::Group>().empty()) return std::nullopt;
  const SayingIn saying(document.heading().language);
  Table table{.title = on_one_line(typeset(document.heading().title, document.heading().language)),
              .language = document.heading().language,
              .event = occasion(document.heading())};
  Gridding(document, branch).write(table);
  table.remarks = {translate("An empty cell: the group said nothing of this idea, which is no agreement.")};
  return table;
}

}  // namespace concarte::report
