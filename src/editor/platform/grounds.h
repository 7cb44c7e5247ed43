// The plain grounds of windows: cleared, which costs a computer without a graphics card far less than painting them.
#pragma once

#include <imgui.h>

namespace concarte::platform {

// The opaque rectangles that each list begins with become commands that clear, in the same order. To be called once a frame, between
// ImGui's rendering of it and OpenGL's.
void clear_grounds(ImDrawData& frame);

}  // namespace concarte::platform
