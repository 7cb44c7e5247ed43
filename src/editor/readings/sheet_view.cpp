// A table that is written in: what it holds and how large its cells are.
#include "editor/readings/sheet_view.h"

#include <algorithm>
#include <cmath>

#include "editor/readings/cell_look.h"

namespace concarte::ui {
namespace {

using report::Sheet;
using session::Reading;

constexpr double IdeaShare = 0.36;  // of the room, for the ideas of a grid
constexpr double LeastIdea = 200, MostIdea = 420, LeastGroup = 160, MostGroup = 360, LeastLevel = 180;  // units
constexpr double MostIdeaBesideMany = 280;  // where the groups do not fit beside

bool is_fresh(const Desk& desk, const SheetView& view) {
  const session::State& state = desk.state();
  return view.reading == state.reader.reading && view.session_number == desk.session.number() && view.document_number == state.document_number &&
         view.revision == state.history.revision() && view.node_count == desk.document().node_count() && view.branch == session::branch_shown(state);
}

void make(const Desk& desk, SheetView& view) {
  const session::State& state = desk.state();
  view.reading = state.reader.reading;
  view.session_number = desk.session.number();
  view.document_number = state.document_number;
  view.revision = state.history.revision();
  view.node_count = desk.document().node_count();
  view.branch = session::branch_shown(state);
  view.sheet = view.reading == Reading::grid ? report::grid_sheet(desk.document(), view.branch) : report::framework_sheet(desk.document(), view.branch);
  view.frozen_columns = view.reading == Reading::grid ? 1 : 0;
}

std::vector<float> widths_of(const Style& style, const SheetView& view) {
  const std::size_t count = view.sheet.columns.size();
  const bool is_grid = view.reading == Reading::grid;
  std::vector<float> widths(count);
  if (count == 0) return widths;
  float ideas = std::clamp(std::round(view.room * static_cast<float>(IdeaShare)), style.px(LeastIdea), style.px(MostIdea));
  if (ideas + style.px(LeastGroup) * static_cast<float>(count - 1) > view.room) ideas = std::min(ideas, style.px(MostIdeaBesideMany));
  const float rest = is_grid ? (view.room - ideas) / static_cast<float>(std::max<std::size_t>(count - 1, 1)) : view.room / static_cast<float>(count);
  const float each = is_grid ? std::clamp(rest, style.px(LeastGroup), style.px(MostGroup)) : std::max(rest, style.px(LeastLevel));
  std::fill(widths.begin(), widths.end(), std::floor(each));
  if (is_grid) widths.front() = count == 1 ? view.room : ideas;
  return widths;
}

std::vector<float> edges_of(const std::vector<float>& sizes) {
  std::vector<float> edges{0};
  for (const float size : sizes) edges.push_back(edges.back() + size);
  return edges;
}

void measure(const Style& style, SheetView& view) {
  const std::vector<float> widths = widths_of(style, view);
  std::vector<float> heights;
  const auto& rows = view.sheet.rows;
  // What a cell of several rows needs more than they have is given to its last one.
  std::vector<float> wanted_until(widths.size(), 0);
  float top = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    float height = std::round(size_of(style, Type::body) * 1.12F) + 2 * style.px(CellPaddingY);
    for (std::size_t column = 0; column < widths.size(); ++column) {
      const report::SheetCell& cell = rows[i].cells[column];
      if (cell.rows > 0) wanted_until[column] = top + cell_height(style, rows[i], cell, view.reading, widths[column]);
      const bool goes_on = i + 1 < rows.size() && rows[i + 1].cells[column].rows == 0;
      if (!goes_on) height = std::max(height, wanted_until[column] - top);
    }
    heights.push_back(height);
    top += height;
  }
  view.lefts = edges_of(widths);
  view.tops = edges_of(heights);
  view.heading = style.px(view.reading == Reading::grid ? 48 : 40);
}

const document::NodeId& beside(const report::SheetRoom& room) { return room.partner.empty() ? room.parent : room.partner; }

// Whether the empty cell is still the one chosen.
bool follow_blank(SheetView& view, const document::NodeId& selected) {
  if (!view.blank) return false;
  const report::SheetCell* cell = cell_at(view.sheet, view.blank->place);
  const bool is_there = cell != nullptr && cell->room == view.blank->room;
  const bool is_selected = selected == beside(view.blank->room);
  if (!is_there || (!is_selected && view.frames_to_come == 0)) {
    view.blank.reset();
    return false;
  }
  view.frames_to_come = is_selected ? 0 : view.frames_to_come - 1;
  view.chosen = view.blank->place;
  return true;
}

// Where the idea stands that the words of a cell are about.
CellPlace place_spoken_of(const Sheet& sheet, CellPlace place, const document::NodeId& idea) {
  const auto& cells = sheet.rows[place.row].cells;
  const auto found = std::find_if(cells.begin(), cells.end(), [&](const report::SheetCell& cell) { return cell.idea == idea; });
  return head_of(sheet, {place.row, static_cast<std::size_t>(found - cells.begin())});
}

}  // namespace

