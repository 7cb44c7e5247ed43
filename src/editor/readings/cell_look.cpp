// How a cell is set.
#include "editor/readings/cell_look.h"

#include <algorithm>
#include <cmath>

#include "base/translate.h"
#include "editor/widgets/disc.h"
#include "editor/widgets/wrapped_label.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using document::Opinion;
using report::SheetCell;
using report::SheetRow;

constexpr double Indent = 16;  // units a level
constexpr int DeepestIndent = 7;
constexpr double Disc = 18, Chip = 16, AfterMark = 6;

FieldType small_type(const Style& style) { return {style.regular, size_of(style, Type::small)}; }

void underline(const Desk& desk, const std::string& words, std::size_t own, FieldType type, ImVec2 corner, float room, ImDrawList& list) {
  if (!desk.session.is_enabled(session::Verb::set_text)) return;
  auto wrong = desk.session.spelling().wrong_in(std::string_view(words).substr(own));
  for (language::Stretch& word : wrong) word = {word.begin + own, word.end + own};
  paint_wrong(desk.style, words, wrong, type, corner, room, list);
}

// Words of the map, as they are read.
void paint_own(const Desk& desk, const std::string& words, FieldType type, ImVec2 corner, float room, Colour ink, ImDrawList& list) {
  paint_wrapped(words, type, corner, room, ink, list);
  underline(desk, words, 0, type, corner, room, list);
}

float room_for_words(const Style& style, const SheetRow& row, const SheetCell& cell, session::Reading reading, float width) {
  return std::max(style.px(24), width - 2 * style.px(CellPaddingX) - indent_of(style, row, cell, reading));
}

std::string stance_words(const SheetCell& cell) {
  const std::string name = translate(document::label(*cell.opinion));
  return cell.reason.empty() ? name : say("{}: {}", name, cell.reason);
}

const char* sign_of(Opinion opinion) {
  switch (opinion) {
    case Opinion::in_favour: return "+";
    case Opinion::against: return "−";
    case Opinion::reserved: break;
  }
  return "~";
}

Colour colour_of(const figure::Theme& theme, Opinion opinion) {
  switch (opinion) {
    case Opinion::in_favour: return theme.agreed;
    case Opinion::against: return theme.dispute;
    case Opinion::reserved: break;
  }
  return theme.muted;
}

// The group proposed the idea and said it in no words of its own.
bool says_the_same(const SheetCell& cell) { return cell.is_proposed && cell.words.empty(); }

float stance_height(const Style& style, const SheetCell& cell, float room) {
  const float words = wrapped_height(stance_words(cell), small_type(style), room - style.px(Chip + AfterMark));
  return std::max(style.px(Chip), words);
}

// A mark at the left, words beside it; `own` is where those of the map begin.
void paint_beside(const Desk& desk, const std::string& words, std::size_t own, ImVec2 corner, float mark, float room, Colour ink, ImDrawList& list) {
  const Style& style = desk.style;
  const FieldType type = small_type(style);
  const float lift = std::max(0.0F, std::round((mark - line_height(type)) / 2));
  corner = {corner.x + mark + style.px(AfterMark), corner.y + lift};
  room -= mark + style.px(AfterMark);
  paint_wrapped(words, type, corner, room, ink, list);
  if (own < words.size()) underline(desk, words, own, type, corner, room, list);
}

// The sign is read without its colour too.
void paint_stance(const Desk& desk, const SheetCell& cell, ImVec2 corner, float room, ImDrawList& list) {
  const Style& style = desk.style;
  const Colour ground = colour_of(desk.state().theme, *cell.opinion);
  const float size = style.px(Chip);
  list.AddRectFilled(corner, {corner.x + size, corner.y + size}, packed(ground), style.px(4));
  const char* sign = sign_of(*cell.opinion);
  const float em = size_of(style, Type::body);
  const ImVec2 extent = style.semibold->CalcTextSizeA(em, 1e6F, 0, sign);
  list.AddText(style.semibold, em, {std::round(corner.x + (size - extent.x) / 2), std::round(corner.y + (size - extent.y) / 2)}, packed(ink_on(ground)), sign);
  const std::string words = stance_words(cell);
  paint_beside(desk, words, words.size() - cell.reason.size(), corner, size, room, style.palette.ink, list);
}

