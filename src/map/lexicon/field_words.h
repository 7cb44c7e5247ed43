// The program's own list of words that people of the field use for one another, and of those that say little.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "map/lexicon/words.h"

namespace concarte::lexicon {

class FieldWords {
 public:
  // Reads words_<language>.txt, whose first lines say its format, from the first folder that has one; else knows no word.
  FieldWords(std::string_view language, std::span<const std::filesystem::path> folders, const Stemmer& stemmer);

  // Expressions of several words taken as one, from left to right, the longest first.
  std::vector<Word> joined(std::vector<Word> words) const;

  enum class Closeness : std::uint8_t { none, near, same };
  // By stems.
  Closeness closeness(const std::string& a, const std::string& b) const;
  bool is_same(std::uint32_t group) const { return is_same_[group]; }
  // Also of a French verb in the plural, “passent”, which stems do not bring together with “passer”. Where a form of a listed verb
  // follows an article it is a noun, which says something: “la porte” is not “porter”.
  bool says_little(const Word& word) const;
  // The groups that a stem is in, to look for others in them.
  std::span<const std::uint32_t> groups_of(const std::string& stem) const;

 private:
  void read(std::string_view text, std::string_view language, const Stemmer& stemmer);
  void read_line(std::string_view line, std::string_view language, const Stemmer& stemmer);

  std::unordered_map<std::string, std::vector<std::uint32_t>> groups_;  // by stem
  std::vector<bool> is_same_;                                           // by group
  std::unordered_set<std::string> little_;                              // stems
  std::unordered_set<std::string> little_verbs_;                        // stems of those listed in the infinitive
  std::unordered_set<std::string> expressions_;                         // stems but articles, joined by `_`
  std::unordered_set<std::string> beginnings_;                          // of expressions
};

}  // namespace concarte::lexicon
