// The interface's fonts: those of the map, so that a label reads the same in a panel as on the canvas.
#pragma once

#include "editor/widgets/style.h"

namespace concarte::ui {

// Needs an ImGui context. Without any font file, ImGui's own small font is used.
void load_fonts(Style& style, const session::Session& session);
// Adds the faces in which the map's labels found the characters that the interface's font lacks.
void follow_characters(Style& style, const session::Session& session);

}  // namespace concarte::ui
