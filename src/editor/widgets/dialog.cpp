// The sheet on which a dialog is shown.
#include "editor/widgets/dialog.h"

#include <algorithm>
#include <vector>

#include <imgui_internal.h>

#include "base/utf8.h"
#include "editor/widgets/widgets.h"

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

std::optional<char> answer_letter(const std::string& answer) {
  const std::string folded = utf8::folded(answer);
  if (folded.empty() || folded.front() < 'a' || folded.front() > 'z') return std::nullopt;
  return static_cast<char>(folded.front() - 'a' + 'A');
}

std::optional<std::size_t> show_answers(const Style& style, std::span<const std::string> answers, Letters letters) {
  std::vector<std::string> labels(answers.begin(), answers.end());
  std::vector<float> widths;
  float width = style.px(8) * static_cast<float>(answers.size() - 1);
  for (std::string& label : labels) {
    if (const auto letter = answer_letter(label); letter && letters == Letters::shown) label = label + "  (" + *letter + ")";
    widths.push_back(std::max(style.px(112), button_width(label)));
    width += widths.back();
  }
  std::optional<std::size_t> given;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, ImGui::GetContentRegionAvail().x - width));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool is_main = i + 1 == labels.size();
    const auto letter = answer_letter(answers[i]);
    const bool is_pressed = letters == Letters::shown && letter && ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_A + (*letter - 'A')), false);
    if (show_button(style, labels[i], is_main ? Emphasis::primary : Emphasis::plain, widths[i]) || is_pressed) given = i;
    if (!is_main) ImGui::SameLine(0, style.px(8));
  }
  return given;
}

}  // namespace concarte::ui
