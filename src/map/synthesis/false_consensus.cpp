// Words and ideas that groups seem to share, while each means something else: ranked, with the evidence side by side.
#include "map/synthesis/false_consensus.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "map/lexicon/lexicon.h"
#include "map/synthesis/similarity.h"
#include "map/synthesis/uses.h"

namespace concarte::synthesis {
namespace {

// Senses that share less than the first agree in nothing, more than the second in all: measured on definitions of tests/map/synthesis.
constexpr double NothingShared = 0.1;
constexpr double AllShared = 0.5;
// For and against the same idea.
constexpr double Opposed = 0.75;
constexpr double LeastTold = 0.35;

double agreement(const Features& features) {
  // A short definition may be a part of a long one: the greater share counts as well as the mean.
  const double greater = features.least > 0 ? std::min(1.0, features.cover * features.cover / features.least) : 0;
  const double shared = (features.cover + greater) / 2;
  return std::clamp((shared - NothingShared) / (AllShared - NothingShared), 0.0, 1.0);
}

double distance(const Sensed& a, const Sensed& b, const Features& features) {
  const bool are_opposed = a.opinion * b.opinion < 0;
  const bool are_shown = !a.compared.empty() && !b.compared.empty();
  const double of_senses = are_shown ? (1 - agreement(features)) * std::sqrt(a.strength * b.strength) : 0;
  return std::max(of_senses, are_opposed ? Opposed : 0);
}

// The commonest writing, then the shortest, then the first of the alphabet: whoever came first.
std::string written(const std::vector<Sensed>& uses) {
  std::map<std::string, int> count;
  for (const Sensed& use : uses)
    for (const std::string& form : use.written) ++count[form];
  std::string best;
  for (const auto& [form, times] : count)
    if (best.empty() || times > count[best] || (times == count[best] && form.size() < best.size())) best = form;
  return best;
}

// What is told of a word is told once: “réussite scolaire” rather than both of its words, where they are used together only.
void keep_the_longest(std::vector<SharedWord>& found) {
  const auto places = [](const SharedWord& word) {
    std::vector<std::pair<std::size_t, std::vector<std::size_t>>> all;
    for (const Use& use : word.uses) all.emplace_back(use.voice, use.phrases);
    return all;
  };
  const auto words_in = [](const SharedWord& word) { return std::count(word.word.begin(), word.word.end(), ' '); };
  std::erase_if(found, [&, all = found](const SharedWord& word) {
    return std::any_of(all.begin(), all.end(), [&](const SharedWord& other) {
      return words_in(other) > words_in(word) && places(other) == places(word) && other.score >= word.score;
    });
  });
}

}  // namespace

std::vector<SharedWord> false_consensus(const std::vector<Voice>& voices, const std::vector<std::filesystem::path>& word_folders) {
  std::map<std::string, std::vector<Sensed>> by_word;
  std::map<std::string, lexicon::Lexicon> lexicons;
  for (std::size_t number = 0; number < voices.size(); ++number) {
    const std::string& language = voices[number].map.language;
    const lexicon::Lexicon& lexicon = lexicons.try_emplace(language, language, word_folders).first->second;
    for (auto& [word, use] : senses_of(voices[number], lexicon)) {
      use.use.voice = number;
      by_word[word].push_back(std::move(use));
    }
  }
  std::erase_if(by_word, [](const auto& word) { return word.second.size() < 2; });

  // One phrase for each sense, in the map of its voice.
  std::vector<MapPhrases> texts(voices.size());
  for (std::size_t number = 0; number < voices.size(); ++number) texts[number].language = voices[number].map.language;
  for (auto& [word, uses] : by_word)
    for (Sensed& use : uses) {
      use.place = texts[use.use.voice].phrases.size();
      texts[use.use.voice].phrases.push_back({use.compared});
    }
  Request request;
  request.maps = texts;
  request.word_folders = word_folders;
  const Similarity similarity(request);

  std::vector<SharedWord> found;
  for (auto& [word, uses] : by_word) {
    SharedWord shared{written(uses), 0, {}};
    for (std::size_t a = 0; a < uses.size(); ++a)
      for (std::size_t b = a + 1; b < uses.size(); ++b) {
        const Features features = similarity.compare({uses[a].use.voice, uses[a].place}, {uses[b].use.voice, uses[b].place});
        shared.score = std::max(shared.score, distance(uses[a], uses[b], features));
      }
    if (shared.score < LeastTold) continue;
    for (Sensed& use : uses)
      if (!use.use.text.empty() || use.use.opinion != 0) shared.uses.push_back(std::move(use.use));
    if (shared.uses.size() >= 2) found.push_back(std::move(shared));
  }
  keep_the_longest(found);
  std::stable_sort(found.begin(), found.end(), [](const SharedWord& a, const SharedWord& b) {
    return a.score != b.score ? a.score > b.score : a.word < b.word;
  });
  return found;
}

}  // namespace concarte::synthesis
