// The sheet on which a dialog is shown.
#include "editor/ui/dialog.h"

#include <algorithm>

#include <imgui_internal.h>

namespace concarte::ui {

bool begin_dialog(const Style& style, const char* id, Vec2 size) {
  if (!ImGui::IsPopupOpen(id)) ImGui::OpenPopup(id);
  const ImGuiViewport& window = *ImGui::GetMainViewport();
  const float margin = style.px(24);
  const ImVec2 fitted{std::min(style.px(size.x), window.Size.x - 2 * margin),
                      size.y > 0 ? std::min(style.px(size.y), window.Size.y - 2 * margin) : 0};
  ImGui::SetNextWindowSize(fitted);
  ImGui::SetNextWindowSizeConstraints({fitted.x, 0}, {fitted.x, window.Size.y - 2 * margin});
  ImGui::SetNextWindowPos({window.Pos.x + window.Size.x / 2, window.Pos.y + window.Size.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(24), style.px(24)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style.px(10));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, packed(style.palette.paper));
  constexpr ImGuiWindowFlags Flags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                     ImGuiWindowFlags_NoSavedSettings;
  const bool shown = ImGui::BeginPopupModal(id, nullptr, Flags);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(3);
  return shown;
}

void end_dialog() { ImGui::EndPopup(); }

void close_dialogs() {
  if (ImGui::GetCurrentContext()->OpenPopupStack.Size > 0) ImGui::ClosePopupToLevel(0, true);
}

bool is_dialog_refused() {
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) return true;
  const ImVec2 corner = ImGui::GetWindowPos();
  const ImVec2 size = ImGui::GetWindowSize();
  const ImVec2 pointer = ImGui::GetIO().MousePos;
  const bool inside = pointer.x >= corner.x && pointer.y >= corner.y && pointer.x <= corner.x + size.x && pointer.y <= corner.y + size.y;
  return ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !inside && !ImGui::IsWindowAppearing();
}

}  // namespace concarte::ui
