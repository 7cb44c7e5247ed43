// The commands inside a label being edited.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/edited_label.h"
#include "editor/state/same_as.h"
#include "editor/state/settings_file.h"
#include "editor/state/signs.h"
#include "editor/state/typing_helps.h"

namespace concarte::session {
namespace {

TextEdit with_matches(const document::Document& document, TextEdit edit) {
  if (edit.now.sign != '=') {
    edit.matches.clear();
  } else if (auto matches = ideas_like(document, edit.now.text, edit.node); matches != edit.matches) {
    edit.matches = std::move(matches);
    edit.match = 0;
  }
  return edit;
}

template <class Change>
Outcome change_text(Context& context, Change change) {
  if (!context.state.text_edit) return refused(translate("No text is being edited."));
  context.state.text_edit->menu_shown = false;
  context.state.text_edit = with_matches(context.state.document, change(std::move(*context.state.text_edit)));
  context.state.reveal_wanted = true;
  return {};
}

template <class Where>
Outcome move_caret(Context& context, const Arguments& arguments, Where where) {
  return change_text(context, [&](TextEdit edit) {
    const std::size_t offset = where(edit);
    return caret_moved(std::move(edit), offset, arguments.extend);
  });
}

// Without its paragraph (hidden, not measured yet) a label is one line.
template <class Where>
Outcome move_in_lines(Context& context, const Arguments& arguments, Where where) {
  return move_caret(context, arguments, [&](const TextEdit& edit) {
    const auto placed = placed_label(context.picture, edit);
    return placed ? where(edit, placed->label->paragraph) : edit.now.caret;
  });
}

// In words written from right to left, a key's left is what comes next.
bool is_right_to_left_at(const Context& context, const TextEdit& edit) {
  const auto placed = placed_label(context.picture, edit);
  if (!placed) return false;
  const std::vector<text::GlyphRun>& runs = placed->label->paragraph.runs;
  const auto at = [&](std::size_t byte) { return [byte](const text::GlyphRun& run) { return run.text_begin <= byte && byte < run.text_end; }; };
  auto run = std::find_if(runs.begin(), runs.end(), at(edit.now.caret));
  if (run == runs.end() && edit.now.caret > 0) run = std::find_if(runs.begin(), runs.end(), at(edit.now.caret - 1));
  return run != runs.end() && run->right_to_left;
}

enum class Way : std::uint8_t { left, right };

// An arrow first leaves what is selected, on its own side.
Outcome move_sideways(Context& context, const Arguments& arguments, Way way, Reach reach) {
  return move_caret(context, arguments, [&](const TextEdit& edit) {
    const bool goes_back = (way == Way::left) != is_right_to_left_at(context, edit);
    const bool leaves = reach == Reach::character && edit.now.caret != edit.now.anchor && !arguments.extend;
    if (leaves) return goes_back ? selection_begin(edit.now) : selection_end(edit.now);
    return goes_back ? offset_before(edit, reach) : offset_after(edit, reach);
  });
}

// Among the ideas found after `=`, round and round. True when there are some.
bool choose_match(State& state, int step) {
  if (!state.text_edit || state.text_edit->matches.empty()) return false;
  const auto count = static_cast<int>(state.text_edit->matches.size());
  state.text_edit->match = static_cast<std::size_t>((static_cast<int>(state.text_edit->match) + step + count) % count);
  return true;
}

bool has_match(const State& state) { return state.text_edit && !state.text_edit->matches.empty(); }

// The caret's place in the label for a point of the figure; nothing when the label is not shown.
std::optional<std::size_t> offset_at(const Context& context, const TextEdit& edit, std::optional<Vec2> point_in_figure) {
  const auto placed = placed_label(context.picture, edit);
  if (!placed || !point_in_figure) return std::nullopt;
  return text::offset_at(placed->label->paragraph, edit.now.text, *point_in_figure - placed->corner);
}

}  // namespace

Outcome insert_text(Context& context, const std::string& text) {
  return change_text(context, [&](TextEdit edit) { return pasted(std::move(edit), text); });
}

namespace perform {

Outcome type_text(Context& c, const Arguments& a) {
  return change_text(c, [&](TextEdit edit) {
    const TextState before = edit.now;
    return signs_read(before, typed(std::move(edit), a.text.value_or(""), typing_helps(c.state)));
  });
}
Outcome text_new_line(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) { return typed(std::move(edit), "\n"); });
}
Outcome text_backspace(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) { return is_after_sign(edit.now) ? sign_given_back(std::move(edit)) : erased_before(std::move(edit), Reach::character); });
}
Outcome text_delete(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) { return erased_after(std::move(edit), Reach::character); });
}
Outcome text_word_backspace(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) { return is_after_sign(edit.now) ? sign_given_back(std::move(edit)) : erased_before(std::move(edit), Reach::word); });
}
Outcome text_word_delete(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) { return erased_after(std::move(edit), Reach::word); });
}
Outcome text_undo(Context& c, const Arguments&) { return change_text(c, undone); }
Outcome text_redo(Context& c, const Arguments&) { return change_text(c, redone); }

