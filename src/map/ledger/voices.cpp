// The groups of a source as the synthesis has them.
#include "map/ledger/voices.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "map/document/vocabulary.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Contribution;
using document::Group;
using document::GroupKind;
using document::Rank;

// The groups there will be, in their order: those of the document, and those just added.
std::vector<Group> groups_with(const Document& document, const Change& change) {
  std::vector<Group> all(document.all<Group>().begin(), document.all<Group>().end());
  all.insert(all.end(), change.of<Group>().added.begin(), change.of<Group>().added.end());
  std::stable_sort(all.begin(), all.end(), [](const Group& a, const Group& b) { return a.rank < b.rank; });
  return all;
}

// After the last of its kind, so that tables stand beside tables and partners beside partners; else after all.
Rank place_for(const Group& group, const std::vector<Group>& groups) {
  if (groups.empty()) return Rank::nth(0);
  const auto last = std::find_if(groups.rbegin(), groups.rend(), [&](const Group& it) { return it.kind == group.kind; });
  const auto next = last == groups.rend() ? groups.end() : last.base();
  return Rank::between(std::prev(next)->rank, next == groups.end() ? Rank{} : next->rank);
}

bool is_same_voice(const Group& a, const Group& b) { return a.kind == b.kind && utf8::folded(a.name) == utf8::folded(b.name); }

std::string free_id(const Document& document, const std::vector<Group>& groups, std::string_view wanted) {
  const auto is_taken = [&](std::string_view word) {
    return document::has_id(document, word) || std::any_of(groups.begin(), groups.end(), [&](const Group& group) { return group.id.view() == word; });
  };
  const std::string start(wanted.substr(0, GroupId::MaxSize - 4));
  if (!is_taken(wanted)) return std::string(wanted);
  for (int n = 2;; ++n)
    if (std::string word = start + "-" + std::to_string(n); !is_taken(word)) return word;
}

// The wanted value, or the first choice that no group has; in turn when all are taken.
template <class Value, class Choices, class Read>
Value free_value(const std::vector<Group>& groups, const Value& wanted, const Choices& choices, Read read) {
  const auto is_free = [&](const Value& value) {
    return std::none_of(groups.begin(), groups.end(), [&](const Group& group) { return read(group) == value; });
  };
  if (is_free(wanted)) return wanted;
  for (const auto& choice : choices)
    if (is_free(Value(choice))) return Value(choice);
  return Value(choices[groups.size() % choices.size()]);
}

