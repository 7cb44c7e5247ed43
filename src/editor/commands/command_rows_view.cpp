// The rows of the commands about files, and about what is selected and seen.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Node{Field::node};
constexpr Parameter Path{Field::path};
constexpr Parameter Extend{Field::extend};

bool asked_to_save(const State& s) { return s.dialog == Dialog::unsaved_changes; }
bool has_broken_file(const State& s) { return !s.broken_path.empty(); }
bool can_save(const State& s) { return s.has_map && !s.read_only; }
bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool has_nodes(const State& s) { return s.document.node_count() > 0; }

CommandRow file_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, bool (*enabled)(const State&),
                    Outcome (*perform)(Context&, const Arguments&), Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .needs = needs};
}

CommandRow select_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                      std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&),
                      Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = has_nodes, .perform = perform, .needs = needs};
}

CommandRow sight_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                     std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&),
                     bool (*enabled)(const State&) = nullptr, Needs needs = Needs::picture) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform,
          .label_edit = LabelEdit::kept, .needs = needs};
}

}  // namespace

std::vector<CommandRow> file_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto file = Menu::file;
  return {
      file_row(new_map, "new_map", mark("New map"), file, {ctrl(Key::n)}, {{Field::text}}, nullptr, perform::new_map),
      file_row(open, "open", mark("Open…"), file, {ctrl(Key::o)}, {Path}, nullptr, perform::open),
      file_row(repair, "repair", mark("Open it mended"), none, {}, {Path}, has_broken_file, perform::repair),
      file_row(save, "save", mark("Save"), file, {ctrl(Key::s)}, {Path}, can_save, perform::save),
      file_row(save_as, "save_as", mark("Save as…"), file, {ctrl_shift(Key::s)}, {Path}, can_save, perform::save_as),
      file_row(export_figure, "export_figure", mark("Export the figure…"), file, {ctrl(Key::e)}, {Path, {Field::setting}}, has_nodes, perform::export_figure, Needs::settled_picture),
      file_row(quit, "quit", mark("Quit"), file, {ctrl(Key::q)}, {}, nullptr, perform::quit),
      file_row(answer_save, "answer_save", mark("Save"), none, {}, {}, asked_to_save, perform::answer_save),
      file_row(answer_discard, "answer_discard", mark("Do not save"), none, {}, {}, asked_to_save, perform::answer_discard),
      file_row(answer_cancel, "answer_cancel", mark("Cancel"), none, {}, {}, asked_to_save, perform::answer_cancel),
  };
}

std::vector<CommandRow> view_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto view = Menu::view;
  const auto edit = Menu::edit;
  return {
      select_row(select, "select", mark("Select"), none, {}, {Node, {Field::link}, {Field::boundary}, {Field::summary}, Extend}, perform::select),
      select_row(select_all, "select_all", mark("Select all"), edit, {ctrl(Key::a)}, {}, perform::select_all),
      select_row(select_branch, "select_branch", mark("Select the branch"), edit, {ctrl_shift(Key::a)}, {Node}, perform::select_branch),
      select_row(select_root, "select_root", mark("Go to the root"), edit, {plain(Key::home)}, {}, perform::select_root),
      select_row(select_parent, "select_parent", mark("Go to the parent"), none, {}, {Node}, perform::select_parent),
      select_row(walk_left, "walk_left", mark("Go left"), none, {plain(Key::left), shift(Key::left)}, {Extend}, perform::walk_left, Needs::picture),
      select_row(walk_right, "walk_right", mark("Go right"), none, {plain(Key::right), shift(Key::right)}, {Extend}, perform::walk_right, Needs::picture),
      select_row(walk_up, "walk_up", mark("Go up"), none, {plain(Key::up), shift(Key::up)}, {Extend}, perform::walk_up, Needs::picture),
      select_row(walk_down, "walk_down", mark("Go down"), none, {plain(Key::down), shift(Key::down)}, {Extend}, perform::walk_down, Needs::picture),
      sight_row(zoom_in, "zoom_in", mark("Zoom in"), view, {ctrl(Key::plus)}, {}, perform::zoom_in),
      sight_row(zoom_out, "zoom_out", mark("Zoom out"), view, {ctrl(Key::minus)}, {}, perform::zoom_out),
      sight_row(zoom_100, "zoom_100", mark("Actual size"), view, {ctrl(Key::digit_0)}, {}, perform::zoom_100),
      sight_row(zoom_fit, "zoom_fit", mark("Show the whole map"), view, {ctrl(Key::digit_1)}, {}, perform::zoom_fit),
      sight_row(zoom_selection, "zoom_selection", mark("Show the selection"), view, {ctrl(Key::digit_2)}, {}, perform::zoom_selection, node_selected),
      sight_row(zoom_at, "zoom_at", mark("Zoom at a point"), none, {}, {{Field::at}, {Field::factor}}, perform::zoom_at, nullptr, Needs::nothing),
      sight_row(pan, "pan", mark("Move the view"), none, {}, {{Field::at}}, perform::pan, nullptr, Needs::nothing),
      sight_row(resize_canvas, "resize_canvas", mark("Resize the canvas"), none, {}, {{Field::at}, {Field::factor}}, perform::resize_canvas, nullptr, Needs::nothing),
      file_row(show_layouts, "show_layouts", mark("Choose a layout…"), view, {}, {}, has_nodes, perform::show_layouts),
      file_row(show_help, "show_help", mark("Keyboard shortcuts"), Menu::help, {plain(Key::f1)}, {}, nullptr, perform::show_help),
      sight_row(show_inspector, "show_inspector", mark("Right panel"), view, {plain(Key::f8)}, {}, perform::show_inspector, nullptr, Needs::nothing),
      sight_row(dismiss_notice, "dismiss_notice", mark("Close the message"), none, {}, {}, perform::dismiss_notice, nullptr, Needs::nothing),
      sight_row(close_dialog, "close_dialog", mark("Close"), none, {}, {}, perform::close_dialog, nullptr, Needs::nothing),
  };
}

}  // namespace concarte::session
