// The names of the ImGui windows that the screen is made of: panels give the keyboard back to the map.
#pragma once

namespace concarte::ui {

inline constexpr const char* CanvasWindow = "##canvas";
inline constexpr const char* RailWindow = "##rail";
inline constexpr const char* InspectorWindow = "##inspector";
inline constexpr const char* NoticeWindow = "##notice";

}  // namespace concarte::ui
