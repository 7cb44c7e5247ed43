// The amendments from one version of a map to the next, as a table.
#include "map/comparison/amendments.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/translate.h"
#include "map/comparison/words.h"
#include "map/document/walk.h"
#include "map/report/wording.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::GroupId;
using document::NodeId;
using report::Cell;
using report::Row;

void add(std::string& all, const std::string& more, const char* between) {
  if (more.empty()) return;
  if (!all.empty()) all += between;
  all += more;
}

// With the name of the field before each value, one a line.
std::string values(const std::vector<FieldDifference>& fields, std::string FieldDifference::*side) {
  std::string all;
  for (const FieldDifference& field : fields) {
    const std::string& value = field.*side;
    add(all, say("{}: {}", field_name(field.field), value.empty() ? std::string("–") : value), "\n");
  }
  return all;
}

class Writing {
 public:
  Writing(const Document& before, const Document& after, const Comparison& comparison) : before_(before), after_(after), comparison_(comparison), added_(comparison.added.begin(), comparison.added.end()) {
    for (const IdeaDifference& idea : comparison.ideas) changed_.emplace(idea.after, &idea);
    for (const NodeId& id : comparison.removed) add_removed_after(id);
  }

  std::vector<Row> rows() {
    write_removed({});
    for (const NodeId& id : document::in_order(after_)) {
      if (const auto changed = changed_.find(id); changed != changed_.end()) write(*changed->second);
      else if (added_.contains(id)) write_row(place_of(after_, id), deed(Nature::added), {}, after_.node(id).text, voices(after_, id));
      write_removed(id);
    }
    for (const RecordDifference& record : comparison_.records) write(record);
    return std::move(rows_);
  }

 private:
  // What was removed is told of after the nearest idea above it that is still there.
  void add_removed_after(const NodeId& id) {
    NodeId above = before_.node(id).parent;
    while (!above.empty() && !comparison_.matching.after_of.contains(above)) above = before_.node(above).parent;
    removed_[above.empty() ? NodeId{} : comparison_.matching.after_of.at(above)].push_back(id);
  }
  void write_removed(const NodeId& under) {
    if (const auto found = removed_.find(under); found != removed_.end())
      for (const NodeId& id : found->second) write_row(place_of(before_, id), deed(Nature::removed), before_.node(id).text, {}, voices(before_, id));
  }

  void write(const IdeaDifference& idea) {
    if (!idea.is_moved && !idea.is_reworded && idea.said.empty()) return;
    std::string before = before_.node(idea.before).text, after = after_.node(idea.after).text;
    if (idea.is_moved) {
      const std::string old_place = place_of(before_, idea.before), new_place = place_of(after_, idea.after);
      if (old_place != new_place) {
        add(before, say("Place: {}", old_place), "\n");
        add(after, say("Place: {}", new_place), "\n");
      }
    }
    add(before, values(idea.said, &FieldDifference::before), "\n");
    add(after, values(idea.said, &FieldDifference::after), "\n");
    std::vector<GroupId> groups = voices_of(after_, idea.after);
    write_row(place_of(after_, idea.after), deed(idea), before, after, report::names(after_, groups));
  }

  void write(const RecordDifference& record) {
    const std::string what = say("{}: {}", record_name(record.kind), deed(record.nature));
    const bool is_changed = record.nature == Nature::changed;
    std::string before = record.nature == Nature::added ? std::string() : record.words;
    std::string after = record.nature == Nature::removed ? std::string() : record.words;
    if (is_changed) {
      before = values(record.fields, &FieldDifference::before);
      after = values(record.fields, &FieldDifference::after);
    }
    write_row(is_changed ? record.words : std::string(), what, before, after, {});
  }

  std::string voices(const Document& of, const NodeId& id) const { return report::names(of, voices_of(of, id)); }

  void write_row(const std::string& place, const std::string& what, const std::string& before, const std::string& after, const std::string& who) {
    rows_.push_back({.cells = {Cell{std::to_string(rows_.size() + 1)}, Cell{place}, Cell{what}, Cell{before}, Cell{after}, Cell{who}}});
  }

  const Document& before_;
  const Document& after_;
  const Comparison& comparison_;
  std::set<NodeId> added_;
  std::map<NodeId, const IdeaDifference*> changed_;
  std::map<NodeId, std::vector<NodeId>> removed_;
  std::vector<Row> rows_;
};

}  // namespace

const char* deed(Nature nature) {
  switch (nature) {
    case Nature::added: return translate("Added");
    case Nature::removed: return translate("Removed");
    case Nature::changed: break;
  }
  return translate("Changed");
}

std::string deed(const IdeaDifference& difference) {
  std::string all;
  if (difference.is_moved) add(all, translate("Moved"), ", ");
  if (difference.is_reworded) add(all, all.empty() ? translate("Reworded") : translate("reworded"), ", ");
  if (!difference.said.empty() || all.empty()) add(all, all.empty() ? translate("Changed") : translate("changed"), ", ");
  return all;
}

std::string place_of(const Document& document, const NodeId& idea) {
  constexpr std::size_t MostShown = 6;  // of a way of thousands of levels, the nearest
  std::vector<std::string> above;
  const Wording words(document);
  NodeId at = document.node(idea).parent;
  for (; !at.empty() && above.size() < MostShown; at = document.node(at).parent) above.push_back(words.idea(at));
  std::string place = at.empty() ? "" : "…";
  for (auto step = above.rbegin(); step != above.rend(); ++step) add(place, *step, " › ");
  return place;
}

report::Table amendments(const Document& before, const Document& after) { return amendments(before, after, compare(before, after)); }

report::Table amendments(const Document& before, const Document& after, const Comparison& found) {
  const document::Heading& heading = after.heading();
  const SayingIn saying(heading.language);
  report::Table table{.title = say("Amendments: {}", report::on_one_line(report::typeset(heading.title, heading.language))),
                      .language = heading.language,
                      .event = report::occasion(heading)};
  table.columns = {{translate("Number"), true}, {translate("Place")}, {translate("Amendment"), true}, {translate("Before")}, {translate("After")}, {translate("Groups")}};
  table.heading_columns = 1;
  table.rows = Writing(before, after, found).rows();
  return table;
}

}  // namespace concarte::comparison
