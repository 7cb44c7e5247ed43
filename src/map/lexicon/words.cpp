// The words of a phrase, as two phrases are compared by: elisions undone, stems, those that say nothing marked.
#include "map/lexicon/words.h"

#include "base/utf8.h"
#include "map/lexicon/stop_words.h"

namespace concarte::lexicon {

std::vector<Word> words_of(std::string_view text, std::string_view language, const Stemmer& stemmer) {
  const std::string lowered = utf8::lowered(utf8::composed(text));
  std::vector<Word> words;
  for (std::size_t at = 0; at < lowered.size();) {
    std::size_t end = at;
    while (end < lowered.size()) {
      const utf8::Decoded letter = utf8::decode(lowered, end);
      if (!utf8::is_word_character(letter.code_point)) break;
      end += letter.size;
    }
    if (end == at) {
      at += utf8::decode(lowered, at).size;
      continue;
    }
    Word word;
    word.written = lowered.substr(at, end - at);
    word.stem = stemmer.stem(word.written);
    word.is_stop = is_stop_word(utf8::folded(word.written), language);
    words.push_back(std::move(word));
    at = end;
  }
  return words;
}

}  // namespace concarte::lexicon
