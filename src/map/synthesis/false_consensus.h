// Words and ideas that groups seem to share, while each means something else: ranked, with the evidence side by side.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "map/document/document.h"
#include "map/synthesis/phrases.h"

namespace concarte::synthesis {

// What one voice says of a word.
struct Use {
  std::size_t voice = 0;               // place among the voices
  std::vector<std::size_t> phrases{};  // where the voice uses the word, or the idea itself
  std::string text{};                  // what shows the sense: definition, else note, else children, reasons, phrases
  int opinion = 0;                     // 1 for, -1 against: all that is known where there is no text
  bool operator==(const Use&) const = default;
};

struct SharedWord {
  std::string word;        // as the first voice writes it
  double score = 0;        // 0 to 1: how far the senses are from one another
  std::vector<Use> uses{}; // two or more, one of each voice
  bool operator==(const SharedWord&) const = default;
};

// What a voice says beside its phrases. A voice is a map, or a group within a synthesis.
struct Voice {
  MapPhrases map{};
  std::vector<std::string> notes{};    // by phrase; empty where nothing is explained
  std::vector<std::string> reasons{};  // by phrase: stances and their reasons, in words
  std::vector<int> opinions{};         // by phrase: 1 for, -1 against, 0 reserved or none
  // By phrase: whether the voice proposed it in these words, or only thinks something of what others said.
  std::vector<bool> is_own{};
  std::vector<std::pair<std::string, std::string>> senses{};  // words and what the voice says they mean
  bool operator==(const Voice&) const = default;
};

// A whole map as one voice; and a map as one voice for each of its groups, with the ideas that the group has proposed, thinks
// something of, or has defined. `nodes` of a voice: its phrases' ids.
struct VoiceOfMap {
  Voice voice{};
  std::vector<document::NodeId> nodes{};
  document::GroupId group{};  // empty: the whole map
};
VoiceOfMap voice_of(const document::Document& document);
std::vector<VoiceOfMap> voices_in(const document::Document& document);

// The likeliest misunderstandings first; words whose senses agree, or are shown nowhere, are not told. The order of the voices
// changes nothing but the numbers in `Use`.
std::vector<SharedWord> false_consensus(const std::vector<Voice>& voices, const std::vector<std::filesystem::path>& word_folders);

}  // namespace concarte::synthesis
