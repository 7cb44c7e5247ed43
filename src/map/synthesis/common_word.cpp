// The word that ideas of several groups have in common.
#include "map/synthesis/common_word.h"

#include <algorithm>
#include <vector>

#include "map/lexicon/lexicon.h"
#include "map/synthesis/definition.h"

namespace concarte::synthesis {
namespace {

using lexicon::Word;
using WordsOfTexts = std::vector<std::vector<Word>>;

std::vector<Word> shared_by(const WordsOfTexts& all) {
  std::vector<Word> shared = all.front();
  std::erase_if(shared, [&](const Word& word) {
    const auto has_it = [&](const std::vector<Word>& words) { return std::ranges::find(words, word.stem, &Word::stem) != words.end(); };
    return word.is_stop || !std::ranges::all_of(all, has_it);
  });
  return shared;
}

}  // namespace

std::string common_word(std::span<const std::string> texts, const std::string& language, std::span<const std::filesystem::path> word_folders) {
  if (texts.empty()) return {};
  const lexicon::Lexicon lexicon(language, word_folders);
  WordsOfTexts terms, all;
  for (const std::string& text : texts) {
    const auto definition = definition_in(text);
    terms.push_back(definition ? lexicon.words(definition->term) : std::vector<Word>{});
    all.push_back(lexicon.words(text));
  }
  std::vector<Word> shared = shared_by(terms);
  if (shared.empty()) shared = shared_by(all);
  const auto merit = [&](const Word& word) { return std::pair(!lexicon.field().says_little(word), word.written.size()); };
  const auto best = std::ranges::max_element(shared, {}, merit);
  return best == shared.end() ? std::string{} : best->written;
}

}  // namespace concarte::synthesis
