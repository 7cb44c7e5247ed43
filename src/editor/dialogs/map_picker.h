// Choosing a map by its look: a template to begin with, or a sample to look at.
#pragma once

#include "editor/widgets/desk.h"
#include "editor/widgets/map_card.h"

namespace concarte::ui {

struct MapPicker {
  CardChoice choice;
};

// Shown while the session's dialog is `templates` or `samples`.
void show_map_picker(const Desk& desk, const session::Gallery& gallery, MapPicker& picker);

}  // namespace concarte::ui
