// A thesaurus in the format of MyThes, read whole as a graph of stems: which words are close in meaning, and how much.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "map/lexicon/stemmer.h"

namespace concarte::lexicon {

// The thesaurus (…_v2.dat) of a language such as `fr` or `en-GB`: its own country's, else another's. Nothing when none is
// installed in these folders.
std::optional<std::filesystem::path> find_thesaurus(std::string_view language, std::span<const std::filesystem::path> folders);

class Thesaurus {
 public:
  // Knows no word when there is no file or it cannot be read. The French one takes about a tenth of a second.
  Thesaurus(const std::optional<std::filesystem::path>& file, const Stemmer& stemmer);

  using Place = std::uint32_t;
  // By stem, as `Stemmer` gives it.
  std::optional<Place> find(const std::string& stem) const;
  // The stems given as close in meaning, by either of the two words; sorted, each once.
  std::span<const Place> neighbours(Place word) const;
  // How much a neighbour says: less of a word that is close to many. Over 0.
  double weight(Place word) const { return weights_[word]; }

 private:
  Place place_of(std::string_view written, const Stemmer& stemmer);
  void read(std::string_view text, const Stemmer& stemmer);
  void join(const std::vector<std::pair<Place, Place>>& edges);

  std::unordered_map<std::string, Place> places_;             // by stem
  std::unordered_map<std::string_view, Place> written_;       // while it is read
  std::vector<std::uint32_t> begins_;                         // by place, and one more
  std::vector<Place> neighbours_;
  std::vector<double> weights_;
};

}  // namespace concarte::lexicon
