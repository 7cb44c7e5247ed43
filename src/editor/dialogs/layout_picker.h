// The eight layout styles as small pictures of the open map.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

struct LayoutPicker {
  int chosen = -1;  // where the arrows are; -1: not open
};

// Shown while the session's dialog is `layouts`.
void show_layout_picker(const Desk& desk, LayoutPicker& picker);

}  // namespace concarte::ui
