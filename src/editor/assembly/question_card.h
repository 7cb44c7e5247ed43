// The question that is asked about a synthesis: what may be the same, why, and the four answers.
#pragma once

#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct QuestionCard {
  std::vector<ledger::SourceNode> asked;    // the question shown
  std::vector<ledger::SourceNode> left_out; // of it, by hand
  FreeField words;                          // of the node it becomes
  FreeField reason;                         // why it is set aside
  bool asks_reason = false;
  bool reason_begins = false;               // its field takes the keyboard in this frame
};

// At the right of the map. `has_keys`: the letters of the answers are for it.
void show_question_card(const Desk& desk, QuestionCard& card, bool has_keys, bool takes_keyboard);

}  // namespace concarte::ui
