// Alt+G: who speaks, by the first letters of a name.
#pragma once

#include <string>
#include <vector>

#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct SpeakerDialog {
  FreeField search;
  int chosen = 0;
};

// The groups whose name has a word that begins so, whatever its case and accents, and those with that mark; in their order, all of
// them without words.
std::vector<const document::Group*> groups_named(const document::Document& document, const std::string& words);

void show_speaker_dialog(const Desk& desk, SpeakerDialog& dialog);

}  // namespace concarte::ui
