// The rows of the commands about the clipboard.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

bool node_selected(const State& state) { return !state.selection.nodes.empty(); }

}  // namespace

std::vector<CommandRow> clipboard_rows() {
  using enum Verb;
  constexpr Parameter Node{Field::node}, Text{Field::text};
  const auto row = [](Verb verb, std::string_view name, const char* label, std::vector<Chord> keys, std::vector<Parameter> parameters,
                      Outcome (*perform)(Context&, const Arguments&)) {
    return CommandRow{.verb = verb, .name = name, .label = label, .menu = Menu::edit, .keys = std::move(keys),
                      .parameters = std::move(parameters), .perform = perform};
  };
  CommandRow copying = row(copy, "copy", mark("Copy"), {ctrl(Key::c)}, {Node}, perform::copy);
  CommandRow cutting = row(cut, "cut", mark("Cut"), {ctrl(Key::x)}, {Node}, perform::cut);
  CommandRow pasting = row(paste, "paste", mark("Paste"), {ctrl(Key::v)}, {Node, Text}, perform::paste);
  CommandRow pasting_text = row(paste_as_text, "paste_as_text", mark("Paste as one text"), {ctrl_shift(Key::v)}, {Node, Text}, perform::paste_as_text);
  CommandRow label_copying = row(text_copy, "text_copy", mark("Copy in the text"), {ctrl(Key::c)}, {}, perform::text_copy);
  CommandRow label_cutting = row(text_cut, "text_cut", mark("Cut in the text"), {ctrl(Key::x)}, {}, perform::text_cut);
  CommandRow label_pasting = row(text_paste, "text_paste", mark("Paste in the text"), {ctrl(Key::v)}, {Text}, perform::text_paste);
  copying.is_enabled = cutting.is_enabled = node_selected;
  pasting_text.label_edit = LabelEdit::kept;
  for (CommandRow* label_row : {&label_copying, &label_cutting, &label_pasting}) {
    label_row->menu = Menu::none;
    label_row->label_edit = LabelEdit::used;
  }
  for (CommandRow* changing : {&cutting, &pasting, &pasting_text, &label_cutting, &label_pasting}) changing->changes_map = true;
  for (CommandRow* taking : {&pasting, &pasting_text, &label_pasting}) taking->takes_clipboard = true;
  return {copying, cutting, pasting, pasting_text, label_copying, label_cutting, label_pasting};
}

}  // namespace concarte::session
