// What is compared of a map: its ideas as phrases, and where they stand.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::synthesis {

struct Phrase {
  std::string text;
  std::string kind{};                     // as in the map file, or empty
  std::optional<std::size_t> parent{};    // place in the same map, before this one; none for a root
  bool operator==(const Phrase&) const = default;
};

// One map: a parent stands before its children.
struct MapPhrases {
  std::string language = "fr";
  std::vector<Phrase> phrases{};
  bool operator==(const MapPhrases&) const = default;
};

// An idea, told by the place of its map in the request and its place in the map.
struct Member {
  std::size_t map = 0;
  std::size_t phrase = 0;
  auto operator<=>(const Member&) const = default;
};

// All the ideas of a map in document order: phrase i is the node `document::in_order(document)[i]`.
MapPhrases phrases_of(const document::Document& document);

}  // namespace concarte::synthesis
