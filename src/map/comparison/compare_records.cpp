// What became of the records that are no ideas: groups, links, boundaries, terms, and the heading.
#include "map/comparison/compare_records.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "base/translate.h"
#include "map/comparison/field_differences.h"

namespace concarte::comparison {

void add_unknown_differences(std::vector<FieldDifference>& differences, const document::UnknownFields& before, const document::UnknownFields& after) {
  std::map<std::string, std::pair<std::string, std::string>> both;
  for (const auto& [name, json] : before) both[name].first = json;
  for (const auto& [name, json] : after) both[name].second = json;
  for (const auto& [name, values] : both)
    if (values.first != values.second) differences.push_back({name, values.first, values.second});
}

namespace {

using namespace document;

std::string list_name(const Group*) { return "groups"; }
std::string list_name(const InboxItem*) { return "inbox"; }
std::string list_name(const Link*) { return "links"; }
std::string list_name(const Boundary*) { return "boundaries"; }
std::string list_name(const Summary*) { return "summaries"; }
std::string list_name(const Term*) { return "terms"; }
std::string list_name(const Figure*) { return "figures"; }
std::string list_name(const Source*) { return "sources"; }
std::string list_name(const Conflict*) { return "conflicts"; }

// What it says, for people and for meeting its counterpart.
std::string words_in(const Group& group, const Wording&) { return group.name; }
std::string words_in(const InboxItem& item, const Wording&) { return item.text; }
std::string words_in(const Link& link, const Wording& words) {
  const std::string ends = fmt::format("{} → {}", words.idea(link.from), words.idea(link.to));
  return link.label.empty() ? ends : fmt::format("{} ({})", ends, link.label);
}
std::string words_in(const Boundary& boundary, const Wording& words) { return boundary.title.empty() ? words.of("nodes", boundary.nodes) : boundary.title; }
std::string words_in(const Summary& summary, const Wording& words) { return summary.text.empty() ? words.of("nodes", summary.nodes) : summary.text; }
std::string words_in(const Term& term, const Wording&) { return term.word; }
std::string words_in(const Figure& figure, const Wording&) { return figure.caption.empty() ? figure.number : figure.caption; }
std::string words_in(const Source& source, const Wording&) { return source.path.empty() ? std::string(source.id.view()) : source.path; }
std::string words_in(const Conflict& conflict, const Wording&) { return conflict.theirs; }

std::vector<NodeId> ideas_of(const Link& link) { return {link.from, link.to}; }
std::vector<NodeId> ideas_of(const Boundary& boundary) { return boundary.nodes; }
std::vector<NodeId> ideas_of(const Summary& summary) { return summary.nodes; }
template <class Record>
std::vector<NodeId> ideas_of(const Record&) { return {}; }

// Fields that are told in no words of people: a digest, and which group of the file is which of the map.
bool is_for_people(const Source*, const std::string& field) { return field != "sha256" && field != "groups"; }
template <class Record>
bool is_for_people(const Record*, const std::string&) { return true; }

// The same record with its ideas named as the other version names them: matched ideas are no difference.
void rename(NodeId& id, const Matching& matching) {
  if (const auto found = matching.after_of.find(id); found != matching.after_of.end()) id = found->second;
}
Link renamed(Link link, const Matching& matching) {
  rename(link.from, matching);
  rename(link.to, matching);
  return link;
}
template <class Frame>
Frame renamed_frame(Frame frame, const Matching& matching) {
  for (NodeId& id : frame.nodes) rename(id, matching);
  return frame;
}
Boundary renamed(Boundary boundary, const Matching& matching) { return renamed_frame(std::move(boundary), matching); }
Summary renamed(Summary summary, const Matching& matching) { return renamed_frame(std::move(summary), matching); }
Figure renamed(Figure figure, const Matching& matching) {
  rename(figure.branch, matching);
  return figure;
}
template <class Record>
Record renamed(const Record& record, const Matching&) { return record; }

class Comparing {
 public:
  Comparing(const Document& before, const Document& after, Comparison& comparison)
      : before_(before), after_(after), old_words_(before), new_words_(after), comparison_(comparison) {}

  template <class Record>
  void compare_all() {
    std::multimap<std::string, const Record*> left;
    for (const Record& record : before_.all<Record>())
      if (after_.all<Record>().find(record.id) == nullptr) left.emplace(words_in(record, old_words_), &record);
    std::unordered_set<const Record*> met;
    for (const Record& record : after_.all<Record>()) {
      const Record* was = before_.all<Record>().find(record.id);
      if (was == nullptr)
        if (const auto same = left.find(words_in(record, new_words_)); same != left.end()) {
          was = same->second;
          met.insert(was);
          left.erase(same);
        }
      if (was == nullptr) add(Nature::added, record, new_words_);
      else add_changes(*was, record);
    }
    for (const Record& record : before_.all<Record>())
      if (after_.all<Record>().find(record.id) == nullptr && !met.contains(&record)) add(Nature::removed, record, old_words_);
  }

  void compare_headings() {
    RecordDifference difference;
    difference.words = after_.heading().title;
    difference.fields = field_differences(before_.heading(), old_words_, after_.heading(), new_words_);
    // Two copies of a map may have an identifier each; it says nothing to people.
    std::erase_if(difference.fields, [](const FieldDifference& field) { return field.field == "id"; });
    for (FieldDifference& field : difference.fields)
      if (field.field == "refused") {
        field.before = std::to_string(before_.heading().refused.size());
        field.after = std::to_string(after_.heading().refused.size());
      }
    if (!difference.fields.empty()) comparison_.records.push_back(std::move(difference));
  }

 private:
  template <class Record>
  RecordDifference difference(Nature nature, const Record& record, const Wording& words) const {
    return {.nature = nature, .kind = list_name(&record), .id = std::string(record.id.view()), .words = words_in(record, words), .fields = {}, .ideas = ideas_of(record)};
  }
  template <class Record>
  void add(Nature nature, const Record& record, const Wording& words) { comparison_.records.push_back(difference(nature, record, words)); }

  template <class Record>
  void add_changes(const Record& before, const Record& after) {
    const Record was = renamed(before, comparison_.matching);
    if (say_the_same(was, after)) return;
    RecordDifference changed = difference(Nature::changed, after, new_words_);
    // The words of what was renamed are looked up under its new name, but for what is no longer there.
    for (FieldDifference& field : field_differences(was, new_words_, after, new_words_)) changed.fields.push_back(std::move(field));
    for (FieldDifference& old : field_differences(before, old_words_, after, new_words_))
      for (FieldDifference& field : changed.fields)
        if (field.field == old.field) field.before = old.before;
    std::erase_if(changed.fields, [&after](const FieldDifference& field) { return !is_for_people(&after, field.field); });
    // A source was read again, even where that is seen in its digest alone.
    if (changed.fields.empty() && !std::is_same_v<Record, Source>) return;
    comparison_.records.push_back(std::move(changed));
  }

  const Document& before_;
  const Document& after_;
  Wording old_words_, new_words_;
  Comparison& comparison_;
};

}  // namespace

void compare_records(const Document& before, const Document& after, Comparison& comparison) {
  Comparing comparing(before, after, comparison);
  comparing.compare_headings();
  comparing.compare_all<Group>();
  comparing.compare_all<InboxItem>();
  comparing.compare_all<Link>();
  comparing.compare_all<Boundary>();
  comparing.compare_all<Summary>();
  comparing.compare_all<Term>();
  comparing.compare_all<Figure>();
  comparing.compare_all<Source>();
  comparing.compare_all<Conflict>();
}

}  // namespace concarte::comparison
