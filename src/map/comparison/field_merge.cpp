// Three states of one record made one: stances, and the fields that this version does not know.
#include "map/comparison/field_merge.h"

#include <algorithm>
#include <iterator>

#include "map/comparison/placements.h"

namespace concarte::comparison {

using document::GroupId;
using document::Placement;
using document::Stance;
using document::UnknownFields;

document::Conflict conflict_about(std::string_view record, std::string field, std::string theirs) {
  document::Conflict conflict;
  conflict.record = record;
  conflict.field = std::move(field);
  conflict.theirs = std::move(theirs);
  return conflict;
}

std::optional<Stand> stand_of(const std::vector<Stance>& stances, const GroupId& group) {
  for (auto stance = stances.rbegin(); stance != stances.rend(); ++stance)
    if (std::find(stance->groups.begin(), stance->groups.end(), group) != stance->groups.end()) return Stand{stance->opinion, stance->reason};
  return std::nullopt;
}

std::string to_text(const Stand& stand) {
  const std::string word(document::word(stand.opinion));
  return stand.reason.empty() ? word : word + ": " + stand.reason;
}

void FieldMerge::merge_value(const std::string& name, const std::vector<Stance>& base, std::vector<Stance>& mine, const std::vector<Stance>& theirs) {
  if (mine == theirs || theirs == base) return;
  std::set<GroupId> groups;
  for (const std::vector<Stance>* const stances : {&std::as_const(mine), &theirs})
    for (const Stance& stance : *stances) groups.insert(stance.groups.begin(), stance.groups.end());
  std::vector<Stance> merged = merged_list(base, mine, theirs);
  bool has_conflict = false;
  for (const GroupId& group : groups) {
    const auto was = stand_of(base, group), left = stand_of(mine, group), right = stand_of(theirs, group);
    if (left == right || left == was || right == was) continue;
    has_conflict = true;
    conflicts_.push_back(conflict_about(record_, name, right ? to_text(*right) : std::string()));
    conflicts_.back().group = group.view();
  }
  // Both are kept; the last one said counts, which is to be mine.
  if (has_conflict)
    std::stable_partition(merged.begin(), merged.end(), [&](const Stance& stance) { return std::find(mine.begin(), mine.end(), stance) == mine.end(); });
  mine = std::move(merged);
}

void FieldMerge::merge_value(const std::string&, const std::vector<Placement>& base, std::vector<Placement>& mine, const std::vector<Placement>& theirs) {
  const auto find = [](const std::vector<Placement>& ledger, const std::string& node) -> const Placement* {
    const auto found = std::ranges::find(ledger, node, &Placement::node);
    return found == ledger.end() ? nullptr : &*found;
  };
  const auto same = [](const Placement* a, const Placement* b) { return a == b || (a != nullptr && b != nullptr && *a == *b); };
  for (const Placement& placed : theirs) {
    const Placement* const was = find(base, placed.node);
    const auto own = std::ranges::find(mine, placed.node, &Placement::node);
    if (own == mine.end() && was == nullptr) mine.push_back(placed);
    else if (own != mine.end() && same(was, &*own)) *own = placed;
    else if (own != mine.end() && !same(was, &placed) && !is_same_place(*own, placed))
      conflicts_.push_back(conflict_about(record_, placement_field(placed.node), to_text(placed)));
  }
  std::erase_if(mine, [&](const Placement& placed) {
    return find(theirs, placed.node) == nullptr && same(find(base, placed.node), &placed);
  });
}

void FieldMerge::merge_unknown(const std::string& prefix, const UnknownFields& base, UnknownFields& mine, const UnknownFields& theirs) {
  if (mine == theirs || theirs == base) return;
  if (mine == base) {
    mine = theirs;
    return;
  }
  const auto find = [](const UnknownFields& fields, const std::string& name) {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string() : found->second;  // JSON is never empty
  };
  UnknownFields merged;
  const auto settle = [&](const std::string& name) {
    std::string value = find(mine, name);
    merge_value(prefix + name, find(base, name), value, find(theirs, name));
    if (!value.empty()) merged.emplace_back(name, std::move(value));
  };
  for (const auto& [name, json] : mine) settle(name);
  for (const auto& [name, json] : theirs)
    if (find(mine, name).empty()) settle(name);
  mine = std::move(merged);
}

}  // namespace concarte::comparison
