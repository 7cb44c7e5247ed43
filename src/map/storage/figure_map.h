// The map inside a figure: an SVG that Concarte wrote with its map, packed or not.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/problem.h"

namespace concarte::storage {

// By its first bytes, whatever its name: XML, or something packed by gzip.
bool is_figure(std::string_view bytes);

// The bytes of the map, as they were when the figure was made. Of a figure without a map, one sentence; `name` is what it
// calls the file.
std::variant<std::string, Problem> map_in_figure(std::string_view bytes, const std::string& name);

}  // namespace concarte::storage
