// What a voice shows of the sense of each word it uses or defines.
#include "map/synthesis/uses.h"

#include <algorithm>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/vocabulary.h"
#include "map/synthesis/definition.h"

namespace concarte::synthesis {
namespace {

using lexicon::Word;

// How surely a text shows the sense of the word.
constexpr double ByDefinition = 1;
constexpr double ByNote = 0.95;
constexpr double ByChildren = 0.85;
constexpr double ByReasons = 0.7;
// An idea of no more words is a word that groups may share; each of its words is, where there are no more than two.
constexpr std::size_t MostWords = 3;
constexpr std::size_t MostWordsEachTelling = 2;

class Senses {
 public:
  Senses(const Voice& voice, const lexicon::Lexicon& lexicon) : voice_(voice), lexicon_(lexicon), children_(voice.map.phrases.size()) {
    for (std::size_t i = 0; i < children_.size(); ++i)
      if (const auto parent = voice.map.phrases[i].parent; parent && voice.is_own[i]) add(children_[*parent], voice.map.phrases[i].text);
  }

  std::map<std::string, Sensed> all() {
    for (const auto& [term, sense] : voice_.senses) {
      const std::vector<Word> words = telling_words(term);
      if (words.empty()) continue;
      show(found_for(words), words, sense, ByDefinition);
    }
    for (std::size_t phrase = 0; phrase < voice_.map.phrases.size(); ++phrase) take(phrase);
    for (auto& [word, sensed] : found_) {
      if (sensed.use.text.empty() && sensed.opinion != 0)
        sensed.use.opinion = sensed.opinion > 0 ? 1 : -1;
      // A word or two show less than a sentence.
      const auto words = static_cast<double>(telling_words(sensed.compared).size());
      sensed.strength *= words / (words + 1);
    }
    return std::move(found_);
  }

 private:
  static void add(std::string& text, const std::string& more) {
    if (!more.empty()) text += (text.empty() ? "" : " · ") + more;
  }

  std::vector<Word> telling_words(const std::string& text) const {
    std::vector<Word> words = lexicon_.words(text);
    std::erase_if(words, [&](const Word& word) { return word.is_stop || lexicon_.field().says_little(word); });
    return words;
  }

  Sensed& found_for(const std::vector<Word>& words) {
    std::string key;
    std::string written;
    for (const Word& word : words) {
      key += (key.empty() ? "" : " ") + word.stem;
      written += (written.empty() ? "" : " ") + word.written;
    }
    Sensed& found = found_[key];
    found.written.push_back(words.size() == 1 ? words[0].written : written);
    return found;
  }

  void show(Sensed& found, const std::vector<Word>& of, const std::string& text, double strength) const {
    if (text.empty()) return;
    add(found.use.text, text);
    for (const Word& word : lexicon_.words(text)) {
      const bool is_itself = std::any_of(of.begin(), of.end(), [&](const Word& one) { return one.stem == word.stem; });
      if (!is_itself) found.compared += (found.compared.empty() ? "" : " ") + word.written;
    }
    found.strength = std::max(found.strength, strength);
  }

  void take(std::size_t phrase) {
    if (const auto definition = definition_in(voice_.map.phrases[phrase].text); definition && voice_.is_own[phrase]) {
      const std::vector<Word> defined = telling_words(definition->term);
      if (!defined.empty() && defined.size() <= MostWordsOfTerm) {
        Sensed& found = found_for(defined);
        found.use.phrases.push_back(phrase);
        show(found, defined, definition->meaning, ByDefinition);
        show(found, defined, children_[phrase], ByChildren);
        show(found, defined, voice_.notes[phrase], ByNote);
        found.opinion += voice_.opinions[phrase];
        return;
      }
    }
    const std::vector<Word> words = telling_words(voice_.map.phrases[phrase].text);
    if (words.empty() || words.size() > MostWords) return;
    take_as(phrase, words);
    if (words.size() != MostWordsEachTelling || !voice_.is_own[phrase]) return;
    for (const Word& word : words) take_as(phrase, {word});
  }

  void take_as(std::size_t phrase, const std::vector<Word>& words) {
    Sensed& found = found_for(words);
    if (words.size() > 1) found.written.back() = utf8::lowered(voice_.map.phrases[phrase].text);
    if (!found.use.phrases.empty() && found.use.phrases.back() == phrase) return;
    found.use.phrases.push_back(phrase);
    // A word among two or three shares what is shown with the others.
    const std::size_t others = telling_words(voice_.map.phrases[phrase].text).size() - words.size();
    const double share = 1 / (1 + 0.25 * static_cast<double>(others));
    show(found, words, voice_.notes[phrase], ByNote * share);
    show(found, words, children_[phrase], ByChildren * share);
    show(found, words, voice_.reasons[phrase], ByReasons * share);
    if (others == 0) found.opinion += voice_.opinions[phrase];
  }

  const Voice& voice_;
  const lexicon::Lexicon& lexicon_;
  std::vector<std::string> children_;
  std::map<std::string, Sensed> found_;
};

}  // namespace

std::map<std::string, Sensed> senses_of(const Voice& voice, const lexicon::Lexicon& lexicon) { return Senses(voice, lexicon).all(); }

}  // namespace concarte::synthesis
