// What an idea brings with it into a node of the synthesis, and takes away again.
#pragma once

#include "map/ledger/source_node.h"

namespace concarte::ledger {

// The node, with the words, stances, note, tags and addresses of the idea of a source.
void add_belongings(document::Node& node, const Document& document, const SourceMaps& maps, const SourceNode& idea);
// The node without the contributions of the idea, and without the stances that only it brought.
void remove_belongings(document::Node& node, const Document& document, const SourceMaps& maps, const SourceNode& idea);

// The ideas of sources that speak in the node, each once.
std::vector<SourceNode> ideas_in(const document::Node& node);

}  // namespace concarte::ledger
