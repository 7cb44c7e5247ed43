// Keeps the main branches of a mind map on the side where they were seen.
#pragma once

#include "editor/state/state.h"

namespace concarte::session {

// Tells the request of `now` where its automatic main branches stand already: where they were last, where the picture before
// has them under another parent, or where their first child is.
void hint_sides(const Shown& shown, const Picture& before, figure::Measured& now);
void remember_sides(const Picture& picture, Shown& shown);

}  // namespace concarte::session
