// The keys that people's hands already know: each one does what it is known for, on the map, inside a label or before a room.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "editor/commands/keys_in_force.h"
#include "editor/state/key_notation.h"

namespace concarte::session {
namespace {

enum class Place { map, label, show };

struct Binding {
  const char* keys;
  const char* command;
  Place place = Place::map;
};

const Binding Bindings[] = {
    {"Tab", "add_child"},
    {"Insert", "add_child"},
    {"Enter", "add_sibling"},
    {"Shift+Enter", "add_sibling_before"},
    {"Shift+Tab", "add_parent"},
    {"F2", "edit_text"},
    {"Enter", "text_finish", Place::label},
    {"Tab", "text_finish_child", Place::label},
    {"Shift+Enter", "text_new_line", Place::label},
    {"Escape", "text_cancel", Place::label},
    {"Delete", "delete_branch"},
    {"Backspace", "delete_branch"},
    {"Shift+Delete", "delete_node"},
    {"Space", "toggle_fold"},
    {"Alt+Home", "fold_all"},
    {"Alt+End", "unfold_all"},
    {"Ctrl+K 1", "fold_to_level"},
    {"Ctrl+K 2", "fold_to_level"},
    {"Ctrl+K 3", "fold_to_level"},
    {"Ctrl+K 4", "fold_to_level"},
    {"Ctrl+K 5", "fold_to_level"},
    {"Ctrl+K 6", "fold_to_level"},
    {"Ctrl+K 7", "fold_to_level"},
    {"Ctrl+K 8", "fold_to_level"},
    {"Ctrl+K 9", "fold_to_level"},
    {"Alt+Up", "move_up"},
    {"Alt+Down", "move_down"},
    {"Ctrl+Up", "move_up"},
    {"Ctrl+Down", "move_down"},
    {"Alt+Left", "promote"},
    {"Alt+Right", "demote"},
    {"Left", "walk_left"},
    {"Right", "walk_right"},
    {"Up", "walk_up"},
    {"Down", "walk_down"},
    {"Shift+Left", "walk_left"},
    {"Shift+Right", "walk_right"},
    {"Shift+Up", "walk_up"},
    {"Shift+Down", "walk_down"},
    {"Home", "select_root"},
    {"Ctrl+Plus", "zoom_in"},
    {"Ctrl+Minus", "zoom_out"},
    {"Ctrl+0", "zoom_100"},
    {"Ctrl+1", "zoom_fit"},
    {"Ctrl+2", "zoom_selection"},
    {"Ctrl+3", "read_as_map"},
    {"Ctrl+4", "read_as_grid"},
    {"Ctrl+5", "read_as_framework"},
    {"Ctrl+8", "read_as_text"},
    {"Ctrl+L", "link"},
    {"Ctrl+G", "add_boundary"},
    {"Ctrl+Shift+G", "add_summary"},
    {"F4", "edit_note"},
    {"Ctrl+T", "edit_tags"},
    {"Alt+0", "set_speaker"},
    {"Alt+1", "set_speaker"},
    {"Alt+2", "set_speaker"},
    {"Alt+3", "set_speaker"},
    {"Alt+4", "set_speaker"},
    {"Alt+5", "set_speaker"},
    {"Alt+6", "set_speaker"},
    {"Alt+7", "set_speaker"},
    {"Alt+8", "set_speaker"},
    {"Alt+9", "set_speaker"},
    {"Alt+G", "choose_speaker"},
    {"Ctrl+F", "find"},
    {"F3", "find_next"},
    {"Ctrl+H", "replace"},
    {"F6", "show_branch"},
    {"Shift+F6", "show_previous_branch"},
    {"Ctrl+Z", "undo"},
    {"Ctrl+Y", "redo"},
    {"Ctrl+Shift+Z", "redo"},
    {"Ctrl+Z", "text_undo", Place::label},
    {"Ctrl+Y", "text_redo", Place::label},
    {"Ctrl+A", "select_all"},
    {"Ctrl+A", "text_select_all", Place::label},
    {"Ctrl+Shift+A", "select_branch"},
    {"Ctrl+C", "copy"},
    {"Ctrl+X", "cut"},
    {"Ctrl+V", "paste"},
    {"Ctrl+C", "text_copy", Place::label},
    {"Ctrl+X", "text_cut", Place::label},
    {"Ctrl+V", "text_paste", Place::label},
    {"Ctrl+N", "new_map"},
    {"Ctrl+O", "open"},
    {"Ctrl+S", "save"},
    {"Ctrl+S", "save", Place::label},
    {"Ctrl+Shift+S", "save_as"},
    {"Ctrl+E", "export_figure"},
    {"Ctrl+W", "close_tab"},
    {"F11", "full_screen"},
    {"F5", "present"},
    {"PageDown", "present_next", Place::show},
    {"Space", "present_next", Place::show},
    {"Right", "present_next", Place::show},
    {"PageUp", "present_previous", Place::show},
    {"Left", "present_previous", Place::show},
    {"B", "present_black", Place::show},
    {"Escape", "present_end", Place::show},
    {"F2", "edit_text", Place::show},
    {"Tab", "add_child", Place::show},
    {"Enter", "add_sibling", Place::show},
    {"Ctrl+Q", "quit"},
    {"Ctrl+Shift+P", "show_palette"},
    {"F1", "show_help"},
    {"F7", "show_left_panel"},
    {"F8", "show_inspector"},
    {"Ctrl+F6", "cycle_focus"},
};

TEST(TheKeyboard, DoesWhatHandsKnow) {
  for (const Binding& binding : Bindings) {
    const auto chord = chord_from(binding.keys);
    ASSERT_TRUE(chord) << binding.keys;
    const auto wanted = verb_named(binding.command);
    ASSERT_TRUE(wanted) << binding.command;
    const auto found = verb_for(*chord, binding.place == Place::label, {}, binding.place == Place::show);
    EXPECT_EQ(found, wanted) << binding.keys << " does " << (found ? row(*found).name : "nothing");
  }
}

TEST(TheKeyboard, LeavesAltGrItsCharacters) {
  for (const CommandRow& row : command_table())
    for (const Chord chord : row.keys) EXPECT_FALSE(chord.ctrl && chord.alt) << row.name;
}

}  // namespace
}  // namespace concarte::session
