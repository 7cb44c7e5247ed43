// The rows of the commands inside a label being edited.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Extend{Field::extend};

constexpr Chord with_shift(Chord chord) { return {chord.key, chord.ctrl, true, chord.alt}; }

CommandRow text_row(Verb verb, std::string_view name, const char* label, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&),
                    Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .keys = std::move(keys), .parameters = std::move(parameters),
          .perform = perform, .label_edit = LabelEdit::used, .needs = needs, .changes_map = true};
}

// A move of the caret: with Shift, it extends the selection.
CommandRow caret_row(Verb verb, std::string_view name, const char* label, Chord key,
                     Outcome (*perform)(Context&, const Arguments&), Needs needs = Needs::nothing) {
  return text_row(verb, name, label, {key, with_shift(key)}, {Extend}, perform, needs);
}

// What helps one write, or does not.
CommandRow help_row(Verb verb, std::string_view name, const char* label, std::vector<Chord> keys,
                    std::vector<Parameter> parameters, Outcome (*perform)(Context&, const Arguments&)) {
  return {.verb = verb, .name = name, .label = label, .menu = Menu::edit, .keys = std::move(keys), .parameters = std::move(parameters),
          .perform = perform, .label_edit = LabelEdit::kept};
}

}  // namespace

std::vector<CommandRow> text_rows() {
  using enum Verb;
  return {
      text_row(type_text, "type_text", mark("Type"), {}, {{Field::text, true}}, perform::type_text),
      text_row(text_backspace, "text_backspace", mark("Erase before the caret"), {plain(Key::backspace), shift(Key::backspace)}, {}, perform::text_backspace),
      text_row(text_delete, "text_delete", mark("Erase after the caret"), {plain(Key::del)}, {}, perform::text_delete),
      text_row(text_word_backspace, "text_word_backspace", mark("Erase the word before"), {ctrl(Key::backspace)}, {}, perform::text_word_backspace),
      text_row(text_word_delete, "text_word_delete", mark("Erase the word after"), {ctrl(Key::del)}, {}, perform::text_word_delete),
      caret_row(text_left, "text_left", mark("Caret left"), plain(Key::left), perform::text_left, Needs::picture),
      caret_row(text_right, "text_right", mark("Caret right"), plain(Key::right), perform::text_right, Needs::picture),
      caret_row(text_up, "text_up", mark("Caret up"), plain(Key::up), perform::text_up, Needs::picture),
      caret_row(text_down, "text_down", mark("Caret down"), plain(Key::down), perform::text_down, Needs::picture),
      caret_row(text_word_left, "text_word_left", mark("Caret one word left"), ctrl(Key::left), perform::text_word_left, Needs::picture),
      caret_row(text_word_right, "text_word_right", mark("Caret one word right"), ctrl(Key::right), perform::text_word_right, Needs::picture),
      caret_row(text_line_start, "text_line_start", mark("Caret to the start of the line"), plain(Key::home), perform::text_line_start, Needs::picture),
      caret_row(text_line_end, "text_line_end", mark("Caret to the end of the line"), plain(Key::end), perform::text_line_end, Needs::picture),
      caret_row(text_start, "text_start", mark("Caret to the start"), ctrl(Key::home), perform::text_start),
      caret_row(text_end, "text_end", mark("Caret to the end"), ctrl(Key::end), perform::text_end),
      text_row(text_select_all, "text_select_all", mark("Select the whole text"), {ctrl(Key::a)}, {}, perform::text_select_all),
      text_row(text_select_word, "text_select_word", mark("Select a word"), {}, {{Field::at, true}}, perform::text_select_word, Needs::picture),
      text_row(text_place, "text_place", mark("Place the caret"), {}, {{Field::at, true}, Extend}, perform::text_place, Needs::picture),
      text_row(replace_word, "replace_word", mark("Replace the word at the caret"), {}, {{Field::text, true}}, perform::replace_word, Needs::picture),
      text_row(show_word_menu, "show_word_menu", mark("Better spellings of the word at the caret"), {plain(Key::menu), shift(Key::f10)}, {{Field::at}}, perform::show_word_menu, Needs::picture),
      text_row(close_word_menu, "close_word_menu", mark("Close the menu of the word"), {}, {}, perform::close_word_menu),
      text_row(text_new_line, "text_new_line", mark("New line"), {shift(Key::enter)}, {}, perform::text_new_line),
      text_row(text_undo, "text_undo", mark("Undo in the text"), {ctrl(Key::z)}, {}, perform::text_undo),
      text_row(text_redo, "text_redo", mark("Redo in the text"), {ctrl(Key::y), ctrl_shift(Key::z)}, {}, perform::text_redo),
      text_row(text_finish, "text_finish", mark("Finish the text"), {plain(Key::enter)}, {}, perform::text_finish),
      text_row(text_finish_child, "text_finish_child", mark("Finish and add a child"), {plain(Key::tab)}, {}, perform::text_finish_child),
      text_row(text_cancel, "text_cancel", mark("Give the text up"), {plain(Key::escape)}, {}, perform::text_cancel),
      help_row(toggle_typing_helps, "toggle_typing_helps", mark("French typing helps"), {}, {{Field::kind}}, perform::toggle_typing_helps),
      help_row(toggle_spelling, "toggle_spelling", mark("Check the spelling"), {shift(Key::f7)}, {}, perform::toggle_spelling),
      {.verb = add_to_dictionary, .name = "add_to_dictionary", .label = mark("Add to the dictionary"), .keys = {}, .parameters = {{Field::text}},
       .perform = perform::add_to_dictionary, .label_edit = LabelEdit::used, .needs = Needs::picture},
  };
}

}  // namespace concarte::session
