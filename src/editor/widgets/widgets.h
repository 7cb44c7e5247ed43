// The few widgets that everything is made of, sized for tired eyes and hurried hands.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "editor/widgets/desk.h"
#include "editor/widgets/text_box.h"

namespace concarte::ui {

enum class Emphasis { quiet, plain, primary };

// Said when the pointer rests on the widget above: what it does, and the keys that do it too.
void show_tip(const Desk& desk, session::Verb verb);

// At least 30 units high. `width` in pixels; 0: by its words.
bool show_button(const Style& style, const std::string& label, Emphasis emphasis = Emphasis::plain, float width = 0);
float button_width(const std::string& label);
// A cross that takes something away; `what` is said when the pointer rests on it.
bool show_remove_button(const Style& style, const std::string& what);

// Choices side by side, all readable at once. The one clicked, if any; `chosen` may be none (-1).
std::optional<std::size_t> show_choices(const Style& style, const char* id, std::span<const std::string> labels, int chosen);

// As ImGui::BeginCombo, over the whole width.
bool begin_combo(const Style& style, const char* id, const std::string& shown);
void paint_chevron(const Style& style, ImVec2 low, ImVec2 high);
// A button over the whole width, its words on the left: it leads somewhere else.
bool show_way_to(const Style& style, const char* id, const std::string& words);
// The words, or their beginning and “…” when they are wider than `width` pixels in the current type.
std::string shortened(const std::string& words, float width);

// A lettered disc as on the map. The group's name is said when the pointer rests on it.
inline constexpr double DiscSize = 22;  // units
void show_disc(const Style& style, const document::Group& group);

// The groups that contributions name, each once.
std::vector<const document::Group*> groups_named_by(const document::Document& document, const std::vector<document::Contribution>& said);

// The widget above takes the keyboard, and shows that it has it.
void take_keyboard();
// So does the widget below.
void take_keyboard_below();
// The map has the keyboard again.
void give_keyboard_back();
// Whether the window, or a part of it, is where the keyboard's focus is.
bool has_focus(const char* window);

// What the widget below is about.
void show_caption(const Style& style, const char* caption);
void show_gap(const Style& style, double units);
void show_rule(const Style& style);
// Words wrapped to the width that is left.
void show_words(const Style& style, const std::string& words, Type type = Type::body, Face face = Face::regular);
void show_muted(const Style& style, const std::string& words, Type type = Type::small);

// A field whose words become a command when it is left. `name` tells it from the others under the same ImGui id.
TextBoxAnswer show_field(const Desk& desk, const char* name, const std::string& words, const TextBox& box, CommandOf command_of);

// A field whose words are the widget's own.
struct FreeField {
  std::string words;
  std::optional<session::TextEdit> edit;
};
TextBoxAnswer show_free_field(const Style& style, const char* name, FreeField& field, const TextBox& box);

}  // namespace concarte::ui
