// The figures of a map for the proceedings: added, described, removed.
#pragma once

#include "map/edit/edit.h"

namespace concarte::edit {

// The next free number, and its place and event are left to the program. `fresh` must not be in the document; `branch` may be empty.
Edit add_figure(const document::Document& document, const document::FigureId& fresh, const document::NodeId& branch);
// `after` has the id of a figure of the document. What does not change is no step.
Edit set_figure(const document::Document& document, document::Figure after);
Edit remove_figure(const document::Document& document, const document::FigureId& figure);

}  // namespace concarte::edit
