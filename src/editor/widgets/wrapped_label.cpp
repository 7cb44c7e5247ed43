// Words set on as many lines as their room asks for.
#include "editor/widgets/wrapped_label.h"

#include <algorithm>
#include <cmath>

namespace concarte::ui {
namespace {

void paint_lines(const std::string& words, const std::vector<WrappedLine>& lines, FieldType type, ImVec2 corner, Colour ink, ImDrawList& list) {
  float y = corner.y;
  for (const WrappedLine& line : lines) {
    list.AddText(type.font, type.size, {corner.x, y}, packed(ink), words.data() + line.begin, words.data() + line.end);
    y += line_height(type);
  }
}

}  // namespace

FieldType current_type() { return {ImGui::GetFont(), ImGui::GetFontSize()}; }

float line_height(FieldType type) { return std::round(type.size * 1.12F); }

float wrapped_height(const std::string& words, FieldType type, float room) {
  return static_cast<float>(wrapped_lines(words, type, room).size()) * line_height(type);
}

void paint_wrapped(const std::string& words, FieldType type, ImVec2 corner, float room, Colour ink, ImDrawList& list) {
  paint_lines(words, wrapped_lines(words, type, room), type, corner, ink, list);
}

void paint_wrapped_edit(const Style& style, const session::TextState& now, FieldType type, ImVec2 corner, float room, ImDrawList& list) {
  const auto lines = wrapped_lines(now.text, type, room);
  const std::size_t begin = selection_begin(now), end = selection_end(now);
  const float height = line_height(type);
  for (std::size_t i = 0; i < lines.size() && begin != end; ++i) {
    const std::size_t from = std::max(begin, lines[i].begin), to = std::min(end, lines[i].end);
    if (from >= to) continue;
    const float x = corner.x + width_between(now.text, type, lines[i].begin, from);
    const float y = corner.y + static_cast<float>(i) * height;
    list.AddRectFilled({x, y}, {x + width_between(now.text, type, from, to), y + height}, packed(mix(style.palette.selected, style.palette.accent, 0.3)));
  }
  paint_lines(now.text, lines, type, corner, style.palette.ink, list);
  const std::size_t line = line_at(lines, now.caret);
  const float x = std::round(corner.x + width_between(now.text, type, lines[line].begin, now.caret));
  const float y = corner.y + static_cast<float>(line) * height;
  list.AddRectFilled({x, y}, {x + style.px(2), y + height}, packed(style.palette.accent));
}

}  // namespace concarte::ui
