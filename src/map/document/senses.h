// Where an idea's words hide that groups mean different things by them.
#pragma once

#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::document {

// Whether the words of the term stand in the text, in this order, whatever their case, accents and plural.
bool mentions(const std::string& text, const std::string& term);

// The senses of the first term in the idea's words that the map says to be distinct, of the groups that proposed the idea: two or
// more, in their order in the term; otherwise none. Point into the document.
std::vector<const Sense*> distinct_senses(const Document& document, const Node& node);

}  // namespace concarte::document
