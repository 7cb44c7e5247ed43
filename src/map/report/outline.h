// The outline of a map: every idea in its place, with who said what, who thinks what of it, and where else to look.
#pragma once

#include "map/document/document.h"
#include "map/report/report.h"

namespace concarte::report {

// In the map's own language. Folded branches are written out. With a branch, that idea and what is under it; else the whole map,
// then its terms with their senses and its inbox.
Report outline(const document::Document& document, const document::NodeId& branch = {});

}  // namespace concarte::report
