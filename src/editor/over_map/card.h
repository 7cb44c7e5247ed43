// A card over the map: a small window that neither moves nor takes the keyboard.
#pragma once

#include <imgui.h>

#include "editor/widgets/style.h"

namespace concarte::ui {

// The corner of the canvas a card is held by.
enum class Hold { upper_left, upper_right, lower_left };

// As large as what it holds. Whatever comes between `begin_card` and `end_card` stands on one line; both are always called.
void begin_card(const Style& style, const char* name, const Rect& canvas, Hold hold);
void end_card();

}  // namespace concarte::ui
