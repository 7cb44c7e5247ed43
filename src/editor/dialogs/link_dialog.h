// Before an address is opened: where it leads, in plain sight.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Shown while the session's dialog is `link`.
void show_link(const Desk& desk);

}  // namespace concarte::ui
