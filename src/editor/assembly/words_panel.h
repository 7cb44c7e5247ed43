// The words that groups share and may understand otherwise, at the left of the map, and the one looked at, at its right.
#pragma once

#include "editor/widgets/widgets.h"
#include "map/synthesis/unclear_words.h"

namespace concarte::ui {

struct WordsPanel {
  FreeField fresh;  // a word to be defined
};

void show_words_panel(const Desk& desk, WordsPanel& panel, bool takes_keyboard);

}  // namespace concarte::ui
