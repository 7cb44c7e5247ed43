// How much of something is done: a bar, and the count beside it.
#pragma once

#include <cstddef>

#include "editor/widgets/style.h"

namespace concarte::ui {

// At the cursor, over `width` pixels.
void show_gauge(const Style& style, std::size_t done, std::size_t total, float width);

}  // namespace concarte::ui
