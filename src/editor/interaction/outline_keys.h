// What the arrows mean in the outline: a list is read from top to bottom, whatever stands where on the map.
#pragma once

#include <optional>

#include "editor/interaction/gesture.h"
#include "editor/state/key.h"

namespace concarte::interaction {

// Nothing for the keys that mean there what they mean on the map.
std::optional<Commands> outline_key(session::Chord chord, const session::Session& session);

}  // namespace concarte::interaction
