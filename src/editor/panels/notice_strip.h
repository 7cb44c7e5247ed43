// The strip at the bottom: one sentence that waits to be read, and what can be done about it.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// In pixels; 0 when there is nothing to say. `width` is that of the window.
float notice_height(const Desk& desk, float width);
// Fills a window of its own. `takes_keyboard`: in this frame its first button does; Escape gives it back.
void show_notice(const Desk& desk, bool takes_keyboard);

}  // namespace concarte::ui
