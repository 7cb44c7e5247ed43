// A box of words: wrapped to its width, growing with them, edited with the same keys as a label on the canvas.
#pragma once

#include <string>

#include <imgui.h>

#include "editor/session/spelling.h"
#include "editor/state/text_edit.h"
#include "editor/widgets/style.h"

namespace concarte::ui {

// What Enter does: a line break only with Shift, or always (Ctrl+Enter then finishes), or never.
enum class Breaks { refused, with_shift, with_enter };

struct TextBox {
  const char* hint = "";  // shown while there are no words
  Breaks breaks = Breaks::refused;
  Type type = Type::body;
  Face face = Face::regular;
  float width = 0;  // pixels; 0: all that is left on the line
  int min_lines = 1;
  language::TypingHelps helps = language::NoHelps;  // for words as people write them, not for names and addresses
  const session::Spelling* spelling = nullptr;  // what it finds wrong is underlined
  bool is_enabled = true;
  bool keeps_words = false;     // Escape leaves the field as Enter does: what was typed is kept, undo takes it back
  bool takes_keyboard = false;  // in this frame, with the letters that came in it, when the caller has given an `edit`
  bool keeps_keyboard = false;  // after Enter: the caller empties it, and the next words can be typed at once
};

struct TextBoxAnswer {
  bool entered = false;     // the keyboard has come: give a TextEdit from the next frame on
  bool changed = false;     // a letter typed or erased
  bool left = false;        // the keyboard has gone
  bool finished = false;    // ... by Enter
  bool with_shift = false;  // ... held with Shift
  bool given_up = false;    // ... by Escape
};

// `words` are shown while `edit` is null, those of `edit` otherwise.
TextBoxAnswer show_text_box(const Style& style, ImGuiID id, const std::string& words, session::TextEdit* edit, const TextBox& box);

}  // namespace concarte::ui
