// The amendments from one version of a map to the next, as a table.
#include "map/comparison/amendments.h"

#include <algorithm>
#include <array>
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

// A whole message each: in French they agree with the thing.
struct DeedsOf {
  std::string_view kind;
  const char *added, *removed, *changed;
};
constexpr std::array<DeedsOf, 10> RecordDeeds{{
    {"", mark("Map: changed"), mark("Map: changed"), mark("Map: changed")},
    {"groups", mark("Group: added"), mark("Group: removed"), mark("Group: changed")},
    {"inbox", mark("Inbox: idea added"), mark("Inbox: idea removed"), mark("Inbox: idea changed")},
    {"links", mark("Cross-link: added"), mark("Cross-link: removed"), mark("Cross-link: changed")},
    {"boundaries", mark("Boundary: added"), mark("Boundary: removed"), mark("Boundary: changed")},
    {"summaries", mark("Summary: added"), mark("Summary: removed"), mark("Summary: changed")},
    {"terms", mark("Term: added"), mark("Term: removed"), mark("Term: changed")},
    {"figures", mark("Figure: added"), mark("Figure: removed"), mark("Figure: changed")},
    {"sources", mark("Source: added"), mark("Source: removed"), mark("Source: changed")},
    {"conflicts", mark("Conflict: added"), mark("Conflict: removed"), mark("Conflict: changed")},
}};

std::string title(const Document& before, const Document& after, const Naming& naming) {
  const auto title_of = [](const Document& map) { return report::on_one_line(report::typeset(map.heading().title, map.heading().language)); };
  const std::string was = title_of(before), is = title_of(after);
  std::string title = say("Amendments: {}", is);
  if (was != is && !was.empty() && !is.empty()) title = say("Amendments from “{}” to “{}”", was, is);
  else if (naming.before != naming.after && !naming.before.empty() && !naming.after.empty()) title = say("Amendments: {}, from “{}” to “{}”", is, naming.before, naming.after);
  if (naming.group.empty()) return title;
  const bool is_in_new = after.all<document::Group>().find(naming.group) != nullptr;
  return say("{}, for {}", title, report::names(is_in_new ? after : before, {&naming.group, 1}));
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
      else if (added_.contains(id)) write_row(place_of(after_, id), translate("Added"), {}, after_.node(id).text, voices(after_, id));
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
      for (const NodeId& id : found->second) write_row(place_of(before_, id), translate("Removed"), before_.node(id).text, {}, voices(before_, id));
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
    const bool is_changed = record.nature == Nature::changed;
    std::string before = record.nature == Nature::added ? std::string() : record.words;
    std::string after = record.nature == Nature::removed ? std::string() : record.words;
    if (is_changed) {
      before = values(record.fields, &FieldDifference::before);
      after = values(record.fields, &FieldDifference::after);
    }
    write_row(is_changed ? record.words : std::string(), deed(record), before, after, {});
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

const char* deed(const RecordDifference& difference) {
  const auto found = std::find_if(RecordDeeds.begin(), RecordDeeds.end(), [&](const DeedsOf& one) { return one.kind == difference.kind; });
  if (found == RecordDeeds.end()) return "";
  switch (difference.nature) {
    case Nature::added: return translate(found->added);
    case Nature::removed: return translate(found->removed);
    case Nature::changed: break;
  }
  return translate(found->changed);
}

const char* heading(Listed listed, std::size_t count) {
  switch (listed) {
    case Listed::added: return translate_count("Idea added", "Ideas added", count);
    case Listed::removed: return translate_count("Idea removed", "Ideas removed", count);
    case Listed::moved: return translate_count("Idea moved", "Ideas moved", count);
    case Listed::reworded: return translate_count("Idea reworded", "Ideas reworded", count);
    case Listed::changed: break;
  }
  return translate_count("Idea changed", "Ideas changed", count);
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

report::Table amendments(const Document& before, const Document& after, const Comparison& found, const Naming& naming) {
  const document::Heading& heading = after.heading();
  const SayingIn saying(heading.language);
  report::Table table{.title = title(before, after, naming),
                      .language = heading.language,
                      .event = report::occasion(heading)};
  table.columns = {{translate("Number"), true}, {translate("Place")}, {translate("Amendment"), true}, {translate("Before")}, {translate("After")}, {translate("Groups")}};
  table.heading_columns = 1;
  table.rows = Writing(before, after, found).rows();
  return table;
}

}  // namespace concarte::comparison
