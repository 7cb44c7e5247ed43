// A link, a boundary or a summary in the right panel.
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

void show_link(const Desk& desk, const document::Link& link);
void show_boundary(const Desk& desk, const document::Boundary& boundary);
void show_summary(const Desk& desk, const document::Summary& summary);

}  // namespace concarte::ui
