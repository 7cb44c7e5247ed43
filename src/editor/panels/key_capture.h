// New keys for a command: pressed, compared with those of the others, taken or left.
#pragma once

#include <optional>
#include <string>

#include "editor/state/key.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

struct KeyCapture {
  session::Verb verb;
  std::optional<session::Chord> pressed;  // another command has it: shall it be taken?
  std::string refusal;                    // why the last keys pressed cannot be had
};

// A strip that takes all the keys of the frame. True until the person has chosen or given up.
bool show_key_capture(const Desk& desk, KeyCapture& capture);

}  // namespace concarte::ui
