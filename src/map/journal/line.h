// The lines of a journal, each one JSON object: what was open, what changed, what is being typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "map/document/document.h"

namespace concarte::journal {

inline constexpr int FormatVersion = 1;

// The first line.
struct Opening {
  std::string path;  // the file of the map, byte for byte; empty: never saved
  int changes = 0;   // those that the first Change of the journal, which makes the whole map, already holds
  bool operator==(const Opening&) const = default;
};

// What becomes of the map when the words being typed now, in a label or in fields, are finished as they are: it holds until the
// next line. Empty: nothing is being typed any more, and nothing came of it.
struct Typing {
  document::Change change;
  bool operator==(const Typing&) const = default;
};

using Line = std::variant<Opening, document::Change, Typing>;

// With the line break at its end. A Change is exact: ranks, fields of other versions, the notation of their numbers; only the
// content of a source that keeps it is left out.
std::string to_string(const Line& line);
// Nothing when it cannot be understood. `text` has no line break.
std::optional<Line> line_from(std::string_view text);
// Gives the sources of a change that was read the content they have in the document it is about.
void restore_contents(document::Change& change, const document::Document& document);

}  // namespace concarte::journal
