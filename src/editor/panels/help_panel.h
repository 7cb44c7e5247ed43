// F1: every key by theme, readable at once, found by typing, and changed in place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/panels/key_capture.h"
#include "editor/widgets/desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct HelpLine {
  session::Verb verb;
  std::string label;
  std::string keys;  // in force
  std::string first_key;
};
struct HelpGroup {
  std::string title;
  std::vector<HelpLine> lines;
};
// Made from the command table: each menu, then what has keys but no menu, then the keys inside a label, but for the arrows
// that move the caret. With words typed, all the commands whose name or keys hold them, those without keys too.
std::vector<HelpGroup> help_groups(const session::Settings& settings, const std::string& typed = {});

struct Help {
  FreeField typed;
  bool was_shown = false;
  bool focus_wanted = true;
  std::size_t chosen = 0;             // a line, counted over all groups
  bool is_choosing = false;           // the arrows have been used: the chosen line is marked
  std::optional<KeyCapture> capture;  // a command waits for its new keys
};

// Shown while the session's dialog is `help`.
void show_help(const Desk& desk, Help& help);

}  // namespace concarte::ui
