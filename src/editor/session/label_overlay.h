// What is drawn over the label being edited: the selection, the words the dictionary does not know, the caret.
#pragma once

#include "editor/session/session.h"
#include "picture/figure/figure.h"

namespace concarte::session {

// Adds it to the overlay, in figure space, in colours that are seen on the label's own ground. `pixel`: in figure units.
void draw_label_edit(figure::Figure& over, const Session& session, double pixel, bool caret_shown);

// The caret, a rectangle of width 0 in figure space; empty when no label is edited or it is not shown.
Rect caret_in_figure(const Session& session);

}  // namespace concarte::session
