// What the palette offers: every command by its name in either language, and the values of those that want one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editor/session/session.h"

namespace concarte::ui {

// What an entry still has to be told before its command can be done.
enum class Asks : std::uint8_t { nothing, words, idea };

struct PaletteEntry {
  session::Command command;
  std::string label;    // in the user's language: `Kind: question`
  std::vector<std::string> names;  // in French and in English, folded: what is typed is looked for in them
  std::string keys;     // in force; empty: none
  std::string refusal;  // why it cannot be done now; empty: it can
  Asks asks = Asks::nothing;
  session::Field asked = session::Field::text;  // what the answer fills in
};

// Made when the palette opens; nothing is drawn from the map later.
std::vector<PaletteEntry> palette_entries(const session::Session& session);
// The ideas of the map as answers to `asker`, in the order of the map.
std::vector<PaletteEntry> idea_entries(const session::Session& session, const PaletteEntry& asker);

// The entries that what was typed names, best first, as indices. Words in any order and in either language, each the part of a
// word; or the initials. Those in `recent` (newest first) come before equally good ones; for nothing typed, before all.
std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, std::string_view typed,
                                  const std::vector<std::string>& recent);

}  // namespace concarte::ui