std::vector<std::string> marks() {
  std::vector<std::string> all;
  for (const char mark : std::string_view("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) all.emplace_back(1, mark);
  return all;
}

Group added(const Document& document, Group group, Change& change) {
  const std::vector<Group> groups = groups_with(document, change);
  // A voice that was drawn plain stays so while no other is.
  const bool is_plain = group.hatch.empty() && !group.id.empty();
  group.id = *GroupId::parse(free_id(document, groups, group.id.empty() ? "g1" : group.id.view()));
  group.rank = place_for(group, groups);
  group.mark = free_value(groups, group.mark.empty() ? "1" : group.mark, marks(), [](const Group& it) { return it.mark; });
  group.colour = free_value(groups, group.colour, document::group_colours(), [](const Group& it) { return it.colour; });
  group.hatch = free_value(groups, is_plain || !group.hatch.empty() ? group.hatch : std::string(document::hatches()[0]), document::hatches(),
                           [](const Group& it) { return it.hatch; });
  change.of<Group>().added.push_back(group);
  return group;
}

// The one table that the map is of, or else the one territory; nobody when several drew it together.
GroupId only_table(const std::vector<Group>& groups) {
  for (const GroupKind kind : {GroupKind::workshop, GroupKind::territory}) {
    const auto is_table = [&](const Group& group) { return group.kind == kind; };
    const auto count = std::count_if(groups.begin(), groups.end(), is_table);
    if (count == 1) return std::find_if(groups.begin(), groups.end(), is_table)->id;
    if (count > 1) return {};
  }
  return groups.size() == 1 ? groups.front().id : GroupId{};
}

}  // namespace

Voices Voices::of(const Document& document, const Source& source) {
  Voices voices;
  const auto& there = document.all<Group>();
  for (const std::string& row : source.groups) {
    const std::size_t sign = row.find('=');
    if (sign == std::string::npos) continue;
    const auto to = GroupId::parse(std::string_view(row).substr(sign + 1));
    if (!to) continue;
    const bool is_there = there.find(*to) != nullptr;
    if (const auto from = GroupId::parse(std::string_view(row).substr(0, sign))) voices.match(*from, is_there ? *to : GroupId{});
    else if (is_there) voices.speak_as(*to);
  }
  // A record of no group at all: they have the same ids in both.
  if (!source.groups.empty()) return voices;
  for (const Group& group : there) voices.groups_.try_emplace(group.id, group.id);
  return voices;
}

std::vector<GroupId> Voices::translated(const std::vector<GroupId>& in_source) const {
  std::vector<GroupId> all;
  for (const GroupId& group : in_source) {
    const auto found = groups_.find(group);
    if (found == groups_.end() || found->second.empty()) continue;
    if (std::find(all.begin(), all.end(), found->second) == all.end()) all.push_back(found->second);
  }
  return all;
}

std::vector<GroupId> groups_of(const Document& document, const Source& source) {
  std::set<GroupId> all;
  for (const std::string& row : source.groups) {
    const auto to = GroupId::parse(std::string_view(row).substr(std::min(row.size(), row.find('=') + 1)));
    if (to && document.all<Group>().find(*to) != nullptr) all.insert(*to);
  }
  return {all.begin(), all.end()};
}

std::vector<std::string> Voices::written() const {
  std::vector<std::string> rows;
  for (const auto& [from, to] : groups_) rows.push_back(std::string(from.view()) + "=" + std::string(to.view()));
  if (!table_.empty()) rows.push_back("=" + std::string(table_.view()));
  return rows;
}

std::vector<Contribution> contributions(const Voices& voices, const SourceNode& name, const document::Node& node) {
  std::vector<Contribution> all;
  for (Contribution said : node.contributions) {
    said.groups = voices.translated(said.groups);
    if (said.groups.empty()) said.groups = voices.table();
    if (said.text.empty()) said.text = node.text;
    all.push_back(std::move(said));
  }
  if (all.empty()) {
    all.emplace_back().groups = voices.table();
    all.back().text = node.text;
  }
  for (Contribution& said : all) {
    said.source = name.source.view();
    said.node = name.node;
  }
  return all;
}

std::vector<document::Stance> stances(const Voices& voices, const document::Node& node) {
  std::vector<document::Stance> all = node.stances;
  for (document::Stance& stance : all) stance.groups = stance.groups.empty() ? voices.table() : voices.translated(stance.groups);
  return all;
}

namespace {

// The group of the same name and kind, else a new one.
Group brought(const Document& document, const Group& group, Change& change) {
  const std::vector<Group> there = groups_with(document, change);
  const auto same = std::find_if(there.begin(), there.end(), [&](const Group& it) { return is_same_voice(it, group); });
  return same != there.end() ? *same : added(document, group, change);
}

}  // namespace

Voices bring_groups(const Document& document, const Document& map, const std::string& name, Change& change) {
  Voices voices;
  std::vector<Group> known;
  for (const Group& group : map.all<Group>()) {
    known.push_back(brought(document, group, change));
    voices.match(group.id, known.back().id);
  }
  if (known.empty()) {
    Group table;
    table.name = name;
    known.push_back(brought(document, table, change));
  }
  if (const GroupId table = only_table(known); !table.empty()) voices.speak_as(table);
  return voices;
}

Voices follow_groups(const Document& document, const Source& source, const Document& map, Change& change) {
  Voices voices = Voices::of(document, source);
  for (const Group& group : map.all<Group>())
    if (!voices.knows(group.id)) voices.match(group.id, brought(document, group, change).id);
  return voices;
}

}  // namespace concarte::ledger
