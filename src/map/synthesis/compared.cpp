// Phrases taken apart into weighed words and groups of letters: what `Similarity` compares.
#include "map/synthesis/compared.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "base/utf8.h"
#include "map/synthesis/definition.h"

namespace concarte::synthesis {
namespace {

// What a word of the list of those that say little keeps of its weight.
constexpr float OfLittle = 0.35F;
// No word is without any weight, not even one that every phrase has.
constexpr double LeastRarity = 0.01;

// Numbers for words or trigrams, and in how many phrases each is.
class Numbering {
 public:
  Place number(const std::string& key) {
    const auto [found, is_new] = numbers_.emplace(key, static_cast<Place>(counts_.size()));
    if (is_new) counts_.push_back(0);
    return found->second;
  }
  // Each once, counted.
  std::vector<Weighed> once(std::vector<Place> places) {
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<Weighed> result;
    for (const Place place : places) {
      ++counts_[place];
      result.push_back({place, 0});
    }
    return result;
  }
  float rarity(Place place, std::size_t phrases) const {
    return static_cast<float>(std::log(static_cast<double>(phrases + 1) / counts_[place]) + LeastRarity);
  }
  std::size_t size() const { return counts_.size(); }

 private:
  std::unordered_map<std::string, Place> numbers_;
  std::vector<double> counts_;
};

// Letters and digits, one space between words and around them.
std::string spaced(std::string_view folded) {
  std::string result = " ";
  for (const char c : folded) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<signed char>(c) < 0;
    if (is_letter || result.back() != ' ') result += is_letter ? c : ' ';
  }
  if (result.back() != ' ') result += ' ';
  return result;
}

class Taking {
 public:
  Taking(Corpus& corpus, std::span<const std::filesystem::path> folders) : corpus_(corpus), folders_(folders) {}

  void take(const MapPhrases& map) {
    const std::uint32_t lexicon = lexicon_of(map.language);
    auto& phrases = corpus_.maps.emplace_back();
    for (const Phrase& phrase : map.phrases) phrases.push_back(compared(phrase.text, lexicon));
    count_ += map.phrases.size();
  }

  void weigh() {
    for (auto& map : corpus_.maps)
      for (Compared& phrase : map) {
        for (std::size_t i = 0; i < phrase.words.size(); ++i) {
          Weighed& word = phrase.words[i];
          word.weight = words_.rarity(word.place, count_) * (i < phrase.telling ? 1 : OfLittle);
          phrase.sum_of_words += word.weight;
        }
        phrase.length_of_words = length(phrase.words);
        for (Weighed& trigram : phrase.trigrams) trigram.weight = trigrams_.rarity(trigram.place, count_);
        const float all = length(phrase.trigrams);
        for (Weighed& trigram : phrase.trigrams) trigram.weight /= all;
      }
    corpus_.trigram_count = trigrams_.size();
  }

 private:
  static float length(const std::vector<Weighed>& vector) {
    float square = 0;
    for (const Weighed& one : vector) square += one.weight * one.weight;
    return std::sqrt(square);
  }

  std::uint32_t lexicon_of(const std::string& language) {
    const std::string own = language.substr(0, language.find_first_of("-_"));
    for (std::uint32_t i = 0; i < corpus_.lexicons.size(); ++i)
      if (corpus_.lexicons[i].language() == own) return i;
    corpus_.lexicons.emplace_back(own, folders_);
    return static_cast<std::uint32_t>(corpus_.lexicons.size() - 1);
  }

  Compared compared(const std::string& text, std::uint32_t lexicon) {
    Compared result;
    const std::vector<lexicon::Word> said = corpus_.lexicons[lexicon].words(text);
    const bool are_all_small = std::all_of(said.begin(), said.end(), [](const lexicon::Word& word) { return word.is_stop; });
    std::vector<Place> places;
    std::vector<Place> telling;
    for (const lexicon::Word& word : said) {
      result.is_denied = result.is_denied || word.is_negation;
      if (word.is_stop && !are_all_small) continue;
      places.push_back(number_of(word, lexicon));
      if (!corpus_.lexicons[lexicon].field().says_little(word)) telling.push_back(places.back());
    }
    result.words = words_.once(std::move(places));
    result.term = term_of(text, lexicon);
    std::sort(telling.begin(), telling.end());
    const auto others = std::stable_partition(result.words.begin(), result.words.end(), [&](const Weighed& word) {
      return std::binary_search(telling.begin(), telling.end(), word.place);
    });
    result.telling = static_cast<std::size_t>(others - result.words.begin());
    const std::string letters = spaced(utf8::folded(text));
    std::vector<Place> groups;
    for (std::size_t at = 0; at + 3 <= letters.size(); ++at) groups.push_back(trigrams_.number(letters.substr(at, 3)));
    result.trigrams = trigrams_.once(std::move(groups));
    return result;
  }

  std::vector<Place> term_of(const std::string& text, std::uint32_t lexicon) {
    std::vector<Place> term;
    const auto definition = definition_in(text);
    if (!definition) return term;
    for (const lexicon::Word& word : corpus_.lexicons[lexicon].words(definition->term))
      if (!word.is_stop) term.push_back(number_of(word, lexicon));
    return term.size() > MostWordsOfTerm ? std::vector<Place>() : term;
  }

  // The word of a stem is the first that is met with it.
  Place number_of(const lexicon::Word& word, std::uint32_t lexicon) {
    const Place place = words_.number(word.stem + '/' + corpus_.lexicons[lexicon].language());
    if (place == corpus_.vocabulary.size()) corpus_.vocabulary.push_back({word, lexicon});
    return place;
  }

  Corpus& corpus_;
  std::span<const std::filesystem::path> folders_;
  Numbering words_;
  Numbering trigrams_;
  std::size_t count_ = 0;
};

}  // namespace

Corpus::Corpus(std::span<const MapPhrases> texts, std::span<const std::filesystem::path> folders) {
  Taking taking(*this, folders);
  for (const MapPhrases& map : texts) taking.take(map);
  taking.weigh();
  std::vector<const lexicon::Lexicon*> known;
  for (const lexicon::Lexicon& one : lexicons) known.push_back(&one);
  related = lexicon::relations(vocabulary, known);
}

}  // namespace concarte::synthesis
