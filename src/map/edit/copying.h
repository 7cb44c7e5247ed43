// Copying ideas out of a map and pasting them into one.
#pragma once

#include <functional>
#include <span>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Change;
using document::Document;
using document::NodeId;

// What becomes of the links that lead out of what is copied.
enum class OutwardLinks { left_out, taken_along };

// The change that makes the nodes, and all that is under them, in an empty map: the topmost ones as roots, with the links,
// boundaries and summaries among them and the groups they name.
Change copied(const Document& document, std::span<const NodeId> nodes, OutwardLinks outward = OutwardLinks::left_out);

// `kept`: what was cut comes back under its own ids, where nobody has taken them, and finds the links again that led out of it.
enum class Ids { fresh, kept };

// Puts ideas that `copied` took, from this map or another, last under `parent` (empty: as roots), which unfolds. A group is the
// one of this map that has its id and name, or its name; else it comes along. Pins are left behind. `fresh_word(letter)` gives an
// id that nothing in the map has, a new one each time.
Edit paste(const Document& document, const NodeId& parent, const Change& ideas, const std::function<std::string(char)>& fresh_word,
           Ids ids = Ids::fresh);

}  // namespace concarte::edit
