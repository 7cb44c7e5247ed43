// Words that say nothing by themselves: articles, prepositions, pronouns, auxiliaries.
#pragma once

#include <string_view>

namespace concarte::lexicon {

// Of a folded word. Languages other than French and English have none.
bool is_stop_word(std::string_view folded, std::string_view language);
// Whether a noun most often follows a folded word: le, une, cette, leurs … the, this.
bool is_article(std::string_view folded, std::string_view language);
// Whether a folded word turns what is said round: ne, pas, sans, jamais … not, without.
bool is_negation(std::string_view folded, std::string_view language);

}  // namespace concarte::lexicon
