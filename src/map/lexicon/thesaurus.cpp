// A thesaurus in the format of MyThes, read whole as a graph of stems: which words are close in meaning, and how much.
#include "map/lexicon/thesaurus.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <set>

#include "base/utf8.h"
#include "system/files.h"

namespace concarte::lexicon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view Ending = "_v2.dat";

// What stands before `separator`, which is taken off `rest` with it.
std::string_view take(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

}  // namespace

std::optional<fs::path> find_thesaurus(std::string_view language, std::span<const fs::path> folders) {
  std::string wanted(language);
  std::replace(wanted.begin(), wanted.end(), '-', '_');
  const std::string own = wanted.substr(0, wanted.find('_'));
  if (own.empty() || own.find('/') != own.npos) return std::nullopt;
  for (const fs::path& folder : folders) {
    std::set<fs::path> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
      const std::string name = entry.path().filename().string();
      if (name.starts_with("th_" + wanted + "_") && name.ends_with(Ending)) return entry.path();
      if (name == "th_" + wanted + std::string(Ending)) return entry.path();
      if (name.starts_with("th_" + own + "_") && name.ends_with(Ending)) found.insert(entry.path());
    }
    if (!found.empty()) return *found.begin();
  }
  return std::nullopt;
}

Thesaurus::Thesaurus(const std::optional<fs::path>& file, const Stemmer& stemmer) {
  if (!file) return;
  const auto bytes = system::read_file(*file);
  if (const auto* text = std::get_if<std::string>(&bytes)) read(*text, stemmer);
  written_.clear();
}

std::optional<Thesaurus::Place> Thesaurus::find(const std::string& stem) const {
  const auto found = places_.find(stem);
  return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::span<const Thesaurus::Place> Thesaurus::neighbours(Place word) const {
  return std::span(neighbours_).subspan(begins_[word], begins_[word + 1] - begins_[word]);
}

Thesaurus::Place Thesaurus::place_of(std::string_view written, const Stemmer& stemmer) {
  const auto [known, is_new] = written_.emplace(written, Place{});
  if (is_new) known->second = places_.emplace(stemmer.stem(utf8::lowered(written)), static_cast<Place>(places_.size())).first->second;
  return known->second;
}

// The encoding, then for each word `word|number of senses` and a line `(kind)|synonym|synonym…` for each sense.
void Thesaurus::read(std::string_view text, const Stemmer& stemmer) {
  // Words that are not ASCII are right in UTF-8 only; the English file says ISO8859-1 and has none.
  const bool is_utf8 = take(text, '\n').starts_with("UTF-8");
  const auto is_one_word = [is_utf8](std::string_view word) {
    if (word.empty() || word.find(' ') != word.npos) return false;
    return is_utf8 ? utf8::find_invalid(word) == word.npos : std::all_of(word.begin(), word.end(), [](char c) { return static_cast<signed char>(c) > 0; });
  };
  std::vector<std::pair<Place, Place>> edges;
  edges.reserve(text.size() / 8);
  written_.reserve(text.size() / 64);
  while (!text.empty()) {
    std::string_view entry = take(text, '\n');
    const std::string_view head = take(entry, '|');
    const bool is_wanted = is_one_word(head);
    const Place word = is_wanted ? place_of(head, stemmer) : Place{};
    for (int senses = std::atoi(std::string(entry).c_str()); senses > 0 && !text.empty(); --senses) {
      std::string_view sense = take(text, '\n');
      take(sense, '|');  // noun, verb …
      while (is_wanted && !sense.empty()) {
        std::string_view synonym = take(sense, '|');
        synonym = synonym.substr(0, synonym.find(" ("));  // “(generic term)”
        if (is_one_word(synonym)) edges.emplace_back(word, place_of(synonym, stemmer));
      }
    }
  }
  join(edges);
}

// Sorted by counting, both ways, then each word's own few: a million pairs take a third of what sorting them all would.
void Thesaurus::join(const std::vector<std::pair<Place, Place>>& edges) {
  std::vector<std::uint32_t> ends(places_.size() + 1, 0);
  for (const auto& [one, other] : edges) {
    ++ends[one + 1];
    ++ends[other + 1];
  }
  for (std::size_t i = 0; i < places_.size(); ++i) ends[i + 1] += ends[i];
  std::vector<Place> all(edges.size() * 2);
  std::vector<std::uint32_t> next(ends.begin(), ends.end() - 1);
  for (const auto& [one, other] : edges) {
    all[next[one]++] = other;
    all[next[other]++] = one;
  }
  begins_.assign(1, 0);
  for (Place word = 0; word < places_.size(); ++word) {
    const auto begin = all.begin() + ends[word];
    const auto end = all.begin() + ends[word + 1];
    std::sort(begin, end);
    std::copy_if(begin, std::unique(begin, end), std::back_inserter(neighbours_), [&](Place other) { return other != word; });
    begins_.push_back(static_cast<std::uint32_t>(neighbours_.size()));
    weights_.push_back(1 / std::sqrt(5.0 + static_cast<double>(begins_[word + 1] - begins_[word])));
  }
}

}  // namespace concarte::lexicon
