// What is seen through the lens: the label being edited on a card of paper, as it looks on the map, with its caret.
#pragma once

#include "editor/session/session.h"
#include "editor/state/lens.h"
#include "picture/figure/figure.h"

namespace concarte::session {

// In figure space: to be painted over everything with the lens's own passage to the canvas.
figure::Figure lens_overlay(const Session& session, const Lens& lens, bool caret_shown);

}  // namespace concarte::session
