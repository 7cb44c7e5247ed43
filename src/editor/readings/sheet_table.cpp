// The table of a reading: scrolled under its headings.
#include "editor/readings/sheet_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <imgui_internal.h>

#include "editor/readings/cell_field.h"
#include "editor/readings/cell_look.h"
#include "editor/readings/cell_menu.h"
#include "editor/widgets/disc.h"
#include "editor/widgets/widgets.h"
#include "editor/widgets/wrapped_label.h"

namespace concarte::ui {
namespace {

struct Rows {
  std::size_t first = 0, end = 0;
};

Rows rows_in_sight(const SheetView& view, const SheetFrame& frame) {
  const float height = frame.high.y - frame.low.y - view.heading;
  const auto after = [&](float y) { return static_cast<std::size_t>(std::upper_bound(view.tops.begin(), view.tops.end(), y) - view.tops.begin()); };
  const std::size_t first = std::max<std::size_t>(after(frame.scroll.y), 1) - 1;
  return {first, std::min(after(frame.scroll.y + height), view.sheet.rows.size())};
}

Colour ground_of(const Desk& desk, const SheetView& view, CellPlace place, bool is_hovered) {
  const Palette& p = desk.style.palette;
  const report::SheetRow& row = view.sheet.rows[place.row];
  const report::SheetCell& cell = row.cells[place.column];
  const Colour plain = row.is_section ? p.paper : p.field;
  const bool is_grid = view.reading == session::Reading::grid;
  const document::NodeId& of_row = is_grid ? row.cells.front().idea : cell.idea;
  if (!of_row.empty() && desk.state().selection.holds(of_row)) return view.chosen == place ? p.selected : mix(plain, p.selected, 0.5);
  return is_hovered && (takes_focus(cell) || !cell.about.empty()) ? mix(plain, p.hover, 0.6) : plain;
}

void paint_place(const Desk& desk, const SheetView& view, const SheetFrame& frame, CellPlace place, const std::optional<CellPlace>& hovered, ImDrawList& list) {
  const Palette& p = desk.style.palette;
  const Area area = area_of(view, frame, place);
  list.AddRectFilled(area.low, area.high, packed(ground_of(desk, view, place, hovered == place)));
  list.AddRectFilled({area.low.x, area.high.y - 1}, area.high, packed(p.rule));
  list.AddRectFilled({area.high.x - 1, area.low.y}, area.high, packed(p.rule));
  const report::SheetRow& row = view.sheet.rows[place.row];
  paint_cell(desk, row, row.cells[place.column], view.reading, area, frame.low.y + view.heading, list);
}

void paint_column(const Desk& desk, const SheetView& view, const SheetFrame& frame, std::size_t column, const std::optional<CellPlace>& hovered, ImDrawList& list) {
  const Area seen = cells_area(view, frame, column);
  const Rows rows = rows_in_sight(view, frame);
  if (rows.first >= rows.end) return;
  list.PushClipRect(seen.low, seen.high, true);
  for (std::size_t row = head_of(view.sheet, {rows.first, column}).row; row < rows.end;) {
    paint_place(desk, view, frame, {row, column}, hovered, list);
    row += static_cast<std::size_t>(std::max(1, view.sheet.rows[row].cells[column].rows));
  }
  list.PopClipRect();
}

void paint_name(const Desk& desk, const SheetView& view, const SheetFrame& frame, std::size_t column, ImDrawList& list) {
  const Style& style = desk.style;
  const Area cells = cells_area(view, frame, column);
  const float left = frame.low.x - (column < view.frozen_columns ? 0 : frame.scroll.x);
  const Area area{{left + view.lefts[column], frame.low.y}, {left + view.lefts[column + 1], frame.low.y + view.heading}};
  list.PushClipRect({cells.low.x, frame.low.y}, {cells.high.x, area.high.y}, true);
  list.AddRectFilled(area.low, area.high, packed(style.palette.paper));
  list.AddRectFilled({area.high.x - 1, area.low.y}, area.high, packed(style.palette.rule));
  const report::SheetColumn& named = view.sheet.columns[column];
  float x = area.low.x + style.px(CellPaddingX);
  const float middle = (area.low.y + area.high.y) / 2;
  const auto* group = desk.document().all<document::Group>().find(named.group);
  if (group != nullptr) {
    paint_disc(style, *group, {x + style.px(DiscSize) / 2, middle}, style.px(DiscSize), list);
    x += style.px(DiscSize + 8);
  }
  const TypeScope type(style, Type::body, Face::semibold);
  const float room = area.high.x - x - style.px(CellPaddingX);
  // Two lines at most; the pointer tells the rest.
  const FieldType set = current_type();
  const auto lines = wrapped_lines(named.name, set, room);
  const bool is_short = lines.size() <= 2;
  const std::string shown = is_short ? named.name : named.name.substr(0, lines.front().end) + shortened(named.name.substr(lines[1].begin), room);
  const float height = static_cast<float>(std::min<std::size_t>(lines.size(), 2)) * line_height(set);
  paint_wrapped(shown, set, {x, std::round(middle - height / 2)}, room + 1, style.palette.ink, list);
  list.PopClipRect();
  if (!is_short && ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(area.low, area.high)) ImGui::SetTooltip("%s", named.name.c_str());
}

void paint_chosen(const Desk& desk, const SheetView& view, const SheetFrame& frame, ImDrawList& list) {
  if (!view.chosen || view.written) return;
  const Area seen = cells_area(view, frame, view.chosen->column);
  const Area area = area_of(view, frame, *view.chosen);
  list.PushClipRect(seen.low, seen.high, true);
  const float width = desk.style.px(2);
  list.AddRect({area.low.x, area.low.y}, {area.high.x - 1, area.high.y - 1}, packed(desk.style.palette.accent), 0, 0, width);
  list.PopClipRect();
}

void paint(const Desk& desk, const SheetView& view, const SheetFrame& frame, const std::optional<CellPlace>& hovered) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::size_t count = view.sheet.columns.size();
  const auto is_seen = [&](std::size_t column) {
    return column < view.frozen_columns || (view.lefts[column + 1] > frame.scroll.x && view.lefts[column] < frame.scroll.x + (frame.high.x - frame.low.x));
  };
  for (std::size_t column = 0; column < count; ++column)
    if (is_seen(column)) paint_column(desk, view, frame, column, hovered, list);
  paint_chosen(desk, view, frame, list);
  list.AddRectFilled(frame.low, {frame.high.x, frame.low.y + view.heading}, packed(desk.style.palette.paper));
  for (std::size_t column = 0; column < count; ++column)
    if (is_seen(column)) paint_name(desk, view, frame, column, list);
  const float bottom = frame.low.y + view.heading;
  list.AddRectFilled({frame.low.x, bottom - 1}, {frame.high.x, bottom}, packed(desk.style.palette.rule));
  // What is under the frozen column has gone, not ended.
  if (view.frozen_columns > 0 && frame.scroll.x > 0) {
    const float edge = frame.low.x + view.lefts[view.frozen_columns];
    list.AddRectFilled({edge - 1, frame.low.y}, {edge + desk.style.px(1), frame.high.y}, packed(mix(desk.style.palette.rule, desk.style.palette.muted, 0.6)));
  }
}

float into_sight(float scroll, float begin, float end, float room, float margin) {
  if (begin - margin < scroll || end - begin > room) return std::max(0.0F, begin - margin);
  return end + margin > scroll + room ? end + margin - room : scroll;
}

// As little as needed, and only when another cell is chosen.
void bring_into_sight(const Desk& desk, SheetView& view, SheetFrame& frame) {
  const report::SheetCell* cell = chosen_cell(view);
  const bool is_same = cell != nullptr && view.seen && view.seen->idea == cell->idea && view.seen->group == cell->group && (!cell->idea.empty() || view.seen_at == *view.chosen);
  if (cell == nullptr || is_same) return;
  // Its scroll bars are there from the second frame on.
  if (!ImGui::IsWindowAppearing()) view.seen = *cell;
  view.seen_at = *view.chosen;
  const CellPlace at = *view.chosen;
  const float frozen = view.lefts[view.frozen_columns];
  const float height = frame.high.y - frame.low.y - view.heading;
  const std::size_t end = at.row + static_cast<std::size_t>(std::max(1, cell->rows));
  frame.scroll.y = into_sight(frame.scroll.y, view.tops[at.row], view.tops[end], height, desk.style.px(12));
  ImGui::SetScrollY(frame.scroll.y);
  if (at.column < view.frozen_columns) return;
  frame.scroll.x = into_sight(frame.scroll.x, view.lefts[at.column] - frozen, view.lefts[at.column + 1] - frozen, frame.high.x - frame.low.x - frozen, 0);
  ImGui::SetScrollX(frame.scroll.x);
}

// The reason where the stance stands, the words anywhere else.
void open_under_pointer(const Desk& desk, SheetView& view, const SheetFrame& frame, CellPlace place) {
  const report::SheetRow& row = view.sheet.rows[place.row];
  const report::SheetCell& cell = row.cells[place.column];
  const bool is_on_stance = cell.opinion && stance_area(desk.style, row, cell, view.reading, area_of(view, frame, place)).holds(ImGui::GetMousePos());
  if (is_on_stance) open_reason(desk, view, place);
  else open_field(desk, view, place);
}

void take_pointer(const Desk& desk, SheetView& view, const SheetFrame& frame, const std::optional<CellPlace>& hovered) {
  if (!hovered) return;
  const bool is_left = ImGui::IsMouseClicked(ImGuiMouseButton_Left), is_right = ImGui::IsMouseClicked(ImGuiMouseButton_Right);
  if (!is_left && !is_right) return;
  choose(desk, view, *hovered);
  if (is_right) view.menu_wanted = ImGui::GetMousePos();
  else if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) open_under_pointer(desk, view, frame, *hovered);
}

