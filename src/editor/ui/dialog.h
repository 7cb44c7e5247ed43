// The sheet on which a dialog is shown: in the middle of the window, over a light shade.
#pragma once

#include "editor/ui/style.h"

namespace concarte::ui {

// Sizes in units of the spacing scale, cut to the window; a height of 0 is that of the content. When true, `end_dialog` is due.
bool begin_dialog(const Style& style, const char* id, Vec2 size);
void end_dialog();
// Closes the sheet shown in the frames before, when the session has another dialog or none.
void close_dialogs();
// True when Escape was pressed, or the person clicked beside the sheet. Between begin and end.
bool is_dialog_refused();

}  // namespace concarte::ui
