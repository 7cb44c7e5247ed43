// A note as it reads: headings, lists, quotations and links, set in the width that is left.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/widgets/style.h"
#include "map/notes/note.h"

namespace concarte::ui {

struct NoteClick {
  std::string address;  // of the link clicked; empty: the words beside links
};
// What was clicked, if anything. `id` tells it from other notes under the same ImGui id.
std::optional<NoteClick> show_note(const Style& style, const char* id, const std::vector<notes::Block>& note);

}  // namespace concarte::ui
