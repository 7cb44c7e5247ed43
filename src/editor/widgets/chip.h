// A chip: a word that is on or off, perhaps with the disc of a group; chips follow one another like words on lines.
#pragma once

#include <string>

#include "editor/widgets/style.h"
#include "map/document/records.h"

namespace concarte::ui {

// True when clicked. On the line of the last one when there is room left for it; `begin_chips` comes before the first.
void begin_chips();
bool show_chip(const Style& style, const std::string& label, bool is_on, const document::Group* group = nullptr);

}  // namespace concarte::ui
