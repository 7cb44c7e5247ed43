// Words being typed in a panel that are not yet in the map.
#include "editor/widgets/draft.h"

#include <algorithm>
#include <utility>

namespace concarte::ui {
namespace {

// Commands that only look: typing may go on under them.
bool only_looks(session::Verb verb) {
  using enum session::Verb;
  switch (verb) {
    case zoom_in: case zoom_out: case zoom_100: case zoom_fit: case zoom_selection: case zoom_at: case pan:
    case resize_canvas: case dismiss_notice: case set_search: case set_filter: case clear_filter: case show_minimap:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::optional<session::Command> half_said(const std::optional<Draft>& draft) {
  if (!draft || draft->edit.now.text == draft->before) return std::nullopt;
  return draft->command_of(draft->edit.now.text);
}

std::optional<session::Command> taken(std::optional<Draft>& draft) {
  auto command = half_said(draft);
  draft.reset();
  return command;
}

void hand_in(std::optional<Draft>& draft, std::vector<session::Command>& commands) {
  if (auto command = taken(draft)) commands.insert(commands.begin(), std::move(*command));
}

void settle_draft(std::optional<Draft>& draft, std::vector<session::Command>& commands) {
  if (!draft) return;
  if (!draft->shown) return hand_in(draft, commands);
  draft->shown = false;
  const bool overtaken = std::any_of(commands.begin(), commands.end(),
                                     [](const session::Command& command) { return !only_looks(command.verb); });
  if (!overtaken || draft->edit.now.text == draft->before) return;
  // The field stays open, and what it holds from now on is compared with what has just been said.
  draft->before = draft->edit.now.text;
  commands.insert(commands.begin(), draft->command_of(draft->before));
}

}  // namespace concarte::ui
