// The identifiers of a file: one space for the records of all kinds.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "map/document/id_index.h"

namespace concarte::storage {

struct AnyTag;
using AnyId = Id<AnyTag>;

// The nearest word that can be an identifier, or an empty one.
std::string mended_id(std::string_view word);

enum class RecordKind : std::uint8_t { group, node, inbox_item, link, boundary, summary, term, figure, source, conflict };

// Which records there are, by their identifiers.
class Ids {
 public:
  struct Slot {
    RecordKind kind = RecordKind::node;
    std::uint32_t place = 0;  // among the records of its kind
  };

  void reserve(std::size_t count);
  // False when the identifier is taken.
  bool add(std::string_view id, Slot slot);
  const Slot* find(std::string_view id) const;
  // An identifier that is not taken: the stem itself, or a number after it.
  std::string free_near(std::string_view stem);

 private:
  struct Entry {
    AnyId id;
    Slot slot;
  };
  const Entry* find_entry(const AnyId& id) const;

  std::vector<Entry> entries_;
  document::IdIndex<AnyId> index_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace concarte::storage
