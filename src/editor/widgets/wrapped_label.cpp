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

// A wave as long as the word, so thin that it is seen without being looked at.
void paint_wave(const Style& style, float from, float to, float middle, float em, ImDrawList& list) {
  const float height = std::max(0.05F * em, 1.0F), half = 2.6F * height;
  list.PathLineTo({from, middle});
  float sign = 1;
  for (float x = from; x + half / 2 < to; x += half, sign = -sign) {
    const float end = std::min(x + half, to);
    list.PathBezierCubicCurveTo({x + half * 0.36F, middle + 1.8F * sign * height}, {end - half * 0.36F, middle + 1.8F * sign * height}, {end, middle}, 6);
  }
  list.PathStroke(packed(style.palette.wrong), 0, std::max(0.06F * em, 1.0F));
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

void paint_wrong(const Style& style, const std::string& words, const std::vector<language::Stretch>& wrong, FieldType type, ImVec2 corner, float room, ImDrawList& list) {
  if (wrong.empty()) return;
  const auto lines = wrapped_lines(words, type, room);
  const float em = type.size / style.line_in_em;
  const float baseline = type.font->GetFontBaked(type.size)->Ascent;
  for (const language::Stretch& word : wrong)
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::size_t from = std::max(word.begin, lines[i].begin), to = std::min(word.end, lines[i].end);
      if (from >= to) continue;
      const float x = corner.x + width_between(words, type, lines[i].begin, from);
      const float y = corner.y + static_cast<float>(i) * line_height(type) + baseline + 0.16F * em;
      paint_wave(style, x, x + width_between(words, type, from, to), y, em, list);
    }
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
