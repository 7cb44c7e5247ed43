// Looking for words, and putting others in their place: the fields, then every idea that says them.
#pragma once

#include "editor/widgets/desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct SearchPanel {
  FreeField words;
  FreeField replacement;
};

// Fills what is left of its window. `takes_keyboard`: the field of the words does.
void show_search(const Desk& desk, SearchPanel& panel, bool takes_keyboard);

// Where to begin to show a text so that the words found are seen with a few before them.
std::size_t excerpt_begin(const std::string& text, std::size_t found);

}  // namespace concarte::ui
