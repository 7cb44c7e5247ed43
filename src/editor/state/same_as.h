// “The same as …”: which ideas of the map hold the words being typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map/document/document.h"

namespace concarte::session {

inline constexpr std::size_t MostMatches = 7;

// The ideas, besides one, in which every word begins a word of their text or of what a group said of them, whatever its case and
// accents: the best first. An idea that begins with the words comes before one that holds them whole, then the shorter one. Nothing
// without words.
std::vector<document::NodeId> ideas_like(const document::Document& document, std::string_view words, const document::NodeId& besides);

// The words as a group's own, once they have found that node: nothing when one is only begun, or when the node begins with
// them: they were typed to search.
std::string own_words(const document::Node& node, std::string_view words);

}  // namespace concarte::session
