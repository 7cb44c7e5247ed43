// How keys are written in the settings file: `Ctrl+Shift+P`, `Ctrl+K 3`, the same in every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "editor/state/key.h"

namespace concarte::session {

std::string notation(Chord chord);
// In any case; nothing for what is no key.
std::optional<Chord> chord_from(std::string_view notation);

}  // namespace concarte::session