std::optional<CellPlace> hovered_place(const SheetView& view, const SheetFrame& frame) {
  const ImVec2 mouse = ImGui::GetMousePos();
  const bool is_in_field = view.written && Area{view.field_low, view.field_high}.holds(mouse);
  // A click elsewhere ends a field and is also what it is where it lands.
  if (is_in_field || !ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)) return std::nullopt;
  if (mouse.x >= frame.high.x || mouse.y >= frame.high.y) return std::nullopt;
  return place_at(view, frame, mouse);
}

}  // namespace

void show_sheet(const Desk& desk, SheetView& view, float below) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  ImGui::SetNextWindowContentSize({view.lefts.back(), view.heading + view.tops.back() + desk.style.px(24)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const ColourScope ground(ImGuiCol_ChildBg, desk.style.palette.field);
  const bool is_visible = ImGui::BeginChild("##sheet", {room.x, room.y - below}, ImGuiChildFlags_None, ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoNavInputs);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    const ImRect inner = ImGui::GetCurrentWindow()->InnerRect;
    SheetFrame frame{inner.Min, inner.Max, {ImGui::GetScrollX(), ImGui::GetScrollY()}};
    view.rows_in_sight = std::max<std::size_t>(2, rows_in_sight(view, frame).end - rows_in_sight(view, frame).first) - 1;
    bring_into_sight(desk, view, frame);
    const auto hovered = hovered_place(view, frame);
    take_pointer(desk, view, frame, hovered);
    paint(desk, view, frame, hovered);
    show_cell_field(desk, view, frame);
    show_cell_menu(desk, view, frame);
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
