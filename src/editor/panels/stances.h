// Where each group stands on an idea, to be read and set.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// With the space under it; nothing in a map without groups.
void show_stances(const Desk& desk, const document::Node& node);

}  // namespace concarte::ui
