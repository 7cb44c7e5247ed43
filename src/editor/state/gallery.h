// Maps to choose from by their look: those opened lately, the samples, the templates.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "picture/figure/figure.h"

namespace concarte::session {

struct GalleryMap {
  std::filesystem::path path;
  std::string title;                              // the map's own, once it was read; the file's name until then
  std::shared_ptr<const figure::Figure> picture;  // null: none yet, or none can be made
};

// Each in the order shown; empty while nothing shows them.
struct Gallery {
  std::vector<GalleryMap> recent;
  std::vector<GalleryMap> samples;
  std::vector<GalleryMap> templates;
};

}  // namespace concarte::session
