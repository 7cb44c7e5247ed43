// The menu of the word at the caret, in a label being edited: better spellings, one's own dictionary, the clipboard.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// What the menu remembers between two frames.
struct WordMenu {
  bool was_shown = false;
  bool had_suggestions = false;
};

// Pops up below the caret when the session wants it. To be called in the canvas's window.
void show_word_menu(const Desk& desk, WordMenu& menu);

}  // namespace concarte::ui
