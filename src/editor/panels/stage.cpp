// What stands over the map while it is shown to a room.
#include "editor/panels/stage.h"

#include <fmt/format.h>
#include <imgui.h>

namespace concarte::ui {

void show_stage(const Desk& desk) {
  const auto& presentation = desk.state().presentation;
  if (!presentation) return;
  const Style& style = desk.style;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 low = ImGui::GetWindowPos();
  const ImVec2 high{low.x + ImGui::GetWindowWidth(), low.y + ImGui::GetWindowHeight()};
  if (presentation->is_black) return list.AddRectFilled(low, high, IM_COL32_BLACK);
  const auto steps = session::presentation_steps(desk.document());
  const std::string words = fmt::format("{} / {}", session::place_in(steps, *presentation) + 1, steps.size());
  const TypeScope small(style, Type::small);
  const ImVec2 size = ImGui::CalcTextSize(words.c_str());
  const ImVec2 corner{high.x - size.x - style.px(20), high.y - size.y - style.px(14)};
  const float margin = style.px(6);
  // Read over whatever branch passes there.
  list.AddRectFilled({corner.x - margin, corner.y - margin}, {corner.x + size.x + margin, corner.y + size.y + margin},
                     packed(desk.state().theme.paper), style.px(5));
  list.AddText(corner, packed(style.palette.muted), words.c_str());
}

}  // namespace concarte::ui
