// What a voice shows of the sense of each word it uses or defines.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "map/lexicon/lexicon.h"
#include "map/synthesis/false_consensus.h"

namespace concarte::synthesis {

struct Sensed {
  Use use{};
  std::vector<std::string> written{};  // how the voice writes the word, each time
  std::string compared{};              // the text that is compared: without the word itself
  double strength = 0;                 // 0 to 1: how surely the text shows the sense
  int opinion = 0;                     // over 0: for; under 0: against
  std::size_t place = 0;               // for whoever compares
};

// By word: a stem, or the stems of a whole idea of two or three words. What shows the sense of a word is its definition, and the note,
// the children and the stances of ideas that are about it: that say it and little else; an idea may also define it: “Autonomie : il sait à
// qui demander”. An idea that uses the word among many others shows nothing.
std::map<std::string, Sensed> senses_of(const Voice& voice, const lexicon::Lexicon& lexicon);

}  // namespace concarte::synthesis
