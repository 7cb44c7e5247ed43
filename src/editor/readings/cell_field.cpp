// The field of a cell: opened in its place.
#include "editor/readings/cell_field.h"

#include <algorithm>
#include <utility>

#include <imgui_internal.h>

#include "base/translate.h"
#include "editor/readings/cell_look.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/keys.h"
#include "editor/widgets/widgets.h"
#include "editor/widgets/wrapped_label.h"
#include "map/document/vocabulary.h"
#include "map/report/wording.h"

namespace concarte::ui {
namespace {

using report::SheetCell;
using session::Key;
using session::Verb;

std::optional<CellPlace> place_of(const SheetView& view, const document::NodeId& idea, const document::GroupId& group) {
  const auto place = cell_of(view.sheet, idea, group, view.near);
  const SheetCell* cell = place ? cell_at(view.sheet, *place) : nullptr;
  return cell != nullptr && cell->group == group ? place : std::nullopt;
}

CommandOf reason_of(const SheetCell& cell) {
  return [idea = cell.idea, group = cell.group, opinion = *cell.opinion](const std::string& words) {
    session::Command command{Verb::set_stance, {}};
    command.arguments.node = idea;
    command.arguments.group = group;
    command.arguments.stance = std::string(document::word(opinion));
    command.arguments.reason = words;
    return command;
  };
}

CommandOf command_of(const SheetCell& cell) {
  return [idea = cell.idea, group = cell.group](const std::string& words) {
    session::Command command{group.empty() ? Verb::set_text : Verb::set_voice, {}};
    command.arguments.node = idea;
    command.arguments.group = group;
    command.arguments.text = words;
    return command;
  };
}

CommandOf command_of(const report::SheetRoom& room) {
  return [room](const std::string& words) {
    session::Command command{Verb::add_linked, {}};
    command.arguments.parent = room.parent;
    command.arguments.to = room.partner;
    command.arguments.kind = room.kind;
    command.arguments.text = words;
    return command;
  };
}

TextBox box_for(const Desk& desk, const SheetCell& cell, Area area) {
  const Style& style = desk.style;
  TextBox box;
  box.breaks = Breaks::with_shift;
  box.face = cell.is_heading ? Face::semibold : Face::regular;
  box.width = area.high.x - area.low.x;
  box.helps = session::typing_helps(desk.state());
  box.spelling = &desk.session.spelling();
  const float line = line_height(idea_type(style, cell));
  box.min_lines = std::max(1, static_cast<int>((area.high.y - area.low.y - 2 * style.px(CellPaddingY)) / line + 0.5F));
  return box;
}

TextBox box_for_reason(const Desk& desk, Area area) {
  TextBox box;
  box.hint = translate("Why?");
  box.type = Type::small;
  box.width = area.high.x - area.low.x;
  box.helps = session::typing_helps(desk.state());
  box.spelling = &desk.session.spelling();
  return box;
}

// Beside its sign, over the words that say the same.
Area reason_area(const Style& style, const SheetView& view, const report::SheetRow& row, const SheetCell& cell, Area area) {
  const Area stance = stance_area(style, row, cell, view.reading, area);
  return {{stance.low.x + stance_indent(style) - style.px(CellPaddingX) / 2, stance.low.y - style.px(CellPaddingY)}, {area.high.x - style.px(2), stance.high.y}};
}

void go_on(const Desk& desk, SheetView& view, CellPlace from, session::Chord chord) {
  if (const auto next = cell_after(view.sheet, from, chord, view.rows_in_sight)) choose(desk, view, *next);
}

// Tab is the field's own while it is open: its words are taken, and the next cell is chosen.
bool is_tab_pressed(ImGuiID field) {
  ImGui::SetKeyOwner(ImGuiKey_Tab, field);
  return ImGui::IsKeyPressed(ImGuiKey_Tab, ImGuiInputFlags_None, field);
}

void show_field_of(const Desk& desk, SheetView& view, const SheetFrame& frame, CellPlace place) {
  const report::SheetRow& row = view.sheet.rows[place.row];
  const SheetCell& cell = row.cells[place.column];
  const bool is_reason = view.written->is_reason;
  Area area = area_of(view, frame, place);
  const Area seen = cells_area(view, frame, place.column);
  if (is_reason) area = reason_area(desk.style, view, row, cell, area);
  else area.low.x += indent_of(desk.style, row, cell, view.reading);
  ImGui::PushID(cell.idea.view().data(), cell.idea.view().data() + cell.idea.view().size());
  ImGui::PushID(cell.group.view().data(), cell.group.view().data() + cell.group.view().size());
  ImGui::PushID(cell.idea.empty() ? static_cast<int>(place.row * view.sheet.columns.size() + place.column) : 0);
  ImGui::PushClipRect(seen.low, seen.high, true);
  ImGui::SetCursorScreenPos(area.low);
  const char* const name = is_reason ? "why" : "words";
  const ImGuiID field = ImGui::GetID(name);
  TextBox box = is_reason ? box_for_reason(desk, area) : box_for(desk, cell, area);
  const std::string kind = cell.room ? report::kind_name(cell.room->kind) : std::string();
  if (cell.room) box.hint = kind.c_str();
  box.takes_keyboard = std::exchange(view.written->takes_keyboard, false);
  const bool is_open = desk.draft && desk.draft->field == field;
  const bool tab = is_open && is_tab_pressed(field);
  const TextBoxAnswer answer = show_field(desk, name, is_reason ? cell.reason : cell.words, box, is_reason ? reason_of(cell) : cell.room ? command_of(*cell.room) : command_of(cell));
  view.field_low = ImGui::GetItemRectMin();
  view.field_high = ImGui::GetItemRectMax();
  ImGui::PopClipRect();
  for (int i = 0; i < 3; ++i) ImGui::PopID();
  if (tab && desk.draft) {
    hand_in(desk.draft, desk.commands);
    ImGui::ClearActiveID();
    ImGui::GetCurrentContext()->WantTextInputNextFrame = 0;
    ImGui::SetWindowFocus(CanvasWindow);
    if (!cell.room) go_on(desk, view, place, ImGui::GetIO().KeyShift ? session::shift(Key::tab) : session::plain(Key::tab));
  } else if (answer.finished && !cell.room) {  // the new idea is chosen
    go_on(desk, view, place, session::plain(Key::down));
  }
  if (!desk.draft || desk.draft->field != field) view.written.reset();
}

// A new idea is typed with the keys of the map, and stands in its row at once.
void paint_label(const Desk& desk, const SheetView& view, const SheetFrame& frame) {
  const auto& edit = desk.state().text_edit;
  const auto place = edit && !edit->node.empty() ? place_of(view, edit->node, {}) : std::nullopt;
  if (!place) return;
  const Style& style = desk.style;
  const report::SheetRow& row = view.sheet.rows[place->row];
  Area area = area_of(view, frame, *place);
  const Area seen = cells_area(view, frame, place->column);
  const SheetCell& cell = row.cells[place->column];
  area.low.x += indent_of(style, row, cell, view.reading);
  const FieldType type = idea_type(style, cell);
  const float room = area.high.x - area.low.x - 2 * style.px(CellPaddingX);
  area.high.y = std::max(area.high.y, area.low.y + wrapped_height(edit->now.text, type, room) + 2 * style.px(CellPaddingY));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PushClipRect(seen.low, seen.high, true);
  list.AddRectFilled(area.low, area.high, packed(style.palette.field), style.px(5));
  list.AddRect(area.low, area.high, packed(style.palette.accent), style.px(5), 0, style.px(2));
  paint_wrapped_edit(style, edit->now, type, {area.low.x + style.px(CellPaddingX), area.low.y + style.px(CellPaddingY)}, room, list);
  paint_wrong(style, edit->now.text, desk.session.picture().proofs.wrong, type, {area.low.x + style.px(CellPaddingX), area.low.y + style.px(CellPaddingY)}, room, list);
  list.PopClipRect();
}

}  // namespace

void show_cell_field(const Desk& desk, SheetView& view, const SheetFrame& frame) {
  paint_label(desk, view, frame);
  if (!view.written) return;
  const auto place = !view.written->is_blank ? place_of(view, view.written->idea, view.written->group) : view.blank ? view.chosen : std::nullopt;
  if (place && (!view.written->is_reason || cell_at(view.sheet, *place)->opinion)) show_field_of(desk, view, frame, *place);
  else view.written.reset();
}

}  // namespace concarte::ui
