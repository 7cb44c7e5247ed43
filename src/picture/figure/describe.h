// What a reader of the screen says of a part, in the user's language.
#pragma once

#include <span>
#include <string>

#include "map/document/document.h"
#include "picture/figure/anatomy.h"

namespace concarte::figure {

// Kind, status, who proposed it, who thinks what of it, what is folded under it; empty when there is nothing to say.
std::string described(const document::Node& node, const Marks& marks, const Voices& voices, std::span<const SensePanel> senses);
std::string described(const document::Document& document, const document::Link& link);
// The map in one or two sentences: its description, its main branches.
std::string described(const document::Document& document);

}  // namespace concarte::figure
