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

const Ids::Slot* Ids::find(std::string_view id) const {
  const auto known = AnyId::parse(id);
  if (!known) return nullptr;
  const auto slot = slots_.find(*known);
  return slot == slots_.end() ? nullptr : &slot->second;
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
