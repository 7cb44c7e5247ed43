// Words set on as many lines as their room asks for, exactly as a field would set them; with caret and selection while they are typed.
#pragma once

#include <string>
#include <vector>

#include <imgui.h>

#include "editor/state/proofs.h"
#include "editor/state/text_edit.h"
#include "editor/widgets/style.h"
#include "editor/widgets/wrapped_lines.h"

namespace concarte::ui {

// The current font and size.
FieldType current_type();
float line_height(FieldType type);
// `room`: the width in pixels. At least one line high.
float wrapped_height(const std::string& words, FieldType type, float room);
void paint_wrapped(const std::string& words, FieldType type, ImVec2 corner, float room, Colour ink, ImDrawList& list);
// Waves under parts of words set so.
void paint_wrong(const Style& style, const std::string& words, const std::vector<language::Stretch>& wrong, FieldType type, ImVec2 corner, float room, ImDrawList& list);
// The words of `now`, the caret and what is selected.
void paint_wrapped_edit(const Style& style, const session::TextState& now, FieldType type, ImVec2 corner, float room, ImDrawList& list);

}  // namespace concarte::ui
