// The inbox at the left of the map: ideas taken down at typing speed, and sent to their place later.
#pragma once

#include "editor/widgets/widgets.h"

namespace concarte::ui {

// What an idea that is dragged out of the panel is called; the payload is its InboxId.
inline constexpr const char* InboxPayload = "inbox idea";

struct InboxPanel {
  FreeField entry;
  std::uint64_t taken = 0;             // how often the session has taken what was half typed
  document::InboxId edited;            // the idea whose words are being changed
  bool list_wanted = false;            // the keyboard goes to the first idea in this frame
};

// What the words of the field will be.
session::Command filing(const std::string& words);
// Under the tabs of the rail. `takes_keyboard`: in this frame the field does.
void show_inbox_panel(const Desk& desk, InboxPanel& panel, bool takes_keyboard);

}  // namespace concarte::ui
