// Who said what: the groups as discs, their exact words, and where each stands.
#pragma once

#include <imgui.h>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Contributions and stances of a node, with the space under them; nothing when nobody is named.
void show_voices(const Desk& desk, const document::Node& node);
// The discs of those who proposed a node, four at most, ending at a place of the window; how wide they are.
float show_discs_at_end(const Desk& desk, const document::Node& node, ImVec2 end);

}  // namespace concarte::ui
