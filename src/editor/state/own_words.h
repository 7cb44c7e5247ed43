// The words a person has added to the dictionary: one on each line of dictionary.txt, in their XDG data folder.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"

namespace concarte::session {

struct Places;
struct State;

// In the order they were added; none when there is no file.
std::vector<std::string> read_own_words(const Places& places);
// Adds a word, here and in the file, keeping what another window has added since. The answer says why it will not outlive
// this window.
std::optional<Problem> add_own_word(State& state, const std::string& word);

}  // namespace concarte::session
