// The bar over a reading.
#include "editor/readings/reading_bar.h"

#include <algorithm>
#include <array>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Verb;

constexpr double ChoicesWidth = 380, Margin = 12;  // units
constexpr std::array Verbs{Verb::read_as_map, Verb::read_as_grid, Verb::read_as_framework, Verb::read_as_text};  // in the order of `Reading`

void show_ways(const Desk& desk, float width) {
  const std::array<std::string, 4> labels{translate("Map"), translate("Grid of groups"), translate("Framework"), translate("Text")};
  const ColourScope ground(ImGuiCol_ChildBg, desk.style.palette.paper);
  // The choices fill their window.
  if (ImGui::BeginChild("##ways", {width, 0}, ImGuiChildFlags_None, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNavInputs))
    if (const auto clicked = show_choices(desk.style, "ways", labels, static_cast<int>(desk.state().reader.reading))) desk.push(Verbs[*clicked]);
  ImGui::EndChild();
}

// The branch that is read alone, and the way to all the rest.
void show_branch(const Desk& desk, float height) {
  const document::Node* branch = desk.document().find(session::branch_shown(desk.state()));
  if (branch == nullptr) return;
  const Style& style = desk.style;
  const std::string back = translate("Whole map");
  const float button = button_width(back);
  ImGui::SameLine(0, style.px(16));
  const float room = ImGui::GetContentRegionAvail().x - button - style.px(Margin + 12);
  if (room < style.px(80)) return;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  std::string words = branch->text;
  std::replace(words.begin(), words.end(), '\n', ' ');
  ImGui::SetCursorScreenPos({corner.x, corner.y + (height - ImGui::GetTextLineHeight()) / 2});
  ImGui::TextUnformatted(shortened(words, room).c_str());
  ImGui::SameLine(0, style.px(12));
  ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x, corner.y + style.px(2)});
  if (show_button(style, back)) desk.push(Verb::show_whole_map);
}

}  // namespace

void show_reading_bar(const Desk& desk) {
  const Style& style = desk.style;
  const ImVec2 low = ImGui::GetWindowPos();
  const float width = ImGui::GetWindowWidth();
  const float height = style.px(ReadingBarHeight);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(low, {low.x + width, low.y + height}, packed(style.palette.paper));
  list.AddRectFilled({low.x, low.y + height - 1}, {low.x + width, low.y + height}, packed(style.palette.rule));
  ImGui::SetCursorPos({style.px(Margin), style.px(9)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const float inner = height - style.px(18);
  ImGui::BeginGroup();
  if (ImGui::BeginChild("##bar", {width - style.px(2 * Margin), inner}, ImGuiChildFlags_None, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNavInputs)) {
    show_ways(desk, std::min(style.px(ChoicesWidth), ImGui::GetContentRegionAvail().x));
    show_branch(desk, inner);
  }
  ImGui::EndChild();
  ImGui::EndGroup();
  ImGui::PopStyleVar(2);
  ImGui::SetCursorPos({0, height});
}

}  // namespace concarte::ui
