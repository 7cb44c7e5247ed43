// Phrases taken apart into weighed words and groups of letters: what `Similarity` compares.
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "map/lexicon/lexicon.h"
#include "map/synthesis/phrases.h"

namespace concarte::synthesis {

using Place = std::uint32_t;

struct Weighed {
  Place place = 0;
  float weight = 0;
};

// Words and trigrams are places in vocabularies, each once.
struct Compared {
  std::vector<Weighed> words{};     // those that say something first
  std::size_t telling = 0;          // how many of them do
  std::vector<Weighed> trigrams{};  // of length 1 all together
  float sum_of_words = 0;
  float length_of_words = 0;        // as a vector
  bool is_denied = false;           // says ne … pas, sans …
  std::vector<Place> term{};        // the words it says the meaning of, in their order; empty in other ideas
};

// All phrases of some maps, and the words in them.
struct Corpus {
  Corpus(std::span<const MapPhrases> texts, std::span<const std::filesystem::path> folders);

  std::deque<lexicon::Lexicon> lexicons{};
  std::vector<std::vector<Compared>> maps{};
  std::vector<lexicon::Entry> vocabulary{};
  std::vector<std::vector<lexicon::Related>> related{};  // by word
  std::size_t trigram_count = 0;
};

}  // namespace concarte::synthesis
