// How much of something is done: a bar, and the count beside it.
#include "editor/assembly/gauge.h"

#include <fmt/format.h>

namespace concarte::ui {

void show_gauge(const Style& style, std::size_t done, std::size_t total, float width) {
  const TypeScope type(style, Type::small);
  const std::string count = fmt::format("{}/{}", done, total);
  const float words = ImGui::CalcTextSize(count.c_str()).x;
  const float line = ImGui::GetTextLineHeight();
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float thickness = style.px(6), room = width - words - style.px(8);
  const float top = corner.y + (line - thickness) / 2;
  const float share = total == 0 ? 1 : static_cast<float>(done) / static_cast<float>(total);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({corner.x, top}, {corner.x + room, top + thickness}, packed(style.palette.rule), thickness / 2);
  if (share > 0)
    list.AddRectFilled({corner.x, top}, {corner.x + room * share, top + thickness}, packed(style.palette.accent), thickness / 2);
  list.AddText({corner.x + width - words, corner.y}, packed(style.palette.muted), count.c_str());
  ImGui::Dummy({width, line});
}

}  // namespace concarte::ui
