// What stands out on the map and what is pale.
#include "editor/session/sight.h"

#include "map/document/walk.h"
#include "map/search/filter.h"

namespace concarte::session {
namespace {

using document::NodeId;
using Kind = figure::Owner::Kind;

// The ways to the ideas meant stay readable; the rest stays only as a shape.
constexpr float PaleAbove = 0.45F;
constexpr float PaleElsewhere = 0.78F;

std::unordered_set<NodeId> above(const document::Document& document, const std::unordered_set<NodeId>& nodes) {
  std::unordered_set<NodeId> ways;
  for (const NodeId& node : nodes)
    for (NodeId up = document.node(node).parent; !up.empty() && ways.insert(up).second; up = document.node(up).parent) {}
  return ways;
}

std::vector<float> paleness_of(const State& state, const figure::Figure& figure, const std::unordered_set<NodeId>& meant) {
  const std::unordered_set<NodeId> ways = above(state.document, meant);
  const auto of_node = [&](const NodeId& node) { return meant.contains(node) ? 0 : ways.contains(node) ? PaleAbove : PaleElsewhere; };
  // A branch is the way to what is under it, so it is no paler than the way.
  const auto of_branch = [&](const NodeId& node) { return meant.contains(node) || ways.contains(node) ? PaleAbove : PaleElsewhere; };
  const auto of_link = [&](const document::LinkId& id) {
    const document::Link* link = state.document.all<document::Link>().find(id);
    return link != nullptr && meant.contains(link->from) && meant.contains(link->to) ? 0 : PaleElsewhere;
  };
  std::vector<float> paleness;
  paleness.reserve(figure.parts.size());
  for (const figure::Part& part : figure.parts) {
    const auto* node = std::get_if<NodeId>(&part.owner.id);
    const auto* link = std::get_if<document::LinkId>(&part.owner.id);
    paleness.push_back(link != nullptr                          ? of_link(*link)
                       : node == nullptr                        ? PaleElsewhere
                       : part.owner.kind == Kind::branch        ? of_branch(*node)
                                                                : of_node(*node));
  }
  return paleness;
}

}  // namespace

bool follow(Sight& sight, const State& state, const Picture& picture, std::uint64_t picture_number) {
  Sight::Followed now{state.document_number, state.history.revision(), state.document.node_count(), {}, state.filter};
  if (state.left_panel == LeftPanel::search) now.query = state.search.query;
  const bool is_same = now == sight.followed;
  if (is_same && (picture_number == sight.picture_number || state.filter.empty())) return false;
  if (!is_same) {
    sight.found = search::find(state.document, now.query);
    sight.meant = state.filter.empty() ? std::unordered_set<NodeId>{} : search::meant_by(state.document, state.filter);
    sight.followed = std::move(now);
  }
  sight.paleness = state.filter.empty() ? std::vector<float>{} : paleness_of(state, picture.figure, sight.meant);
  sight.picture_number = picture_number;
  return true;
}

}  // namespace concarte::session
