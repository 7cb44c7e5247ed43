// How close the words of a vocabulary are to one another: families, lists of the field, thesaurus, spelling.
#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

#include "base/utf8.h"
#include "map/lexicon/families.h"
#include "map/lexicon/lexicon.h"
#include "map/lexicon/spelling.h"

namespace concarte::lexicon {
namespace {

// How much a word counts where another stands for it. Tried on labelled phrases (tests/data) in steps of 0.05 to 0.1: around these
// little changes.
constexpr float SameFamily = 0.85F;
constexpr float SameInField = 0.85F;
constexpr float NearInField = 0.5F;
constexpr float PartOfExpression = 0.6F;
constexpr float AlmostSpelled = 0.8F;
constexpr float CutShort = 0.7F;
// Of the thesaurus: given one for the other, besides the likeness of what is given for both.
constexpr float GivenForIt = 0.25F;
constexpr float MostOfThesaurus = 0.8F;
constexpr float LeastOfThesaurus = 0.25F;

class Relating {
 public:
  Relating(std::span<const Entry> vocabulary, std::span<const Lexicon* const> lexicons)
      : vocabulary_(vocabulary), lexicons_(lexicons), related_(vocabulary.size()) {
    for (const Entry& entry : vocabulary) folded_.push_back(utf8::folded(entry.word.written));
  }

  std::vector<std::vector<Related>> all() {
    families();
    field_lists();
    expressions();
    synonyms();
    spellings();
    for (auto& list : related_) settle(list);
    return std::move(related_);
  }

 private:
  void add(std::size_t a, std::size_t b, float closeness, Kinship kinship) {
    related_[a].push_back({static_cast<std::uint32_t>(b), closeness, kinship});
    related_[b].push_back({static_cast<std::uint32_t>(a), closeness, kinship});
  }

  // Sorted, the strongest of each.
  static void settle(std::vector<Related>& list) {
    std::sort(list.begin(), list.end(), [](const Related& a, const Related& b) { return a.to != b.to ? a.to < b.to : a.closeness > b.closeness; });
    list.erase(std::unique(list.begin(), list.end(), [](const Related& a, const Related& b) { return a.to == b.to; }), list.end());
  }

  const Lexicon& lexicon(std::size_t word) const { return *lexicons_[vocabulary_[word].lexicon]; }
  bool share_language(std::size_t a, std::size_t b) const { return vocabulary_[a].lexicon == vocabulary_[b].lexicon; }

  void relate_all(const std::vector<std::size_t>& words, float closeness, Kinship kinship) {
    for (std::size_t i = 0; i < words.size(); ++i)
      for (std::size_t j = i + 1; j < words.size(); ++j) add(words[i], words[j], closeness, kinship);
  }

  void families() {
    std::map<std::pair<std::uint32_t, std::string>, std::vector<std::size_t>> by_root;
    for (std::size_t i = 0; i < vocabulary_.size(); ++i)
      if (vocabulary_[i].word.parts.empty()) by_root[{vocabulary_[i].lexicon, root_of(folded_[i], lexicon(i).language())}].push_back(i);
    for (const auto& [root, words] : by_root) relate_all(words, SameFamily, Kinship::family);
  }

  void field_lists() {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> by_group;
    for (std::size_t i = 0; i < vocabulary_.size(); ++i)
      for (const std::uint32_t group : lexicon(i).field().groups_of(vocabulary_[i].word.stem)) by_group[{vocabulary_[i].lexicon, group}].push_back(i);
    for (const auto& [group, words] : by_group) {
      if (words.size() < 2) continue;
      const bool is_same = lexicon(words[0]).field().is_same(group.second);
      relate_all(words, is_same ? SameInField : NearInField, Kinship::field);
    }
  }

