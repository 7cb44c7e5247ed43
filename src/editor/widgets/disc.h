// The mark of a group: a disc in its colour with its letter, as on the map.
#pragma once

#include <imgui.h>

#include "editor/widgets/style.h"
#include "map/document/records.h"

namespace concarte::ui {

void paint_disc(const Style& style, const document::Group& group, ImVec2 centre, float diameter, ImDrawList& list);

}  // namespace concarte::ui