Outcome text_left(Context& c, const Arguments& a) { return move_sideways(c, a, Way::left, Reach::character); }
Outcome text_right(Context& c, const Arguments& a) { return move_sideways(c, a, Way::right, Reach::character); }
Outcome text_word_left(Context& c, const Arguments& a) { return move_sideways(c, a, Way::left, Reach::word); }
Outcome text_word_right(Context& c, const Arguments& a) { return move_sideways(c, a, Way::right, Reach::word); }
Outcome text_up(Context& c, const Arguments& a) {
  if (choose_match(c.state, -1)) return {};
  return move_in_lines(c, a, [](const TextEdit& e, const text::Paragraph& p) { return offset_by_line(e, p, -1); });
}
Outcome text_down(Context& c, const Arguments& a) {
  if (choose_match(c.state, 1)) return {};
  return move_in_lines(c, a, [](const TextEdit& e, const text::Paragraph& p) { return offset_by_line(e, p, 1); });
}
Outcome text_line_start(Context& c, const Arguments& a) { return move_in_lines(c, a, line_start); }
Outcome text_line_end(Context& c, const Arguments& a) { return move_in_lines(c, a, line_end); }
Outcome text_start(Context& c, const Arguments& a) {
  return move_caret(c, a, [](const TextEdit&) { return std::size_t{0}; });
}
Outcome text_end(Context& c, const Arguments& a) {
  return move_caret(c, a, [](const TextEdit& e) { return e.now.text.size(); });
}
Outcome text_select_all(Context& c, const Arguments&) {
  return change_text(c, [](TextEdit edit) {
    const std::size_t end = edit.now.text.size();
    return selected(std::move(edit), 0, end);
  });
}
Outcome text_select_word(Context& c, const Arguments& a) {
  return change_text(c, [&](TextEdit edit) {
    const auto [begin, end] = utf8::word_at(edit.now.text, offset_at(c, edit, a.at).value_or(edit.now.caret));
    return selected(std::move(edit), begin, end);
  });
}
Outcome text_place(Context& c, const Arguments& a) {
  return move_caret(c, a, [&](const TextEdit& edit) { return offset_at(c, edit, a.at).value_or(edit.now.caret); });
}
Outcome show_word_menu(Context& c, const Arguments& a) {
  const Outcome outcome = change_text(c, [&](TextEdit edit) {
    const std::size_t offset = offset_at(c, edit, a.at).value_or(edit.now.caret);
    const bool is_selected = selection_begin(edit.now) <= offset && offset <= selection_end(edit.now);
    return is_selected ? edit : caret_moved(std::move(edit), offset, false);
  });
  if (!outcome.done()) return outcome;
  c.state.text_edit->streak = TextEdit::Streak::none;  // a word just typed is looked up too
  c.state.text_edit->menu_shown = true;
  return {};
}

Outcome text_finish(Context& c, const Arguments&) {
  if (has_match(c.state)) return text_adopt(c, {});
  finish_text(c.state);
  return {};
}

Outcome text_finish_child(Context& c, const Arguments&) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  document::NodeId node = c.state.text_edit->node;
  if (has_match(c.state)) {
    const Outcome adopted = text_adopt(c, {});
    if (!adopted.done()) return adopted;
    node = *document::NodeId::parse(adopted.made.front());
  } else {
    finish_text(c.state);
  }
  if (c.state.document.find(node) == nullptr) return {};  // left empty: there is nothing to hang a child on
  Arguments under;
  under.node = node;
  return add_child(c, under);
}

Outcome text_cancel(Context& c, const Arguments&) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  if (c.state.text_edit->now.sign == '=') return change_text(c, sign_given_back);
  const std::string* words = words_of(c.state, *c.state.text_edit);
  if (c.state.text_edit->is_new || words == nullptr) c.state.text_edit->now.text.clear();
  else c.state.text_edit->now.text = *words;
  finish_text(c.state);
  return {};
}

Outcome toggle_typing_helps(Context& c, const Arguments& a) {
  bool language::TypingHelps::*one = nullptr;
  for (const language::HelpKind& kind : language::HelpKinds)
    if (kind.word == a.kind) one = kind.is_wanted;
  if (a.kind && one == nullptr) return refused(say("There is no typing help “{}”.", *a.kind));
  return {{}, change_settings(c.state, [&](Settings& settings) {
            bool& wanted = one == nullptr ? settings.typing_helps : settings.helps.*one;
            wanted = !wanted;
          })};
}

}  // namespace perform
}  // namespace concarte::session
