// The name of the ImGui window that holds the map: panels give the keyboard back to it.
#pragma once

namespace concarte::ui {

inline constexpr const char* CanvasWindow = "##canvas";

}  // namespace concarte::ui
