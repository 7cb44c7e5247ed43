// A card over the map.
#include "editor/over_map/card.h"

namespace concarte::ui {
namespace {

constexpr double Margin = 12;  // units from the canvas's edges

}  // namespace

void begin_card(const Style& style, const char* name, const Rect& canvas, Hold hold) {
  const float margin = style.px(Margin);
  ImVec2 corner = on_screen(canvas.corner());
  corner.x += hold == Hold::upper_right ? static_cast<float>(canvas.width) - margin : margin;
  corner.y += hold == Hold::lower_left ? static_cast<float>(canvas.height) - margin : margin;
  ImGui::SetNextWindowPos(corner, ImGuiCond_Always, {hold == Hold::upper_right ? 1.0F : 0.0F, hold == Hold::lower_left ? 1.0F : 0.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(6), style.px(3)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(7), style.px(5)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(2), 0});
  ImGui::Begin(name, nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoMove |
                                  ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav);
  ImGui::PopStyleVar(3);
}

void end_card() {
  ImGui::PopStyleVar(2);
  ImGui::End();
}

}  // namespace concarte::ui
