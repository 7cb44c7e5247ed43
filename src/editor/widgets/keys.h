// The keyboard of one frame, from ImGui's events: chords and characters in the order they came.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include <imgui.h>

#include "editor/state/key.h"

namespace concarte::ui {

// `Key::none` for keys that no command uses.
session::Key key_from(ImGuiKey key);

// Characters that follow one another are one string.
using KeyInput = std::variant<session::Chord, std::string>;
std::vector<KeyInput> keyboard_of_frame();
// What is left of it is nobody's.
void drop_keyboard_of_frame();

// Leaves the characters of this frame to the next one: the field that they are meant for has the keyboard only then.
void put_characters_off();
// The same of its keys, which `keyboard_of_frame` tells then.
void put_keyboard_off();
// The next field has the keyboard from the next frame on, with the characters of this one.
void take_keyboard_here();

// True for chords that a field of words needs for itself while it is active (Ctrl+C, Home …).
bool belongs_to_fields(session::Chord chord);

}  // namespace concarte::ui
