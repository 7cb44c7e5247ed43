// Ideas that say what a word means: “Autonomie : il sait à qui demander”.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace concarte::synthesis {

struct Definition {
  std::string term;
  std::string meaning;
};

// A term of more telling words is a sentence.
inline constexpr std::size_t MostWordsOfTerm = 2;

// By a colon, or “c’est”. Nothing in other ideas.
std::optional<Definition> definition_in(const std::string& text);

}  // namespace concarte::synthesis
