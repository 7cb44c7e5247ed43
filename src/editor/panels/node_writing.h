// What is written about an idea besides its words: its note, its tags, its web links.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// `keyboard`: the field that takes it in this frame. A note that is not being written is shown as it reads.
void show_writing(const Desk& desk, const document::Node& node, std::optional<session::Part> keyboard);

// The tag of the map that completes the last one being typed: the first in the alphabet that begins so and is not there yet.
// Empty when there is none, or when nothing of it is typed.
std::string completing_tag(const document::Document& map, const std::string& typed);
// What was typed, its last tag completed, ready for the next.
std::string with_last_tag(const std::string& typed, const std::string& tag);

}  // namespace concarte::ui
