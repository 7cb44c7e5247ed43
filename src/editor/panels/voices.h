// Who said what: the groups as discs, their exact words, and where each stands.
#pragma once

#include <span>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Contributions and stances of a node, with the space under them; nothing when nobody is named.
void show_voices(const Desk& desk, const document::Node& node);
// All the groups of the map, by kind.
void show_groups(const Desk& desk);

}  // namespace concarte::ui
