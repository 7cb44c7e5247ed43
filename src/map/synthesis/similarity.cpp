// How close the ideas of maps are by their words, and why.
#include "map/synthesis/similarity.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "map/synthesis/compared.h"

namespace concarte::synthesis {
namespace {

using lexicon::Kinship;
using Relations = std::vector<std::vector<lexicon::Related>>;

// Fitted by logistic regression, over every pair of phrases of each labelled set of tests/data but the one held out:
// one pair in about a thousand is right. What else was tried beside these (rarest word left over, lengths, words that say something
// alone) found no more on a set left out.
constexpr double Start = -10.00;
constexpr double OfCover = 9.05;
constexpr double OfLeast = 3.86;
constexpr double OfMet = 0.70;
constexpr double MostMet = 3;
constexpr double OfStems = -2.37;
constexpr double OfTrigrams = 4.83;
// Chosen, not fitted: “accepter” and “ne pas accepter” are not the same, but one also rewords by denying the contrary.
constexpr double OfContrary = -4;
constexpr double NearlyTheSame = 0.8;
// Chosen, not fitted: what groups make of one word is worth a question, if only to be told that they mean something else by it.
constexpr double OfSameTerm = 3;

// For each word of the vocabulary how close it is to one of the phrase's.
void spread(const Compared& phrase, const Relations& related, std::vector<float>& best) {
  for (const Weighed& word : phrase.words) {
    best[word.place] = 1;
    for (const lexicon::Related& other : related[word.place]) best[other.to] = std::max(best[other.to], other.closeness);
  }
}

void take_back(const Compared& phrase, const Relations& related, std::vector<float>& best) {
  for (const Weighed& word : phrase.words) {
    best[word.place] = 0;
    for (const lexicon::Related& other : related[word.place]) best[other.to] = 0;
  }
}

// How much of a phrase the other says too.
struct Covered {
  float weight = 0;
  float telling = 0;  // words that say something
};

Covered covered_by(const Compared& phrase, const std::vector<float>& best) {
  Covered sum;
  for (std::size_t i = 0; i < phrase.words.size(); ++i) {
    const float closeness = best[phrase.words[i].place];
    sum.weight += phrase.words[i].weight * closeness;
    if (i < phrase.telling) sum.telling += closeness;
  }
  return sum;
}

float product(const std::vector<Weighed>& phrase, const std::vector<float>& by_place) {
  float sum = 0;
  for (const Weighed& one : phrase) sum += one.weight * by_place[one.place];
  return sum;
}

Features features_of(const Compared& row, const Compared& column, Covered of_row, Covered of_column, float stems, float trigrams) {
  Features found;
  const double row_share = row.sum_of_words > 0 ? of_row.weight / row.sum_of_words : 0;
  const double column_share = column.sum_of_words > 0 ? of_column.weight / column.sum_of_words : 0;
  found.met = std::min(MostMet, std::sqrt(double{of_row.telling} * of_column.telling));
  found.cover = std::sqrt(row_share * column_share);
  found.least = std::min(row_share, column_share);
  const double lengths = row.length_of_words * column.length_of_words;
  found.stems = lengths > 0 ? stems / lengths : 0;
  found.trigrams = trigrams;
  found.is_contrary = row.is_denied != column.is_denied && found.stems >= NearlyTheSame;
  found.has_same_term = !row.term.empty() && row.term == column.term;
  return found;
}

}  // namespace

double evidence(const Features& features) {
  return Start + OfCover * features.cover + OfLeast * features.least + OfMet * features.met + OfStems * features.stems + OfTrigrams * features.trigrams +
         (features.is_contrary ? OfContrary : 0) + (features.has_same_term ? OfSameTerm : 0);
}

struct Similarity::Inside {
  Corpus corpus;

  template <class Visit>
  void each_pair(std::size_t a, std::size_t b, const Visit& visit) const;
};

Similarity::Similarity(const Request& request) : inside_(std::make_unique<Inside>(Inside{Corpus(request.maps, request.word_folders)})) {}
Similarity::~Similarity() = default;

// Row by row. The words of one phrase are spread over the vocabulary once; each phrase of the other map then only looks its own up.
template <class Visit>
void Similarity::Inside::each_pair(std::size_t a, std::size_t b, const Visit& visit) const {
  const auto& rows = corpus.maps[a];
  const auto& columns = corpus.maps[b];
  std::vector<Covered> covered(rows.size() * columns.size());  // of the row, by the column
  std::vector<float> best(corpus.vocabulary.size(), 0);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    spread(columns[column], corpus.related, best);
    for (std::size_t row = 0; row < rows.size(); ++row) covered[row * columns.size() + column] = covered_by(rows[row], best);
    take_back(columns[column], corpus.related, best);
  }
  std::vector<float> stems(corpus.vocabulary.size(), 0);
  std::vector<float> trigrams(corpus.trigram_count, 0);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const Compared& own = rows[row];
    spread(own, corpus.related, best);
    for (const Weighed& word : own.words) stems[word.place] = word.weight;
    for (const Weighed& trigram : own.trigrams) trigrams[trigram.place] = trigram.weight;
    for (std::size_t column = 0; column < columns.size(); ++column) {
      const Compared& its = columns[column];
      visit(row * columns.size() + column, features_of(own, its, covered[row * columns.size() + column], covered_by(its, best),
                                                       product(its.words, stems), product(its.trigrams, trigrams)));
    }
    take_back(own, corpus.related, best);
    for (const Weighed& word : own.words) stems[word.place] = 0;
    for (const Weighed& trigram : own.trigrams) trigrams[trigram.place] = 0;
  }
}

