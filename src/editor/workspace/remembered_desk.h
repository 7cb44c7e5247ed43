// The maps open when the program ended, kept for its next start.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "base/geometry.h"

namespace concarte::session {

struct RememberedMap {
  std::filesystem::path path;
  double zoom = 0;  // 0: the whole map fitted to the window
  Vec2 centre_in_figure;
};

struct RememberedDesk {
  std::vector<RememberedMap> maps;  // in the order of their tabs
  std::size_t current = 0;
};

// Kept in the person's state folder; empty there: nothing is kept. What cannot be read is as if nothing had been open.
RememberedDesk read_desk(const std::filesystem::path& state_folder);
// A folder that cannot be written is no reason to stop anyone.
void write_desk(const std::filesystem::path& state_folder, const RememberedDesk& desk);

}  // namespace concarte::session
