// The map read in words, in the middle of the window.
#include "editor/readings/readings.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/translate.h"
#include "editor/readings/cell_keys.h"
#include "editor/readings/reading_bar.h"
#include "editor/readings/sheet_table.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Reading;

constexpr double FootHeight = 34, RemarkHeight = 20, PageWidth = 860;  // units

std::string foot_words(const Desk& desk) {
  const bool is_grid = desk.state().reader.reading == Reading::grid;
  if (!desk.session.is_enabled(session::Verb::set_text)) return is_grid ? translate("An empty cell: the group said nothing of this idea, which is no agreement.") : std::string();
  if (!is_grid) return translate("Enter: write in the cell · Tab: next cell · Esc: give up");
  if (desk.document().all<document::Group>().empty()) return translate("No group yet: Map ▸ Add a group, or Alt+1 for the first table.");
  return translate("Enter: write · + for, − against, / reserved, : why · Del: take the words away · an empty cell is a silence, not an agreement");
}

// What the table leaves out stands over what the keys do.
float foot_height(const Style& style, const std::string& remark) { return style.px(FootHeight + (remark.empty() ? 0 : RemarkHeight)); }

void show_foot(const Desk& desk, const std::string& remark) {
  const Style& style = desk.style;
  const float height = foot_height(style, remark);
  const ImVec2 low{ImGui::GetWindowPos().x, ImGui::GetWindowPos().y + ImGui::GetWindowHeight() - height};
  const float width = ImGui::GetWindowWidth();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(low, {low.x + width, low.y + height}, packed(style.palette.paper));
  list.AddRectFilled(low, {low.x + width, low.y + 1}, packed(style.palette.rule));
  const TypeScope small(style, Type::small);
  const float room = width - style.px(32), middle = height - style.px(FootHeight / 2);
  const auto write = [&](const std::string& words, float y, Colour ink) {
    list.AddText({low.x + style.px(16), std::round(low.y + y - ImGui::GetTextLineHeight() / 2)}, packed(ink), shortened(words, room).c_str());
  };
  if (!remark.empty()) write(remark, style.px(FootHeight / 2), style.palette.ink);
  write(foot_words(desk), middle, style.palette.muted);
}

// In the middle, no wider than eyes follow a line.
void show_page(const Desk& desk, OutlinePanel& panel) {
  const Style& style = desk.style;
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width = std::min(style.px(PageWidth), room.x);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 low = ImGui::GetCursorScreenPos();
  list.AddRectFilled(low, {low.x + room.x, low.y + room.y}, packed(style.palette.field));
  ImGui::SetCursorPosX(std::floor((room.x - width) / 2));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  if (ImGui::BeginChild("##page", {width, room.y}, ImGuiChildFlags_None, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNavInputs)) {
    show_gap(style, 12);
    show_outline(desk, panel, OutlineLook::page);
  }
  ImGui::EndChild();
  ImGui::PopStyleVar(2);
}

}  // namespace

void show_reading(const Desk& desk, Readings& readings) {
  show_reading_bar(desk);
  if (desk.state().reader.reading == Reading::text) {
    show_page(desk, readings.text);
  } else {
    follow(desk, readings.sheet, ImGui::GetContentRegionAvail().x - ImGui::GetStyle().ScrollbarSize);
    const std::string& remark = readings.sheet.sheet.remark;
    show_sheet(desk, readings.sheet, foot_height(desk.style, remark));
    show_foot(desk, remark);
  }
}

bool take_reading_key(const Desk& desk, Readings& readings, const KeyInput& input) {
  const Reading reading = desk.state().reader.reading;
  if (reading == Reading::map || reading == Reading::text) return false;
  return take_cell_key(desk, readings.sheet, input);
}

}  // namespace concarte::ui