Features Similarity::compare(Member a, Member b) const {
  const Compared& row = inside_->corpus.maps[a.map][a.phrase];
  const Compared& column = inside_->corpus.maps[b.map][b.phrase];
  std::vector<float> best(inside_->corpus.vocabulary.size(), 0);
  std::vector<float> stems(best.size(), 0);
  std::vector<float> trigrams(inside_->corpus.trigram_count, 0);
  spread(column, inside_->corpus.related, best);
  const Covered row_covered = covered_by(row, best);
  take_back(column, inside_->corpus.related, best);
  spread(row, inside_->corpus.related, best);
  for (const Weighed& word : row.words) stems[word.place] = word.weight;
  for (const Weighed& trigram : row.trigrams) trigrams[trigram.place] = trigram.weight;
  return features_of(row, column, row_covered, covered_by(column, best), product(column.words, stems), product(column.trigrams, trigrams));
}

Grid Similarity::evidence_of(std::size_t a, std::size_t b) const {
  Grid result{inside_->corpus.maps[a].size(), inside_->corpus.maps[b].size(), {}};
  result.cells.resize(result.rows * result.columns);
  inside_->each_pair(a, b, [&](std::size_t cell, const Features& found) { result.cells[cell] = static_cast<float>(evidence(found)); });
  return result;
}

namespace {

// Words less close than this count a little, but are no reason that one would give.
constexpr float LeastToTell = 0.35F;

struct Link {
  float closeness = 0;
  ReasonKind kind = ReasonKind::shared_words;
  Place one = 0;
  Place other = 0;
};

ReasonKind kind_of(Kinship kinship) {
  switch (kinship) {
    case Kinship::same: return ReasonKind::shared_words;
    case Kinship::family: return ReasonKind::same_family;
    case Kinship::field:
    case Kinship::synonym: return ReasonKind::synonyms;
    case Kinship::spelling: return ReasonKind::spelling;
  }
  return ReasonKind::synonyms;
}

// The words of two phrases, each with at most one of the other, the closest first.
std::vector<Link> links_between(const Compared& a, const Compared& b, const Relations& related) {
  std::vector<Link> possible;
  for (const Weighed& word : a.words)
    for (const Weighed& its : b.words) {
      if (word.place == its.place) possible.push_back({2, ReasonKind::shared_words, word.place, its.place});
      for (const lexicon::Related& near : related[word.place])
        if (near.to == its.place && near.closeness >= LeastToTell) possible.push_back({near.closeness, kind_of(near.kinship), word.place, its.place});
    }
  std::stable_sort(possible.begin(), possible.end(), [](const Link& x, const Link& y) { return x.closeness > y.closeness; });
  std::vector<Link> links;
  for (const Link& link : possible) {
    const auto meets = [&](const Link& taken) { return taken.one == link.one || taken.other == link.other; };
    if (std::none_of(links.begin(), links.end(), meets)) links.push_back(link);
  }
  return links;
}

// Whether what is said of the term shares words too, not only the term.
bool mean_alike(const std::vector<Link>& links, const std::vector<Place>& term) {
  return std::ranges::any_of(links, [&](const Link& link) {
    const bool is_close = link.kind == ReasonKind::shared_words || link.kind == ReasonKind::same_family;
    return is_close && std::ranges::find(term, link.one) == term.end();
  });
}

}  // namespace

std::vector<Reason> Similarity::reasons(Member a, Member b) const {
  const Compared& one = inside_->corpus.maps[a.map][a.phrase];
  const Compared& other = inside_->corpus.maps[b.map][b.phrase];
  std::vector<Link> links = links_between(one, other, inside_->corpus.related);
  const auto is_shared = [](const Link& link) { return link.kind == ReasonKind::shared_words; };
  const bool are_all_shared = links.size() == one.words.size() && links.size() == other.words.size() && !links.empty();
  if (are_all_shared && std::all_of(links.begin(), links.end(), is_shared) && one.trigrams.size() == other.trigrams.size())
    return {{ReasonKind::identical, {}}};
  std::vector<Reason> reasons;
  if (!one.term.empty() && one.term == other.term && !mean_alike(links, one.term)) {
    reasons.push_back({ReasonKind::same_term, {}});
    for (const Place word : one.term) reasons.back().words.push_back(inside_->corpus.vocabulary[word].word.written);
    std::erase_if(links, [&](const Link& link) { return std::ranges::find(one.term, link.one) != one.term.end(); });
  }
  for (const ReasonKind kind : {ReasonKind::shared_words, ReasonKind::same_family, ReasonKind::synonyms, ReasonKind::spelling}) {
    Reason reason{kind, {}};
    for (const Link& link : links) {
      if (link.kind != kind) continue;
      reason.words.push_back(inside_->corpus.vocabulary[link.one].word.written);
      if (kind != ReasonKind::shared_words) reason.words.push_back(inside_->corpus.vocabulary[link.other].word.written);
    }
    if (!reason.words.empty()) reasons.push_back(std::move(reason));
  }
  return reasons;
}

}  // namespace concarte::synthesis
