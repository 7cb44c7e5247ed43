// The words of a phrase, as two phrases are compared by: elisions undone, stems, those that say nothing marked.
#include "map/lexicon/words.h"

#include <algorithm>

#include "base/utf8.h"
#include "map/lexicon/stop_words.h"

namespace concarte::lexicon {
namespace {

// First byte and end of each word.
std::vector<std::pair<std::size_t, std::size_t>> places_of_words(std::string_view text) {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    for (utf8::Decoded letter; at < text.size(); at += letter.size) {
      letter = utf8::decode(text, at);
      if (!utf8::is_word_character(letter.code_point)) break;
    }
    if (at > begin)
      places.emplace_back(begin, at);
    else
      at += utf8::decode(text, at).size;
  }
  return places;
}

bool is_all_capitals(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::vector<Word> words_of(std::string_view text, std::string_view language, const Stemmer& stemmer) {
  const std::string composed = utf8::composed(text);
  // In a text all in capitals, capitals say nothing.
  const bool has_small = utf8::raised(composed) != composed;
  std::vector<Word> words;
  for (const auto& [begin, end] : places_of_words(composed)) {
    const std::string_view as_typed = std::string_view(composed).substr(begin, end - begin);
    Word& word = words.emplace_back();
    word.written = utf8::lowered(as_typed);
    word.stem = stemmer.stem(word.written);
    const std::string folded = utf8::folded(as_typed);
    word.is_acronym = has_small && as_typed.size() >= 2 && as_typed.size() <= 6 && is_all_capitals(as_typed);
    word.is_stop = !word.is_acronym && is_stop_word(folded, language);
    word.is_negation = is_negation(folded, language);
    if (word.is_acronym) word.stem = folded;
    word.follows_article = words.size() > 1 && is_article(utf8::folded(words[words.size() - 2].written), language);
  }
  return words;
}

}  // namespace concarte::lexicon
