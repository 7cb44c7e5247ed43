// Another version of the map, which it is compared with.
#pragma once

#include <filesystem>

#include "map/document/document.h"

namespace concarte::session {

struct Compared {
  std::filesystem::path path;
  document::Document other;  // the older one: what the map has more was added
};

}  // namespace concarte::session
