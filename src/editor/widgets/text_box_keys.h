// What the keyboard does to the words of a box.
#pragma once

#include <vector>

#include "editor/state/text_edit.h"
#include "editor/widgets/text_box.h"
#include "editor/widgets/wrapped_lines.h"

namespace concarte::ui {

// Takes the keys and the characters of this frame out of ImGui.
void take_keys(session::TextEdit& edit, const std::vector<WrappedLine>& lines, FieldType type, const TextBox& box, TextBoxAnswer& answer);

}  // namespace concarte::ui
