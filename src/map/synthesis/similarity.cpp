// How close the ideas of maps are, and why.
#include "map/synthesis/similarity.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/utf8.h"
#include "map/lexicon/words.h"

namespace concarte::synthesis {
namespace {

struct Weighed {
  std::string feature;
  double weight = 0;
};
using Bag = std::vector<Weighed>;  // sorted, each feature once, of length 1

Bag bag_of(std::vector<std::string> features) {
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
  Bag bag;
  for (std::string& feature : features) bag.push_back({std::move(feature), 1});
  return bag;
}

double product(const Bag& a, const Bag& b) {
  double sum = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    const int order = x->feature.compare(y->feature);
    if (order == 0) sum += x->weight * y->weight;
    if (order <= 0) ++x;
    if (order >= 0) ++y;
  }
  return sum;
}

std::vector<std::string> trigrams(std::string_view text) {
  const std::string padded = " " + utf8::folded(text) + " ";
  std::vector<std::string> found;
  for (std::size_t at = 0; at + 3 <= padded.size(); ++at) found.push_back(padded.substr(at, 3));
  return found;
}

}  // namespace

struct Similarity::Inside {
  struct Compared {
    std::vector<lexicon::Word> words;
    Bag stems;
    Bag trigrams;
  };
  std::vector<std::vector<Compared>> maps;
  double least_score = 0;

  void weigh(Bag Compared::*bag) {
    std::map<std::string, double> count;
    double phrases = 0;
    for (const auto& map : maps)
      for (const Compared& phrase : map) {
        ++phrases;
        for (const Weighed& feature : phrase.*bag) ++count[feature.feature];
      }
    for (auto& map : maps)
      for (Compared& phrase : map) {
        double length = 0;
        for (Weighed& feature : phrase.*bag) {
          feature.weight = std::log(1 + phrases / count[feature.feature]);
          length += feature.weight * feature.weight;
        }
        for (Weighed& feature : phrase.*bag) feature.weight /= std::sqrt(length);
      }
  }

  static double closeness(const Compared& a, const Compared& b) { return (product(a.stems, b.stems) + product(a.trigrams, b.trigrams)) / 2; }
};

Similarity::Similarity(const Request& request) : inside_(std::make_unique<Inside>()) {
  inside_->least_score = request.least_score;
  for (const MapPhrases& map : request.maps) {
    const lexicon::Stemmer stemmer(map.language);
    auto& compared = inside_->maps.emplace_back();
    for (const Phrase& phrase : map.phrases) {
      Inside::Compared& one = compared.emplace_back();
      std::vector<std::string> stems;
      for (lexicon::Word& word : lexicon::words_of(phrase.text, map.language, stemmer))
        if (!word.is_stop) {
          stems.push_back(word.stem);
          one.words.push_back(std::move(word));
        }
      one.stems = bag_of(std::move(stems));
      one.trigrams = bag_of(trigrams(phrase.text));
    }
  }
  inside_->weigh(&Inside::Compared::stems);
  inside_->weigh(&Inside::Compared::trigrams);
}

Similarity::~Similarity() = default;

std::vector<std::vector<Weighted>> Similarity::close_pairs(std::size_t a, std::size_t b) const {
  std::vector<std::vector<Weighted>> rows(inside_->maps[a].size());
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (std::size_t column = 0; column < inside_->maps[b].size(); ++column) {
      const double closeness = Inside::closeness(inside_->maps[a][row], inside_->maps[b][column]);
      if (closeness > 0 && closeness >= inside_->least_score) rows[row].push_back({column, std::min(closeness, 1.0)});
    }
  return rows;
}

std::vector<Reason> Similarity::reasons(Member a, Member b) const {
  const Inside::Compared& one = inside_->maps[a.map][a.phrase];
  const Inside::Compared& other = inside_->maps[b.map][b.phrase];
  const auto same = [](const lexicon::Word& x, const lexicon::Word& y) { return x.stem == y.stem; };
  std::vector<std::string> shared;
  for (const lexicon::Word& word : one.words)
    if (std::any_of(other.words.begin(), other.words.end(), [&](const lexicon::Word& its) { return same(word, its); }))
      shared.push_back(word.written);
  if (!shared.empty() && shared.size() == one.words.size() && shared.size() == other.words.size()) return {{ReasonKind::identical, {}}};
  if (shared.empty()) return {};
  return {{ReasonKind::shared_words, std::move(shared)}};
}

}  // namespace concarte::synthesis
