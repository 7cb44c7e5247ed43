// Showing a map to a room, one branch after the other.
#include "editor/state/presentation.h"

#include <algorithm>

#include "map/document/walk.h"

namespace concarte::session {

std::vector<Step> presentation_steps(const document::Document& document) {
  std::vector<Step> steps{Step{}};
  const document::NodeId root = document.main_root();
  if (root.empty()) return steps;
  const auto branches = document.children(root);
  steps.insert(steps.end(), branches.begin(), branches.end());
  for (const document::NodeId& apart : document.roots())
    if (apart != root) steps.push_back(apart);
  if (steps.size() > 1) steps.push_back({});
  return steps;
}

std::size_t place_in(const std::vector<Step>& steps, const Presentation& presentation) {
  const auto found = std::find(steps.begin(), steps.end(), presentation.branch);
  if (!presentation.branch.empty() && found != steps.end()) return static_cast<std::size_t>(found - steps.begin());
  return std::min(presentation.step, steps.size() - 1);
}

std::set<document::NodeId> lit_nodes(const document::Document& document, const Step& step) {
  const bool is_branch = document.find(step) != nullptr;
  const auto nodes = is_branch ? document::branch(document, step) : document::in_order(document);
  return {nodes.begin(), nodes.end()};
}

}  // namespace concarte::session
