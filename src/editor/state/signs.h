// Signs in the label editor: what is typed at the start of a new node's label says its kind, or that it is another node's equal.
#pragma once

#include "editor/state/text_edit.h"

namespace concarte::session {

// To be called after something was typed. A sign that has just been completed leaves the text and becomes that of the state; a `+`
// or a `-` that turns out to mean "more of" or "less of" comes back.
TextEdit signs_read(const TextState& before, TextEdit edit);
// Whether the caret stands right after the sign.
bool is_after_sign(const TextState& state);
// The sign as the characters that were typed; they stay text.
TextEdit sign_given_back(TextEdit edit);

}  // namespace concarte::session
