// The identifiers of a file: one space for the records of all kinds.
#include "map/storage/ids.h"

#include <fmt/format.h>

namespace concarte::storage {

std::string mended_id(std::string_view word) {
  std::string id;
  for (const char c : word) {
    if ((c & 0xC0) == 0x80) continue;  // one underscore for each character, however many bytes it has
    if (id.size() == AnyId::MaxSize) break;
    id += AnyId::parse({&c, 1}) ? c : '_';
  }
  return id;
}

void Ids::reserve(std::size_t count) {
  entries_.reserve(count);
  index_.reserve(count);
}

const Ids::Entry* Ids::find_entry(const AnyId& id) const {
  const auto place = index_.find(id, [this](std::uint32_t at) -> const AnyId& { return entries_[at].id; });
  return place ? &entries_[*place] : nullptr;
}

bool Ids::add(std::string_view word, Slot slot) {
  const AnyId id = *AnyId::parse(word);
  if (find_entry(id) != nullptr) return false;
  index_.insert(id, static_cast<std::uint32_t>(entries_.size()));
  entries_.push_back({id, slot});
  return true;
}

const Ids::Slot* Ids::find(std::string_view word) const {
  const auto id = AnyId::parse(word);
  const Entry* entry = id ? find_entry(*id) : nullptr;
  return entry != nullptr ? &entry->slot : nullptr;
}

std::string Ids::free_near(std::string_view stem) {
  if (find(stem) == nullptr) return std::string(stem);
  // Numbers go on where the last one for this stem stopped: a million duplicates are not a million times counted.
  std::uint32_t& number = numbers_.try_emplace(std::string(stem), 1).first->second;
  for (;;) {
    const std::string end = fmt::format("-{}", ++number);
    std::string id(stem.substr(0, AnyId::MaxSize - end.size()));
    id += end;
    if (find(id) == nullptr) return id;
  }
}

}  // namespace concarte::storage
