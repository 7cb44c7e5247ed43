// The menu bar, made from the one command table.
#pragma once

#include <span>
#include <vector>

#include "editor/commands/command_table.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr std::array Menus{session::Menu::file, session::Menu::edit, session::Menu::map, session::Menu::view, session::Menu::help};

// English, to be translated.
const char* label(session::Menu menu);
// The rows of a menu in the order shown, in groups with a rule between.
std::vector<std::vector<const session::CommandRow*>> grouped_rows(session::Menu menu);

void show_menu(const Desk& desk);

}  // namespace concarte::ui
