// What was copied last: words for every program, and the ideas themselves for Concarte, in this window or in another.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "map/document/change.h"

namespace concarte::session {

struct Copied {
  std::uint64_t number = 0;  // grows with each copy: the window then gives the words to the system's clipboard
  std::string text;
  document::Change ideas;    // makes them in an empty map; empty when the words of a label were copied
  bool is_cut = false;
  std::uint64_t document_number = 0;  // the map it was taken from
};

// Clipboards of other windows hold the words alone. The ideas are found by them, in a file of the cache.
void keep_for_other_windows(const Copied& copied, const std::filesystem::path& cache);
std::optional<document::Change> ideas_of_other_windows(std::string_view text, const std::filesystem::path& cache);

}  // namespace concarte::session
