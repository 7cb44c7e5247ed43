// The maps opened lately, kept from one day to the next.
#pragma once

#include <filesystem>
#include <vector>

#include "editor/state/state.h"

namespace concarte::session {

inline constexpr std::size_t RecentCount = 12;

// One path a line, newest first; files that are gone are left out. Empty when there is no state folder.
std::vector<std::filesystem::path> read_recent(const Places& places);
// Puts a map first among the recent ones. A state folder that cannot be written is no reason to stop anyone.
void remember_recent(State& state, const std::filesystem::path& path);

}  // namespace concarte::session
