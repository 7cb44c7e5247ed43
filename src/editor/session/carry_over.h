// A stopgap layout: the last one carried over to a document that has changed since, until the real one is answered.
#pragma once

#include "picture/figure/build.h"
#include "picture/layout/layout.h"

namespace concarte::session {

// Nodes that were there keep their centre, new ones stand by their parent. May overlap: it is on the screen for an instant.
layout::Layout carried_over(const figure::Measured& measured_before, const layout::Layout& before, const figure::Measured& measured);

}  // namespace concarte::session
