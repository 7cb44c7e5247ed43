// The menu bar, made from the one command table.
#pragma once

#include <span>
#include <vector>

#include "editor/commands/command_table.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

inline constexpr std::array Menus{session::Menu::file, session::Menu::edit, session::Menu::map, session::Menu::synthesis, session::Menu::view, session::Menu::help};

// English, to be translated.
const char* label(session::Menu menu);
// The rows of a menu in the order shown, in groups with a rule between.
std::vector<std::vector<const session::CommandRow*>> grouped_rows(session::Menu menu);

// What the menus remember between two frames.
struct MenuBar {
  std::uint32_t session_number = 0;
  std::uint64_t wanted = 0;  // of this map, the last time that was met
};

// Along the top of the window. Its height in pixels. Left and Right go from an open menu to the next one.
double show_menu(const Desk& desk, MenuBar& bar);

// One line of a menu: the command's own words, or others; its key; grey when it cannot be done now.
void show_menu_row(const Desk& desk, session::Verb verb, const char* words = nullptr, session::Arguments arguments = {});
// The kinds and the statuses of what is selected, each as a menu in the menu.
void show_kind_menu(const Desk& desk);
void show_status_menu(const Desk& desk);

// The room of a menu's lines, in a block.
class MenuLook {
 public:
  explicit MenuLook(const Style& style);
  ~MenuLook();
  MenuLook(const MenuLook&) = delete;
  MenuLook& operator=(const MenuLook&) = delete;
};

}  // namespace concarte::ui
