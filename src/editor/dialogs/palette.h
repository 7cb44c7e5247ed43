// Ctrl+Shift+P: any command by typing a part of its name, with the keyboard alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/dialogs/palette_entries.h"
#include "editor/widgets/desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct CommandPalette {
  bool is_open = false;               // its entries are those of this opening
  FreeField typed;
  std::string sought;                 // what `shown` answers
  std::vector<PaletteEntry> entries;
  std::vector<std::size_t> shown;     // indices of entries, best first
  std::size_t chosen = 0;             // in `shown`
  bool scroll_wanted = false;
  bool focus_wanted = false;
  std::optional<PaletteEntry> asker;  // the command that waits for words or an idea
  std::vector<std::string> recent;    // labels, newest first; outlives the opening
};

// Shown while the session's dialog is `palette`.
void show_palette(const Desk& desk, CommandPalette& palette);
// To be called when it is not: what was typed is forgotten.
void close(CommandPalette& palette);

}  // namespace concarte::ui
