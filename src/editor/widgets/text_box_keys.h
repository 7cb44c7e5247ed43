// What the keyboard does to the words of a box.
#pragma once

#include "editor/state/text_edit.h"
#include "editor/widgets/text_box.h"
#include "editor/widgets/wrapped_lines.h"

namespace concarte::ui {

// Takes the keys and the characters of this frame, in their order, out of ImGui. The words are wrapped in `room` pixels.
void take_keys(session::TextEdit& edit, FieldType type, float room, const TextBox& box, TextBoxAnswer& answer);

}  // namespace concarte::ui
