// Who speaks: the group whose ideas the minute-taker is writing down.
#pragma once

#include <optional>

#include "editor/state/state.h"

namespace concarte::session {

// The group that speaks, valid until the map changes; null in plenary.
const document::Group* speaking(const State& state);
// What is made now is said by that group; nothing in plenary. With the time in a window; without it in a script, whose replays
// are the same to the byte.
std::optional<document::Contribution> voice_of(const State& state);
// What is written down now as this group's.
document::Contribution voice_of(const State& state, const document::GroupId& group);

}  // namespace concarte::session
