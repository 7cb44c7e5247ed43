// What the keys mean in a table.
#include "editor/readings/cell_keys.h"

#include <string_view>

#include "editor/readings/cell_menu.h"

namespace concarte::ui {
namespace {

using document::Opinion;
using session::Chord;
using session::Key;

std::optional<Opinion> opinion_of(std::string_view typed) {
  if (typed == "+") return Opinion::in_favour;
  if (typed == "-" || typed == "−") return Opinion::against;
  if (typed == "/" || typed == "~") return Opinion::reserved;
  return std::nullopt;
}

// A sign in a group's cell; behind it, as in a sentence, what explains it; anything else begins its words.
bool take_characters(const Desk& desk, SheetView& view, const std::string& typed) {
  if (view.written) return true;  // put off already, for the field
  const report::SheetCell* cell = chosen_cell(view);
  const bool is_blank = typed.find_first_not_of(' ') == std::string::npos;
  if (cell == nullptr || is_blank) return true;
  if (const auto opinion = opinion_of(typed); opinion && !cell->group.empty()) {
    turn_stance(desk, *cell, opinion);
    return true;
  }
  if (typed == ReasonKey && cell->opinion) {
    open_reason(desk, view, *view.chosen);
    return true;
  }
  open_field(desk, view, *view.chosen);
  if (view.written) put_characters_off();
  return true;
}

bool erase(const Desk& desk, const report::SheetCell& cell) {
  if (cell.group.empty()) return false;
  session::Arguments arguments;
  arguments.node = cell.idea;
  arguments.group = cell.group;
  arguments.text = "";
  if (cell.is_proposed && desk.session.is_enabled(session::Verb::set_voice)) desk.push(session::Verb::set_voice, std::move(arguments));
  return true;
}

// Keys that would add, open or take away an idea of the map where no cell of it is chosen.
bool changes_unseen(Chord chord) {
  if (chord.ctrl || chord.alt) return false;
  return chord.key == Key::enter || chord.key == Key::insert || chord.key == Key::tab || chord.key == Key::del || chord.key == Key::backspace || chord.key == Key::f2;
}

// Where one was, or the next place from there that can be written in.
CellPlace first_place(const SheetView& view) {
  const CellPlace last = head_of(view.sheet, view.near);
  const report::SheetCell* cell = cell_at(view.sheet, last);
  if (cell != nullptr && takes_focus(*cell)) return last;
  return cell_after(view.sheet, last, session::plain(Key::tab), view.rows_in_sight).value_or(last);
}

bool take_chord(const Desk& desk, SheetView& view, Chord chord) {
  const report::SheetCell* cell = chosen_cell(view);
  if (const auto next = cell_after(view.sheet, view.near, chord, view.rows_in_sight)) {
    // The first key shows where one is.
    choose(desk, view, cell == nullptr ? first_place(view) : *next);
    return true;
  }
  if (chord == session::plain(Key::space)) return true;  // folding is not seen here
  if (cell == nullptr) return changes_unseen(chord);
  if (chord == session::plain(Key::enter) || chord == session::plain(Key::f2)) {
    open_field(desk, view, *view.chosen);
    return true;
  }
  if (cell->idea.empty() && changes_unseen(chord)) return true;
  if (chord == session::plain(Key::del) || chord == session::plain(Key::backspace)) return erase(desk, *cell);
  if (chord == session::plain(Key::menu) || chord == session::shift(Key::f10)) {
    view.menu_wanted = ImVec2{};
    return true;
  }
  return false;
}

}  // namespace

bool take_cell_key(const Desk& desk, SheetView& view, const KeyInput& input) {
  if (desk.state().text_edit) return false;  // a new idea is typed
  if (view.lefts.empty()) return false;      // before its first frame
  if (const auto* typed = std::get_if<std::string>(&input)) return take_characters(desk, view, *typed);
  const Chord chord = std::get<Chord>(input);
  if (view.written) return belongs_to_fields(chord);  // the field reads them itself
  return take_chord(desk, view, chord);
}

}  // namespace concarte::ui
