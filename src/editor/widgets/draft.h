// Words being typed in a panel that are not yet in the map: they become one command, one step of undo, when the field is left.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <imgui.h>

#include "editor/state/command.h"
#include "editor/state/text_edit.h"

namespace concarte::ui {

// What the words of a field become. It holds the ids it is about by value: the selection may have changed since.
using CommandOf = std::function<session::Command(const std::string& words)>;

struct Draft {
  ImGuiID field = 0;
  session::TextEdit edit;
  std::string before;
  CommandOf command_of;
  bool shown = true;  // in the frame under way
};

// The command that the words will be, unless they are what they were.
std::optional<session::Command> half_said(const std::optional<Draft>& draft);
// The command of the words, unless they are what they were; the draft is no more.
std::optional<session::Command> taken(std::optional<Draft>& draft);
// Its field is left: its command comes before all others of the frame, which may choose another idea or another map.
void hand_in(std::optional<Draft>& draft, std::vector<session::Command>& commands);
// To be called when all panels of a frame are shown. The words come first when their field is gone, and also when a
// command of this frame could save, close or change the map without them.
void settle_draft(std::optional<Draft>& draft, std::vector<session::Command>& commands);

}  // namespace concarte::ui
