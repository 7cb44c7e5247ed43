// F1: every key, by menu, readable at once.
#pragma once

#include <string>
#include <vector>

#include "editor/widgets/desk.h"

namespace concarte::ui {

struct HelpLine {
  std::string label;
  std::string keys;
};
struct HelpGroup {
  std::string title;
  std::vector<HelpLine> lines;
};
// Made from the command table: each menu, then what has keys but no menu, then the keys inside a label.
std::vector<HelpGroup> help_groups();

// Shown while the session's dialog is `help`.
void show_help(const Desk& desk);

}  // namespace concarte::ui
