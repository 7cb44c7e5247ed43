// Competence phrases written in two ways: what is found of them, beside what plainer ways find.
#include <cstdio>
#include <set>

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "labelled.h"
#include "map/lexicon/lexicon.h"
#include "system/folders.h"

namespace concarte::synthesis {
namespace {

using Set = std::set<std::string>;

double dice(const Set& a, const Set& b) {
  if (a.empty() || b.empty()) return 0;
  const auto shared = static_cast<double>(std::count_if(a.begin(), a.end(), [&](const std::string& one) { return b.contains(one); }));
  return 2 * shared / static_cast<double>(a.size() + b.size());
}

Set trigrams(const std::string& text) {
  const std::string padded = " " + utf8::folded(text) + " ";
  Set found;
  for (std::size_t at = 0; at + 3 <= padded.size(); ++at) found.insert(padded.substr(at, 3));
  return found;
}

// The plain mix: stems, thesaurus and trigrams, a third each.
class PlainMix {
 public:
  PlainMix() : stemmer_("fr"), thesaurus_(lexicon::find_thesaurus("fr", system::word_folders()), stemmer_) {}

  Set stems(const std::string& text) const {
    Set found;
    for (const lexicon::Word& word : lexicon::words_of(text, "fr", stemmer_))
      if (!word.is_stop) found.insert(word.stem);
    return found;
  }
  double by_thesaurus(const Set& a, const Set& b) const { return a.empty() || b.empty() ? 0 : (share(a, b) + share(b, a)) / 2; }

 private:
  bool are_close(const std::string& a, const std::string& b) const {
    const auto one = thesaurus_.find(a);
    const auto other = thesaurus_.find(b);
    if (a == b || !one || !other) return a == b;
    const auto neighbours = thesaurus_.neighbours(*one);
    return std::binary_search(neighbours.begin(), neighbours.end(), *other);
  }
  double share(const Set& a, const Set& b) const {
    const auto met = std::count_if(a.begin(), a.end(), [&](const std::string& one) {
      return std::any_of(b.begin(), b.end(), [&](const std::string& other) { return are_close(one, other); });
    });
    return static_cast<double>(met) / static_cast<double>(a.size());
  }

  lexicon::Stemmer stemmer_;
  lexicon::Thesaurus thesaurus_;
};

template <class Closeness>
Marks marks_by(const Labelled& set, const Closeness& closeness) {
  Grid grid{set.maps[0].phrases.size(), set.maps[1].phrases.size(), {}};
  for (const Phrase& a : set.maps[0].phrases)
    for (const Phrase& b : set.maps[1].phrases) grid.cells.push_back(static_cast<float>(closeness(a.text, b.text)));
  return marks_of(grid, set);
}

struct Table {
  Marks mix;
  Marks ours;
};

Table compare(const std::string& name) {
  const Labelled set = labelled(name);
  const PlainMix plain;
  std::map<std::string, std::pair<Set, Set>> taken;
  for (const MapPhrases& map : set.maps)
    for (const Phrase& phrase : map.phrases) taken.emplace(phrase.text, std::pair(plain.stems(phrase.text), trigrams(phrase.text)));
  const Marks same = marks_by(set, [](const std::string& a, const std::string& b) { return a == b ? 1 : 0; });
  const Marks letters = marks_by(set, [&](const std::string& a, const std::string& b) { return dice(taken[a].second, taken[b].second); });
  const Marks mix = marks_by(set, [&](const std::string& a, const std::string& b) {
    const auto& [stems, groups] = taken[a];
    const auto& [its_stems, its_groups] = taken[b];
    return (dice(stems, its_stems) + plain.by_thesaurus(stems, its_stems) + dice(groups, its_groups)) / 3;
  });
  Request request;
  request.maps = set.maps;
  request.word_folders = system::word_folders();
  const Marks ours = marks_of(propose(request), set);
  std::printf("%-32s %4zu pairs   recall at precision 0.90 · F1:  identical %.2f · %.2f  trigrams %.2f · %.2f  plain mix %.2f · %.2f  ours %.2f · %.2f\n",
              name.c_str(), set.truth.size(), same.recall_at_090, same.f1, letters.recall_at_090, letters.f1, mix.recall_at_090, mix.f1,
              ours.recall_at_090, ours.f1);
  return {mix, ours};
}

void expect_found_far_better(const Table& table) {
  EXPECT_GE(table.ours.recall_at_090, table.mix.recall_at_090 + 0.05);
  EXPECT_GE(table.ours.f1, table.mix.f1 + 0.05);
}

// Written by others, what people say beside what institutions write: no word was listed and no number fitted from these.
TEST(LabelledPhrases, HeldOutAreFoundFarBetterThanByThePlainMix) { expect_found_far_better(compare("competences-paroles.tsv")); }

// Fitted without either, the numbers of `Similarity` find as much to 0.01.
TEST(LabelledPhrases, AreFoundAsWorkshopsAndReferencesWordThem) {
  for (const char* name : {"competences-ateliers.tsv", "competences-referentiel.tsv"}) {
    const Table table = compare(name);
    expect_found_far_better(table);
    EXPECT_GE(table.ours.recall_at_090, 0.75);
    EXPECT_GE(table.ours.f1, 0.85);
  }
}

// Almost no word in common, and distractors that share the words of the pairs.
TEST(LabelledPhrases, MeantToBeHardAreStillFoundBetter) {
  for (const char* name : {"competences-formation.tsv", "competences-administration.tsv", "competences-ecole.tsv"})
    expect_found_far_better(compare(name));
}

}  // namespace
}  // namespace concarte::synthesis