void follow(const Desk& desk, SheetView& view, float room) {
  const bool is_new = !is_fresh(desk, view);
  if (is_new) make(desk, view);
  if (is_new || view.room != room || view.scale != desk.style.scale) {
    view.room = room;
    view.scale = desk.style.scale;
    measure(desk.style, view);
  }
  const session::State& state = desk.state();
  view.near.row = std::min(view.near.row, std::max<std::size_t>(view.sheet.rows.size(), 1) - 1);
  view.near.column = std::min(view.near.column, std::max<std::size_t>(view.sheet.columns.size(), 1) - 1);
  if (follow_blank(view, state.selection.focus())) return;
  view.chosen = cell_of(view.sheet, state.selection.focus(), state.reader.group, view.near);
  if (view.chosen == view.near) view.frames_to_come = 0;
  else if (view.frames_to_come > 0) --view.frames_to_come;
  else if (view.chosen) view.near = *view.chosen;
}

Area cells_area(const SheetView& view, const SheetFrame& frame, std::size_t column) {
  const float frozen = frame.low.x + view.lefts[view.frozen_columns];
  const float top = frame.low.y + view.heading;
  return column < view.frozen_columns ? Area{{frame.low.x, top}, {std::min(frozen, frame.high.x), frame.high.y}} : Area{{frozen, top}, frame.high};
}

Area area_of(const SheetView& view, const SheetFrame& frame, CellPlace place) {
  const report::SheetCell& cell = *cell_at(view.sheet, place);
  const float left = frame.low.x - (place.column < view.frozen_columns ? 0 : frame.scroll.x);
  const float top = frame.low.y + view.heading - frame.scroll.y;
  const std::size_t end = place.row + static_cast<std::size_t>(std::max(cell.rows, 1));
  return {{left + view.lefts[place.column], top + view.tops[place.row]}, {left + view.lefts[place.column + 1], top + view.tops[end]}};
}

std::optional<CellPlace> place_at(const SheetView& view, const SheetFrame& frame, ImVec2 point) {
  for (std::size_t column = 0; column < view.sheet.columns.size(); ++column) {
    if (!cells_area(view, frame, column).holds(point)) continue;
    const float x = point.x - frame.low.x + (column < view.frozen_columns ? 0 : frame.scroll.x);
    if (x < view.lefts[column] || x >= view.lefts[column + 1]) continue;
    const float y = point.y - frame.low.y - view.heading + frame.scroll.y;
    const auto below = std::upper_bound(view.tops.begin(), view.tops.end(), y);
    if (below == view.tops.begin() || below == view.tops.end()) return std::nullopt;
    return head_of(view.sheet, {static_cast<std::size_t>(below - view.tops.begin()) - 1, column});
  }
  return std::nullopt;
}

void choose(const Desk& desk, SheetView& view, CellPlace place) {
  const report::SheetCell* cell = cell_at(view.sheet, place);
  if (cell != nullptr && !cell->about.empty()) return choose(desk, view, place_spoken_of(view.sheet, place, cell->about));
  if (cell == nullptr || !takes_focus(*cell)) return;
  view.near = place;
  view.frames_to_come = 2;  // this one, and that in which the command is done
  view.blank.reset();
  if (cell->room) view.blank = {place, *cell->room};
  session::Arguments about;
  about.node = cell->room ? beside(*cell->room) : cell->idea;
  about.group = cell->group;
  desk.push(session::Verb::choose_cell, std::move(about));
}

void open_field(const Desk& desk, SheetView& view, CellPlace place) {
  const report::SheetCell* cell = cell_at(view.sheet, place);
  if (cell == nullptr || !takes_focus(*cell) || !desk.session.is_enabled(session::Verb::set_text)) return;
  view.written = {.idea = cell->idea, .group = cell->group, .is_blank = cell->idea.empty()};
}

void open_reason(const Desk& desk, SheetView& view, CellPlace place) {
  const report::SheetCell* cell = cell_at(view.sheet, place);
  if (cell == nullptr || !cell->opinion || !desk.session.is_enabled(session::Verb::set_stance)) return;
  view.written = {cell->idea, cell->group, true};
}

const report::SheetCell* chosen_cell(const SheetView& view) { return view.chosen ? cell_at(view.sheet, *view.chosen) : nullptr; }

}  // namespace concarte::ui
