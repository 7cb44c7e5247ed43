// A change to a map: values with ids, applied, reversed and chained.
#include "map/document/change.h"

#include <map>

namespace concarte::document {
namespace {

// What happens to one record: absent before means added, absent after means removed.
template <class Record>
struct Fate {
  std::optional<Record> before;
  std::optional<Record> after;
};

template <class Record>
using Fates = std::map<typename Record::Identifier, Fate<Record>>;

template <class Record>
void follow(Fates<Record>& fates, const RecordChanges<Record>& changes) {
  const auto step = [&fates](const auto& id, const Record* before, const Record* after) {
    const auto [place, fresh] = fates.try_emplace(id);
    if (fresh && before != nullptr) place->second.before = *before;
    place->second.after = after != nullptr ? std::optional(*after) : std::nullopt;
  };
  for (const Record& record : changes.removed) step(record.id, &record, nullptr);
  for (const Record& record : changes.added) step(record.id, nullptr, &record);
  for (const auto& update : changes.updated) step(update.after.id, &update.before, &update.after);
}

template <class Record>
RecordChanges<Record> chained_records(const RecordChanges<Record>& first, const RecordChanges<Record>& second) {
  if (first.empty()) return second;
  if (second.empty()) return first;
  Fates<Record> fates;
  follow(fates, first);
  follow(fates, second);
  RecordChanges<Record> result;
  for (auto& [id, fate] : fates) {
    if (fate.before == fate.after) continue;
    if (!fate.before) result.added.push_back(std::move(*fate.after));
    else if (!fate.after) result.removed.push_back(std::move(*fate.before));
    else result.updated.push_back({std::move(*fate.before), std::move(*fate.after)});
  }
  return result;
}

template <class Record>
RecordChanges<Record> reversed_records(const RecordChanges<Record>& changes) {
  RecordChanges<Record> result{changes.removed, changes.added, {}};
  result.updated.reserve(changes.updated.size());
  for (const auto& update : changes.updated) result.updated.push_back({update.after, update.before});
  return result;
}

}  // namespace

bool Change::empty() const {
  return !heading && std::apply([](const auto&... changes) { return (changes.empty() && ...); }, records);
}

Change reversed(const Change& change) {
  Change result;
  std::apply([&result](const auto&... changes) { result.records = {reversed_records(changes)...}; }, change.records);
  if (change.heading) result.heading = {change.heading->after, change.heading->before};
  return result;
}

Change chained(const Change& first, const Change& second) {
  Change result;
  std::apply(
      [&](const auto&... changes) {
        result.records = {chained_records(changes, std::get<std::decay_t<decltype(changes)>>(second.records))...};
      },
      first.records);
  if (first.heading && second.heading) {
    if (first.heading->before != second.heading->after) result.heading = {first.heading->before, second.heading->after};
  } else {
    result.heading = first.heading ? first.heading : second.heading;
  }
  return result;
}

}  // namespace concarte::document
