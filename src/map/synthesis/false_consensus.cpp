// Words and ideas that groups seem to share, while each means something else: ranked, with the evidence side by side.
#include "map/synthesis/false_consensus.h"

#include <algorithm>
#include <map>
#include <set>

#include "map/lexicon/words.h"

namespace concarte::synthesis {
namespace {

// Senses that share more of their words than this agree.
constexpr double LeastDistance = 0.6;

using Stems = std::set<std::string>;

Stems stems_of(const std::string& text, const std::string& language, const lexicon::Stemmer& stemmer) {
  Stems stems;
  for (const lexicon::Word& word : lexicon::words_of(text, language, stemmer))
    if (!word.is_stop) stems.insert(word.stem);
  return stems;
}

double distance(const Stems& a, const Stems& b) {
  if (a.empty() || b.empty()) return 0;
  const auto shared = static_cast<double>(std::count_if(a.begin(), a.end(), [&](const std::string& stem) { return b.contains(stem); }));
  return 1 - shared / static_cast<double>(std::min(a.size(), b.size()));
}

void add(std::string& text, const std::string& more) {
  if (!more.empty()) text += (text.empty() ? "" : " · ") + more;
}

// What one voice says of each word it uses or defines.
std::map<std::string, Use> uses_of(const Voice& voice, std::size_t number, std::map<std::string, std::string>& written) {
  const lexicon::Stemmer stemmer(voice.map.language);
  std::map<std::string, Use> uses;
  const auto use = [&](const lexicon::Word& word) -> Use& {
    written.emplace(word.stem, word.written);
    Use& found = uses[word.stem];
    found.voice = number;
    return found;
  };
  for (const auto& [term, sense] : voice.senses)
    for (const lexicon::Word& word : lexicon::words_of(term, voice.map.language, stemmer))
      if (!word.is_stop) add(use(word).text, sense);
  const auto& phrases = voice.map.phrases;
  std::vector<std::string> children(phrases.size());
  for (const Phrase& phrase : phrases)
    if (phrase.parent) add(children[*phrase.parent], phrase.text);
  for (std::size_t i = 0; i < phrases.size(); ++i)
    for (const lexicon::Word& word : lexicon::words_of(phrases[i].text, voice.map.language, stemmer)) {
      if (word.is_stop) continue;
      Use& found = use(word);
      if (!found.phrases.empty() && found.phrases.back() == i) continue;
      found.phrases.push_back(i);
      for (const std::string& shown : {voice.notes[i], children[i], voice.reasons[i]}) add(found.text, shown);
    }
  return uses;
}

}  // namespace

std::vector<SharedWord> false_consensus(const std::vector<Voice>& voices, const std::vector<std::filesystem::path>&) {
  std::map<std::string, std::string> written;
  std::map<std::string, SharedWord> words;
  for (std::size_t number = 0; number < voices.size(); ++number)
    for (auto& [stem, use] : uses_of(voices[number], number, written)) words[stem].uses.push_back(std::move(use));
  std::vector<SharedWord> found;
  for (auto& [stem, shared] : words) {
    const lexicon::Stemmer stemmer(voices[shared.uses[0].voice].map.language);
    std::vector<Stems> senses;
    for (const Use& use : shared.uses) senses.push_back(stems_of(use.text, voices[use.voice].map.language, stemmer));
    for (std::size_t a = 0; a < senses.size(); ++a)
      for (std::size_t b = a + 1; b < senses.size(); ++b) shared.score = std::max(shared.score, distance(senses[a], senses[b]));
    if (shared.score < LeastDistance) continue;
    shared.word = written[stem];
    found.push_back(std::move(shared));
  }
  std::stable_sort(found.begin(), found.end(), [](const SharedWord& a, const SharedWord& b) { return a.score > b.score; });
  return found;
}

}  // namespace concarte::synthesis