Colour ink_of(const Desk& desk, const SheetCell& cell) {
  const Palette& p = desk.style.palette;
  const document::Node* node = desk.document().find(cell.idea);
  if (node == nullptr || node->status == document::Status::set_aside) return p.muted;
  const auto& meant = desk.session.sight().meant;
  return meant.empty() || meant.contains(cell.idea) ? p.ink : mix(p.muted, p.field, 0.4);
}

}  // namespace

FieldType idea_type(const Style& style, const SheetCell& cell) { return {cell.is_heading ? style.semibold : style.regular, size_of(style, Type::body)}; }
FieldType reason_type(const Style& style) { return small_type(style); }
float stance_indent(const Style& style) { return style.px(Chip + AfterMark); }
FieldType words_type(const Style& style) { return {style.regular, size_of(style, Type::body)}; }

float indent_of(const Style& style, const SheetRow& row, const SheetCell& cell, session::Reading reading) {
  if (reading != session::Reading::grid || !cell.group.empty()) return 0;
  return style.px(Indent * (std::min(row.level, DeepestIndent) - 1));
}

float cell_height(const Style& style, const SheetRow& row, const SheetCell& cell, session::Reading reading, float width) {
  const float room = room_for_words(style, row, cell, reading, width);
  const FieldType type = cell.group.empty() && !cell.idea.empty() ? idea_type(style, cell) : cell.idea.empty() ? small_type(style) : words_type(style);
  float height = 2 * style.px(CellPaddingY);
  if (cell.group.empty() || !cell.words.empty()) height += wrapped_height(cell.words, type, room);
  else if (says_the_same(cell)) height += style.px(Disc);
  else if (!cell.opinion) height += line_height(type);
  if (cell.opinion) height += stance_height(style, cell, room) + (cell.is_proposed ? style.px(4) : 0);
  return height;
}

Area stance_area(const Style& style, const SheetRow& row, const SheetCell& cell, session::Reading reading, Area area) {
  const float width = area.high.x - area.low.x;
  const float room = room_for_words(style, row, cell, reading, width);
  const float below = area.low.y + cell_height(style, row, cell, reading, width) - style.px(CellPaddingY);
  const float left = area.low.x + style.px(CellPaddingX);
  return {{left, below - (cell.opinion ? stance_height(style, cell, room) : 0)}, {area.high.x - style.px(CellPaddingX), below}};
}

void paint_cell(const Desk& desk, const SheetRow& row, const SheetCell& cell, session::Reading reading, Area area, float seen_top, ImDrawList& list) {
  const Style& style = desk.style;
  const float width = area.high.x - area.low.x;
  const float room = room_for_words(style, row, cell, reading, width);
  ImVec2 corner{area.low.x + style.px(CellPaddingX) + indent_of(style, row, cell, reading), area.low.y + style.px(CellPaddingY)};
  // The words of a cell of several rows stay in sight as long as one of its rows.
  if (seen_top > area.low.y) {
    const float lowest = area.high.y - cell_height(style, row, cell, reading, width);
    corner.y += std::clamp(lowest, area.low.y, seen_top) - area.low.y;
  }
  if (cell.idea.empty()) return paint_wrapped(cell.words, small_type(style), corner, room, style.palette.muted, list);
  if (cell.group.empty()) {
    const bool is_blank = cell.words.empty();
    if (is_blank) return paint_wrapped(translate("(idea without words)"), idea_type(style, cell), corner, room, style.palette.muted, list);
    return paint_own(desk, cell.words, idea_type(style, cell), corner, room, ink_of(desk, cell), list);
  }
  if (!cell.words.empty()) {
    paint_own(desk, cell.words, words_type(style), corner, room, ink_of(desk, cell), list);
    corner.y += wrapped_height(cell.words, words_type(style), room) + style.px(4);
  } else if (const auto* group = desk.document().all<document::Group>().find(cell.group); group != nullptr && cell.is_proposed) {
    paint_disc(style, *group, {corner.x + style.px(Disc) / 2, corner.y + style.px(Disc) / 2}, style.px(Disc), list);
    const std::string same = translate("Same words");
    paint_beside(desk, same, same.size(), corner, style.px(Disc), room, style.palette.muted, list);
    corner.y += style.px(Disc) + style.px(4);
  }
  if (cell.opinion) paint_stance(desk, cell, corner, room, list);
}

}  // namespace concarte::ui
