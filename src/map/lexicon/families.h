// Words of one family: former, formation, formateur.
#pragma once

#include <string>
#include <string_view>

namespace concarte::lexicon {

// What is left of a folded word without the endings that make nouns, verbs and adjectives of one another; at least four letters,
// or the word itself. Words of the same root are of one family, nearly always.
std::string root_of(std::string_view folded, std::string_view language);

}  // namespace concarte::lexicon
