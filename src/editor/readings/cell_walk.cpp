// From one cell of a table to the next.
#include "editor/readings/cell_walk.h"

#include <algorithm>

namespace concarte::ui {
namespace {

using report::Sheet;
using session::Key;

bool is_stop(const Sheet& sheet, CellPlace place) {
  const report::SheetCell* cell = cell_at(sheet, place);
  return cell != nullptr && takes_focus(*cell);
}

// Step by step until a cell that can be written in, another than the one that is left.
CellPlace stepped(const Sheet& sheet, CellPlace from, int rows, int columns) {
  const CellPlace left = head_of(sheet, from);
  CellPlace at = from;
  for (;;) {
    // Wraps below zero, and is then beyond the table.
    at.row += static_cast<std::size_t>(rows);
    at.column += static_cast<std::size_t>(columns);
    if (cell_at(sheet, at) == nullptr) return from;
    if (is_stop(sheet, at) && head_of(sheet, at) != left) return head_of(sheet, at);
  }
}

// The cells in the order of reading; those that go on are read where they begin.
CellPlace read_on(const Sheet& sheet, CellPlace from, bool is_back) {
  CellPlace at = from;
  for (;;) {
    if (!is_back && ++at.column == sheet.columns.size()) at = {at.row + 1, 0};
    if (is_back) at = at.column > 0 ? CellPlace{at.row, at.column - 1} : CellPlace{at.row - 1, sheet.columns.size() - 1};
    const report::SheetCell* cell = cell_at(sheet, at);
    if (cell == nullptr) return from;
    if (takes_focus(*cell) && cell->rows > 0) return at;
  }
}

CellPlace end_of_row(const Sheet& sheet, std::size_t row, bool is_last) {
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const CellPlace at{row, is_last ? sheet.columns.size() - 1 - i : i};
    if (is_stop(sheet, at)) return head_of(sheet, at);
  }
  return {row, 0};
}

CellPlace by_page(const Sheet& sheet, CellPlace from, std::size_t rows, bool is_up) {
  const std::size_t last = sheet.rows.size() - 1;
  CellPlace at{is_up ? from.row - std::min(from.row, rows) : std::min(last, from.row + rows), from.column};
  // The nearest to where the page ends, on the way back.
  while (at.row != from.row && !is_stop(sheet, at)) at.row += is_up ? 1 : static_cast<std::size_t>(-1);
  return head_of(sheet, at);
}

}  // namespace

const report::SheetCell* cell_at(const Sheet& sheet, CellPlace place) {
  if (place.row >= sheet.rows.size() || place.column >= sheet.columns.size()) return nullptr;
  return &sheet.rows[place.row].cells[place.column];
}

CellPlace head_of(const Sheet& sheet, CellPlace place) {
  while (place.row > 0 && sheet.rows[place.row].cells[place.column].rows == 0) --place.row;
  return place;
}

std::optional<CellPlace> cell_after(const Sheet& sheet, CellPlace from, session::Chord chord, std::size_t rows_in_sight) {
  if (chord.alt || sheet.rows.empty()) return std::nullopt;
  if (chord.key == Key::home || chord.key == Key::end) {
    if (chord.shift) return std::nullopt;
    const bool is_last = chord.key == Key::end;
    return end_of_row(sheet, !chord.ctrl ? from.row : is_last ? sheet.rows.size() - 1 : 0, is_last);
  }
  if (chord.ctrl) return std::nullopt;
  if (chord.key == Key::tab) return read_on(sheet, from, chord.shift);
  if (chord.shift) return std::nullopt;
  switch (chord.key) {
    case Key::up: return stepped(sheet, from, -1, 0);
    case Key::down: return stepped(sheet, from, 1, 0);
    case Key::left: return stepped(sheet, from, 0, -1);
    case Key::right: return stepped(sheet, from, 0, 1);
    case Key::page_up: return by_page(sheet, from, rows_in_sight, true);
    case Key::page_down: return by_page(sheet, from, rows_in_sight, false);
    default: return std::nullopt;
  }
}

std::optional<CellPlace> cell_of(const Sheet& sheet, const document::NodeId& idea, const document::GroupId& group, CellPlace near) {
  if (idea.empty()) return std::nullopt;
  const report::SheetCell* there = cell_at(sheet, near);
  if (there != nullptr && there->idea == idea && there->group == group) return head_of(sheet, near);
  std::optional<CellPlace> of_idea;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row)
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
      const report::SheetCell& cell = sheet.rows[row].cells[column];
      if (cell.idea != idea || cell.rows == 0) continue;
      if (cell.group == group) return CellPlace{row, column};
      if (!of_idea) of_idea = CellPlace{row, column};
    }
  return of_idea;
}

}  // namespace concarte::ui
