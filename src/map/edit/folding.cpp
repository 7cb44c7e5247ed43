// Folding many branches at once.
#include "map/edit/folding.h"

#include <set>

#include "base/translate.h"

namespace concarte::edit {
namespace {

void set_folded(document::Change& change, const document::Node& node, bool folded) {
  update(change, node, [folded](document::Node& n) { n.folded = folded; });
}

}  // namespace

Edit fold_to_level(const Document& document, const NodeId& start, int levels) {
  Edit edit{mark("Fold to a level"), {}};
  std::vector<NodeId> row;
  if (start.empty()) row.assign(document.roots().begin(), document.roots().end());
  else row = {start};
  for (int depth = 0; depth <= levels && !row.empty(); ++depth) {
    std::vector<NodeId> below;
    for (const NodeId& id : row) {
      const auto [node, children] = document.family(id);
      if (children.empty()) continue;
      set_folded(edit.change, node, depth == levels);
      below.insert(below.end(), children.begin(), children.end());
    }
    row = std::move(below);
  }
  return edit;
}

Edit unfold_above(const Document& document, std::span<const NodeId> nodes) {
  Edit edit{mark("Unfold"), {}};
  std::set<NodeId> met;
  for (const NodeId& node : nodes)
    for (NodeId above = document.node(node).parent; !above.empty() && met.insert(above).second; above = document.node(above).parent)
      if (document.node(above).folded) set_folded(edit.change, document.node(above), false);
  return edit;
}

}  // namespace concarte::edit
