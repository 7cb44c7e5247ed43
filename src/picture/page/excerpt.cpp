// The part of a map that a figure shows.
#include "picture/page/excerpt.h"

#include <algorithm>
#include <unordered_set>

#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::page {
namespace {

using document::Contents;
using document::Document;
using document::Node;
using document::NodeId;

using NodeSet = std::unordered_set<NodeId>;

template <class Word>
bool answers(const std::vector<Word>& wanted, const std::vector<Word>& borne) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const Word& word) {
           return std::find(borne.begin(), borne.end(), word) != borne.end();
         });
}

bool is_meant(const Node& node, const document::FigureFilter& filter) {
  std::vector<document::GroupId> groups;
  for (const document::Contribution& contribution : node.contributions)
    groups.insert(groups.end(), contribution.groups.begin(), contribution.groups.end());
  return answers(filter.groups, groups) && answers(filter.kinds, {node.kind}) &&
         answers(filter.statuses, {std::string(document::word(node.status))}) && answers(filter.tags, node.tags);
}

bool asks_nothing(const document::FigureFilter& filter) {
  return filter.groups.empty() && filter.kinds.empty() && filter.statuses.empty() && filter.tags.empty();
}

// The nodes of `wanted`, which holds whatever is above each of its nodes, and the records that still have their ends.
template <class Change>
Document with_nodes(const Document& document, const NodeSet& wanted, Change change) {
  Contents kept;
  kept.heading = document.heading();
  for (const Node* node : document::nodes_in_order(document)) {
    if (!wanted.contains(node->id)) continue;
    Node copy = *node;
    change(copy);
    kept.of<Node>().push_back(std::move(copy));
  }
  for (const document::Group& group : document.all<document::Group>()) kept.of<document::Group>().push_back(group);
  for (const document::Term& term : document.all<document::Term>()) kept.of<document::Term>().push_back(term);
  for (const document::Link& link : document.all<document::Link>())
    if (wanted.contains(link.from) && wanted.contains(link.to)) kept.of<document::Link>().push_back(link);
  const auto keep_frames = [&]<class Frame>(const Frame*) {
    for (Frame frame : document.all<Frame>()) {
      // What is said of several ideas is not said of the one that is left.
      const std::size_t least = frame.nodes.size() > 1 ? 2 : 1;
      std::erase_if(frame.nodes, [&](const NodeId& node) { return !wanted.contains(node); });
      if (frame.nodes.size() >= least) kept.of<Frame>().push_back(std::move(frame));
    }
  };
  keep_frames(static_cast<const document::Boundary*>(nullptr));
  keep_frames(static_cast<const document::Summary*>(nullptr));
  return Document(std::move(kept));
}

void add_with_those_above(const Document& document, NodeId node, NodeSet& wanted) {
  for (; !node.empty() && wanted.insert(node).second; node = document.node(node).parent) {}
}

}  // namespace

Document kept_for(const Document& document, const document::FigureFilter& filter, const NodeId& branch, const figure::Theme& theme) {
  NodeSet wanted;
  add_with_those_above(document, branch, wanted);
  for (const Node* node : document::nodes_in_order(document))
    if (asks_nothing(filter) || is_meant(*node, filter)) add_with_those_above(document, node->id, wanted);
  if (!document.main_root().empty()) wanted.insert(document.main_root());
  const auto main_branches = document.children(document.main_root());
  return with_nodes(document, wanted, [&](Node& node) {
    node.folded = false;
    const auto place = std::find(main_branches.begin(), main_branches.end(), node.id) - main_branches.begin();
    const bool is_main = !document.main_root().empty() && node.parent == document.main_root();
    if (is_main && !node.style.colour) node.style.colour = theme.branch_colours[static_cast<std::size_t>(place) % theme.branch_colours.size()];
  });
}

Document sliced(const Document& document, const Slice& slice, const Continuations& continuations) {
  const NodeId top = slice.top.empty() ? document.main_root() : slice.top;
  NodeSet wanted;
  for (const NodeId& node : document::branch(document, slice.top)) wanted.insert(node);
  if (!top.empty()) {
    // Some branches of the map: the ideas beside it are on its overview.
    if (slice.top.empty() && slice.child_count < document.children(top).size())
      for (const NodeId& root : document.roots())
        if (root != top)
          for (const NodeId& node : document::branch(document, root)) wanted.erase(node);
    const auto children = document.children(top);
    for (std::size_t i = 0; i < children.size(); ++i)
      if (i < slice.first_child || i - slice.first_child >= slice.child_count)
        for (const NodeId& node : document::branch(document, children[i])) wanted.erase(node);
    for (NodeId above = document.node(top).parent; !above.empty(); above = document.node(above).parent) wanted.insert(above);
  }
  const int top_level = top.empty() ? 1 : document::level(document, top);
  return with_nodes(document, wanted, [&](Node& node) {
    if (slice.levels > 0 && document::level(document, node.id) - top_level + 1 >= slice.levels) node.folded = true;
    if (const auto more = continuations.find(node.id); more != continuations.end()) node.text += "\n" + more->second;
  });
}

}  // namespace concarte::page
