// Why a figure could not be drawn, in words.
#pragma once

#include "base/problem.h"

namespace concarte::publish {

Problem cairo_is_missing();
// In pixels.
Problem too_many_pixels(double width, double height);
// The memory was too small, or what is drawn too far away.
Problem no_room_to_draw();

}  // namespace concarte::publish
