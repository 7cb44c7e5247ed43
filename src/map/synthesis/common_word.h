// The word that ideas of several groups have in common.
#pragma once

#include <filesystem>
#include <span>
#include <string>

namespace concarte::synthesis {

// The word that all of them explain; else, of the words that all of them use in some form, one that says something, the longest.
// As the first text writes it; empty where there is none. `word_folders` as `Request` has them.
std::string common_word(std::span<const std::string> texts, const std::string& language, std::span<const std::filesystem::path> word_folders);

}  // namespace concarte::synthesis
