// From a map to its picture, without a session: measures, lays out, and says why when that cannot be.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "cli/terminal.h"
#include "editor/state/state.h"
#include "picture/text/typesetter.h"

namespace concarte::cli {

struct Drawing {
  figure::Theme theme;
  text::Typesetter typesetter;
  figure::Measured measured;
  layout::Layout layout;
};

struct Wishes {
  std::optional<layout::Style> style;  // nothing: the map's own
  std::string theme;                   // empty: the map's own
  document::NodeId branch;             // empty: the whole map
};

// The theme of this name, which must be there; or, without a name, the map's own, for which another will do. Tells what went wrong.
std::variant<figure::Theme, Exit> theme_named(const document::Document& document, const std::string& wanted);

// Tells what went wrong; then there is only the exit code. `file` is what the map is called.
std::variant<Drawing, Exit> draw(const document::Document& document, const std::string& file, const Wishes& wishes);

}  // namespace concarte::cli
