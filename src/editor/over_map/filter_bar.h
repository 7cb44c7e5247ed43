// What the map is filtered by and how many ideas that means; says too that a chord waits for its second key.
#pragma once

#include <optional>

#include "editor/state/key.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

// In words: “Table 1 or Table 2, Question, agreed”.
std::string filter_words(const session::State& state);

void show_filter_bar(const Desk& desk, const Rect& canvas);
// What can follow the first step of a chord of two.
void show_chord_hint(const Desk& desk, const Rect& canvas, const std::optional<session::Chord>& begun);

}  // namespace concarte::ui