  void expressions() {
    std::map<std::pair<std::uint32_t, std::string>, std::size_t> by_stem;
    for (std::size_t i = 0; i < vocabulary_.size(); ++i) by_stem[{vocabulary_[i].lexicon, vocabulary_[i].word.stem}] = i;
    for (std::size_t i = 0; i < vocabulary_.size(); ++i)
      for (const std::string& part : vocabulary_[i].word.parts)
        if (const auto found = by_stem.find({vocabulary_[i].lexicon, part}); found != by_stem.end() && found->second != i)
          add(i, found->second, PartOfExpression, Kinship::family);
  }

  // Words are close when the thesaurus gives one for the other, and as far as it gives the same words for both: the cosine of their
  // neighbourhoods, itself included.
  void synonyms() {
    std::vector<std::optional<Thesaurus::Place>> places(vocabulary_.size());
    std::vector<double> lengths(vocabulary_.size(), 0);
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> words_beside;  // by neighbour
    const auto each_neighbour = [&](std::size_t i, const auto& visit) {
      visit(*places[i]);
      for (const Thesaurus::Place neighbour : lexicon(i).thesaurus().neighbours(*places[i])) visit(neighbour);
    };
    for (std::size_t i = 0; i < vocabulary_.size(); ++i) {
      places[i] = lexicon(i).thesaurus().find(vocabulary_[i].word.stem);
      if (!places[i]) continue;
      each_neighbour(i, [&](Thesaurus::Place place) {
        const double weight = lexicon(i).thesaurus().weight(place);
        lengths[i] += weight * weight;
        words_beside[(std::uint64_t{vocabulary_[i].lexicon} << 32) | place].push_back(static_cast<std::uint32_t>(i));
      });
    }
    std::vector<double> product(vocabulary_.size(), 0);
    for (std::size_t i = 0; i < vocabulary_.size(); ++i) {
      if (!places[i]) continue;
      const Thesaurus& thesaurus = lexicon(i).thesaurus();
      std::vector<std::uint32_t> met;
      each_neighbour(i, [&](Thesaurus::Place place) {
        for (const std::uint32_t other : words_beside[(std::uint64_t{vocabulary_[i].lexicon} << 32) | place]) {
          if (other <= i) continue;
          if (product[other] == 0) met.push_back(other);
          product[other] += thesaurus.weight(place) * thesaurus.weight(place);
        }
      });
      const auto own = thesaurus.neighbours(*places[i]);
      for (const std::uint32_t other : met) {
        const auto cosine = static_cast<float>(product[other] / std::sqrt(lengths[i] * lengths[other]));
        product[other] = 0;
        const bool is_direct = std::binary_search(own.begin(), own.end(), *places[other]);
        const float closeness = std::min(MostOfThesaurus, (is_direct ? GivenForIt : 0) + cosine);
        if (closeness >= LeastOfThesaurus) add(i, other, closeness, Kinship::synonym);
      }
    }
  }

  void spellings() {
    std::vector<std::uint32_t> letters;
    for (const std::string& word : folded_) letters.push_back(letters_of(word));
    for (std::size_t i = 0; i < vocabulary_.size(); ++i)
      for (std::size_t j = i + 1; j < vocabulary_.size(); ++j) {
        if (!share_language(i, j) && folded_[i] == folded_[j]) {
          add(i, j, 1, Kinship::same);
          continue;
        }
        if (std::popcount(letters[i] ^ letters[j]) <= 4 && is_almost(folded_[i], folded_[j])) add(i, j, AlmostSpelled, Kinship::spelling);
        if (folded_[i][0] == folded_[j][0] && is_cut_short(folded_[i], folded_[j])) add(i, j, CutShort, Kinship::spelling);
      }
  }

  std::span<const Entry> vocabulary_;
  std::span<const Lexicon* const> lexicons_;
  std::vector<std::string> folded_;
  std::vector<std::vector<Related>> related_;
};

}  // namespace

std::vector<std::vector<Related>> relations(std::span<const Entry> vocabulary, std::span<const Lexicon* const> lexicons) {
  return Relating(vocabulary, lexicons).all();
}

}  // namespace concarte::lexicon
