// What becomes of the nodes that a source speaks in when its file is read again.
#pragma once

#include "map/ledger/source_node.h"
#include "map/ledger/steps.h"

namespace concarte::ledger {

// Each node holds of the source what it says `now`, where it held what it `was`. Where an idea alone speaks in a node, and the node's
// words are just its own, they follow. An idea that is withdrawn no longer speaks in its node; the node goes where nothing else is left
// in it: no other voice, nothing under it, nothing written, decided or drawn by hand. A map that is called as its main idea is still so.
void follow_source(Steps& steps, const SourceId& source, const SourceMaps& was, const SourceMaps& now);

}  // namespace concarte::ledger
