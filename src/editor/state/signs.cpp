// Signs in the label editor.
#include "editor/state/signs.h"

#include "map/edit/signs.h"

namespace concarte::session {
namespace {

void put_back(TextState& state) {
  state.text = edit::with_sign(state.sign, state.text);
  state.caret += edit::SignSize;
  state.anchor += edit::SignSize;
  state.sign = {};
}

}  // namespace

TextEdit signs_read(const TextState& before, TextEdit edit) {
  TextState& now = edit.now;
  if (!edit.is_new || edit.node.empty()) return edit;
  if (now.sign != edit::Sign{}) {
    if (edit::sign_before(edit::with_sign(now.sign, now.text)) == edit::Sign{}) {
      put_back(now);
      if (edit.is_helped) put_back(edit.plain);
    }
    return edit;
  }
  const edit::Sign sign = edit::sign_before(now.text);
  const bool is_new_sign = sign != edit::Sign{} && edit::sign_before(before.text) == edit::Sign{};
  if (!is_new_sign || now.caret < edit::SignSize) return edit;
  // Undo gives the characters back first.
  edit.undo.push_back(now);
  edit.streak = TextEdit::Streak::none;
  now.text.erase(0, edit::SignSize);
  now.caret = now.anchor = now.caret - edit::SignSize;
  now.sign = sign;
  return edit;
}

bool is_after_sign(const TextState& state) { return state.sign != edit::Sign{} && state.caret == 0 && state.anchor == 0; }

TextEdit sign_given_back(TextEdit edit) {
  edit.undo.push_back(edit.now);
  edit.redo.clear();
  edit.streak = TextEdit::Streak::none;
  put_back(edit.now);
  return edit;
}

}  // namespace concarte::session
