// The menu of the word at the caret, in a label being edited: better spellings, one's own dictionary, the clipboard.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Pops up below the caret when the session wants it. `canvas_corner`: in the window. `was_shown` is kept between two frames.
void show_word_menu(const Desk& desk, Vec2 canvas_corner, bool& was_shown);

}  // namespace concarte::ui
