// One word at the right of the map: what each group means by it, where it says so, and what was decided.
#pragma once

#include <string>
#include <vector>

#include "editor/widgets/widgets.h"
#include "map/synthesis/unclear_words.h"

namespace concarte::ui {

// The place of the word that is looked at, or of the first one.
std::size_t word_looked_at(const Desk& desk, const std::vector<synthesis::WordAtHand>& words);
// What was decided of it, else how far apart its senses are, else nothing.
std::string decision_label(const synthesis::WordAtHand& word);

void show_word_card(const Desk& desk, bool takes_keyboard);

}  // namespace concarte::ui
