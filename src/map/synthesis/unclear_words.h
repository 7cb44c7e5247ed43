// Words of a map that its groups share and may understand otherwise: by groups and ideas.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::synthesis {

struct UnclearWord {
  struct Use {
    document::GroupId group;
    std::string text;                      // what shows the group's sense
    int opinion = 0;                       // 1 for, -1 against: all that is known where there is no text
    std::vector<document::NodeId> nodes;   // where the group uses the word
    bool operator==(const Use&) const = default;
  };
  std::string word;
  double score = 0;  // 0 to 1: how far the senses are from one another
  std::vector<Use> uses;
  bool operator==(const UnclearWord&) const = default;
};

// See false_consensus: the likeliest misunderstandings first. An idea of several words is told as the map writes it, and not at all when
// its state says that it is disputed.
std::vector<UnclearWord> unclear_words(const document::Document& document, const std::vector<std::filesystem::path>& word_folders);

// A word to be cleared up: a term of the map, one that was found, or both.
struct WordAtHand {
  std::string word;
  const document::Term* term = nullptr;  // of the document
  const UnclearWord* found = nullptr;    // of those given
  bool is_settled() const { return term != nullptr && (term->status == "same" || term->status == "distinct" || term->status == "to-discuss"); }
  // Who has said what it means, or uses it, in the order of the map.
  std::vector<const document::Group*> groups{};
};
// What is not settled first, as it was found; then the terms of the map in their order.
std::vector<WordAtHand> words_at_hand(const document::Document& document, const std::vector<UnclearWord>& found);

}  // namespace concarte::synthesis
