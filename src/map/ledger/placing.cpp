// What becomes of the ideas of the sources: merged into a node, kept alone, set aside, taken out again.
#include "map/ledger/placing.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <set>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/edit/structure.h"
#include "map/edit/wording.h"
#include "map/ledger/belongings.h"
#include "map/ledger/links_along.h"
#include "map/ledger/steps.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Node;

std::vector<SourceNode> in_order(std::span<const SourceNode> ideas) {
  std::vector<SourceNode> sorted(ideas.begin(), ideas.end());
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

// The words that most of the ideas use; else the shortest, else the first in the order of their letters.
std::string words_of(const SourceMaps& maps, std::span<const SourceNode> ideas) {
  std::map<std::string, int> uses;
  for (const SourceNode& idea : ideas)
    if (const Node* node = find(maps, idea)) ++uses[node->text];
  const auto best = std::min_element(uses.begin(), uses.end(), [](const auto& a, const auto& b) {
    if (a.second != b.second) return a.second > b.second;
    if (a.first.size() != b.first.size()) return a.first.size() < b.first.size();
    return a.first < b.first;
  });
  return best == uses.end() ? std::string{} : best->first;
}

// Of the idea whose words these are; empty where they are nobody's.
std::string kind_of(const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& text) {
  std::set<std::string> kinds;
  for (const SourceNode& idea : ideas)
    if (const Node* node = find(maps, idea); node != nullptr && node->text == text && !node->kind.empty()) kinds.insert(node->kind);
  return kinds.empty() ? std::string{} : *kinds.begin();
}

// The nodes that hold what stands above each idea, at the nearest level where there is one; the one that most ideas name. `skipped`
// are passed over. `placement_of` is asked where an idea was placed.
template <class PlacementOf>
NodeId parent_by_votes(const Document& document, PlacementOf placement_of, const SourceMaps& maps, std::span<const SourceNode> ideas,
                       std::span<const NodeId> skipped) {
  std::map<NodeId, int> votes;
  std::vector<NodeId> order;
  for (const SourceNode& idea : ideas) {
    const Node* node = find(maps, idea);
    while (node != nullptr && !node->parent.empty()) {
      const SourceNode above{idea.source, std::string(node->parent.view())};
      const auto into = NodeId::parse(placement_of(above).into);
      if (into && document.find(*into) != nullptr && std::find(skipped.begin(), skipped.end(), *into) == skipped.end()) {
        if (votes[*into]++ == 0) order.push_back(*into);
        break;
      }
      node = find(maps, above);
    }
  }
  const auto most = std::max_element(order.begin(), order.end(), [&](const NodeId& a, const NodeId& b) { return votes[a] < votes[b]; });
  return most == order.end() ? document.main_root() : *most;
}

class Placer {
 public:
  Placer(Document& document, const SourceMaps& maps, Steps::Kept kept = Steps::Kept::all) : steps_(document, kept), maps_(maps) {}

  void merge(const std::vector<SourceNode>& ideas, const Target& target, Fate fate) {
    const bool is_new = target.node.empty();
    const NodeId node = is_new ? add_node(ideas, target) : target.node;
    for (const SourceNode& idea : ideas) bring(idea, node, fate);
    gather_followers(ideas, node);
  }

  void take_out(const SourceNode& idea, Placement placement) {
    leave(idea, {});
    placement.node = idea.node;
    steps_.place(idea, std::move(placement));
  }

  // Those already in the node are merged now, not alone.
  void join(const NodeId& node) {
    for (const SourceNode& idea : ideas_in(steps_.document().node(node))) {
      Placement placement = steps_.placement(idea);
      if (placement.fate != Fate::kept) continue;
      placement.fate = Fate::merged;
      placement.reason.clear();  // it was accepted as said by one
      steps_.place(idea, std::move(placement));
    }
  }

  void reword(const NodeId& node, const std::string& text) { steps_.take(edit::set_text(document(), node, text).change); }

  Change finish() { return steps_.finish(); }
  const Document& document() const { return steps_.document(); }

 private:
  NodeId add_node(const std::vector<SourceNode>& ideas, const Target& target) {
    const NodeId fresh = target.id.empty() ? node_for(document(), ideas) : target.id;
    const NodeId parent = target.parent ? *target.parent : parent_of(ideas, {});
    const std::string text = target.text.value_or(words_of(maps_, ideas));
    Change change = (parent.empty() ? edit::add_root(document(), fresh, text) : edit::add_child(document(), parent, fresh, text)).change;
    change.of<Node>().added.front().side = target.side;
    change.of<Node>().added.front().kind = kind_of(maps_, ideas, text);
    if (target.position) change.of<Node>().added.front().rank = edit::rank_at(document(), parent, *target.position);
    steps_.take(change);
    return fresh;
  }

  void bring(const SourceNode& idea, const NodeId& node, Fate fate) {
    leave(idea, node);
    Change change;
    edit::update(change, document().node(node), [&](Node& it) { add_belongings(it, document(), maps_, idea); });
    steps_.take(change);
    steps_.place(idea, {.node = idea.node, .fate = fate, .into = std::string(node.view()), .reason = {}, .unknown = {}});
    steps_.take(links_along(steps_, maps_, idea));
  }

  // The idea goes from where it was placed; a node that nobody says any more goes too, its children to `heir`, else one level up.
  void leave(const SourceNode& idea, const NodeId& heir) {
    const auto into = NodeId::parse(steps_.placement(idea).into);
    const Node* node = into ? document().find(*into) : nullptr;
    if (node == nullptr || *into == heir) return;
    Change change;
    edit::update(change, *node, [&](Node& it) { remove_belongings(it, document(), maps_, idea); });
    steps_.take(change);
    const auto children = document().children(*into);
    if (!document().node(*into).contributions.empty() || *into == document().main_root()) return;
    const bool is_heir_inside = !heir.empty() && document::is_within(document(), heir, *into);
    const NodeId above = heir.empty() ? document().node(*into).parent : heir;
    const std::vector<NodeId> moved(children.begin(), children.end());
    if (!moved.empty() && (is_heir_inside || above.empty())) return;
    if (!moved.empty()) steps_.take(edit::reparent(document(), moved, above).change);
    if (!heir.empty()) steps_.take(links_redirected(document(), *into, heir));
    steps_.take(edit::remove_branches(document(), {&*into, 1}).change);
  }

  NodeId parent_of(std::span<const SourceNode> ideas, std::span<const NodeId> skipped) const {
    return parent_by_votes(document(), [this](const SourceNode& idea) { return steps_.placement(idea); }, maps_, ideas, skipped);
  }

  // The nearest nodes that hold what stands under the idea in its own map.
  void find_below(const SourceNode& idea, std::vector<NodeId>& found) const {
    const Document& map = *maps_.at(idea.source);
    for (const NodeId& child : map.children(*NodeId::parse(idea.node))) {
      const SourceNode below{idea.source, std::string(child.view())};
      const auto into = NodeId::parse(steps_.placement(below).into);
      if (!into || document().find(*into) == nullptr) find_below(below, found);
      else if (std::find(found.begin(), found.end(), *into) == found.end()) found.push_back(*into);
    }
  }

  // Ideas placed before what they stand under: those that stand where the ledger had put them follow it, those moved by hand stay.
  void gather_followers(const std::vector<SourceNode>& placed, const NodeId& node) {
    std::vector<NodeId> below;
    for (const SourceNode& idea : placed) find_below(idea, below);
    std::erase_if(below, [&](const NodeId& it) {
      if (document::is_within(document(), node, it)) return true;
      const std::vector<SourceNode> ideas = ideas_in(document().node(it));
      const std::array itself{it};
      const std::array both{it, node};
      return document().node(it).parent != parent_of(ideas, both) || parent_of(ideas, itself) != node;
    });
    if (!below.empty()) steps_.take(edit::reparent(document(), below, node).change);
  }

  Steps steps_;
  const SourceMaps& maps_;
};

// How far from the root of its map the nearest of the ideas stands.
int depth_of(const SourceMaps& maps, const std::vector<SourceNode>& ideas) {
  int nearest = std::numeric_limits<int>::max();
  for (const SourceNode& idea : ideas)
    if (find(maps, idea) != nullptr) nearest = std::min(nearest, document::level(*maps.at(idea.source), *NodeId::parse(idea.node)));
  return nearest;
}

// What the maps are about is what the synthesis is about: main roots go into its own.
bool are_main_roots(const SourceMaps& maps, std::span<const SourceNode> ideas) {
  return std::all_of(ideas.begin(), ideas.end(), [&](const SourceNode& idea) { return maps.at(idea.source)->main_root().view() == idea.node; });
}

void keep_one(Placer& placer, const SourceMaps& maps, const SourceNode& idea, const Target& target) {
  const NodeId root = placer.document().main_root();
  const bool is_told_where = target.parent || !target.node.empty();
  if (is_told_where || root.empty() || !are_main_roots(maps, {&idea, 1})) return placer.merge({idea}, target, Fate::kept);
  const bool is_first = ideas_in(placer.document().node(root)).empty();
  placer.merge({idea}, {.node = root}, is_first ? Fate::kept : Fate::merged);
  if (!is_first) placer.join(root);
  if (target.text) placer.reword(root, *target.text);
}

std::vector<SourceNode> known(const SourceMaps& maps, std::span<const SourceNode> ideas) {
  std::vector<SourceNode> sorted = in_order(ideas);
  std::erase_if(sorted, [&](const SourceNode& idea) { return find(maps, idea) == nullptr; });
  return sorted;
}

}  // namespace

NodeId node_for(const Document& document, std::span<const SourceNode> ideas) {
  constexpr std::string_view Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";  // as FreshIds has it
  std::uint64_t value = 0xcbf29ce484222325;  // FNV-1a
  for (const SourceNode& idea : in_order(ideas))
    for (const char c : to_string(idea) + " ") value = (value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  for (;; value = value * 0x5851f42d4c957f2d + 1) {
    std::string word = "n";
    for (int i = 0; i < 7; ++i) word += Alphabet[value >> (5 * i + 16) & 31];
    if (!document::has_id(document, word)) return *NodeId::parse(word);
  }
}

NodeId natural_parent(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas) {
  return parent_by_votes(document, [&](const SourceNode& idea) { return placement(document, idea); }, maps, ideas, {});
}

std::vector<NodeId> nodes_of(const Document& document, std::span<const SourceNode> ideas) {
  std::vector<NodeId> nodes;
  for (const SourceNode& idea : ideas) {
    const auto into = NodeId::parse(placement(document, idea).into);
    if (into && document.find(*into) != nullptr && std::find(nodes.begin(), nodes.end(), *into) == nodes.end()) nodes.push_back(*into);
  }
  return nodes;
}

edit::Edit merge(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const Target& target) {
  Document work = document;
  Placer placer(work, maps);
  const std::vector<SourceNode> sorted = known(maps, ideas);
  if (sorted.empty()) return {};
  Target there = target;
  if (there.node.empty() && !there.parent) {
    // Into the one that holds most of them already, when there is one.
    const std::vector<NodeId> nodes = nodes_of(document, sorted);
    if (!nodes.empty()) there.node = nodes.front();
    else if (are_main_roots(maps, sorted)) there.node = document.main_root();
  }
  placer.merge(sorted, there, Fate::merged);
  if (!there.node.empty()) placer.join(there.node);
  if (!there.node.empty() && target.text) placer.reword(there.node, *target.text);
  return {mark("Merge"), placer.finish()};
}

edit::Edit keep(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const Target& target) {
  Document work = document;
  Placer placer(work, maps);
  for (const SourceNode& idea : known(maps, ideas)) keep_one(placer, maps, idea, target);
  return {mark("Keep alone"), placer.finish()};
}

edit::Edit set_aside(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& reason) {
  Document work = document;
  Placer placer(work, maps);
  for (const SourceNode& idea : known(maps, ideas)) {
    Placement aside;
    aside.fate = Fate::set_aside;
    aside.reason = reason;
    placer.take_out(idea, std::move(aside));
  }
  return {mark("Set aside"), placer.finish()};
}

edit::Edit take_out(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas) {
  Document work = document;
  Placer placer(work, maps);
  // The deepest first: a node that still has children is not let go of.
  std::vector<SourceNode> all = known(maps, ideas);
  std::stable_sort(all.begin(), all.end(), [&](const SourceNode& a, const SourceNode& b) { return depth_of(maps, std::vector{a}) > depth_of(maps, std::vector{b}); });
  for (const SourceNode& idea : all) placer.take_out(idea, {});
  return {mark("Take out of the synthesis"), placer.finish()};
}

void merge_all(Document& document, const SourceMaps& maps, std::vector<std::vector<SourceNode>> groups) {
  for (auto& group : groups) group = known(maps, group);
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  std::sort(groups.begin(), groups.end(), [&](const auto& a, const auto& b) {
    return std::pair(depth_of(maps, a), a) < std::pair(depth_of(maps, b), b);
  });
  Placer placer(document, maps, Steps::Kept::none);
  for (const auto& group : groups)
    placer.merge(group, {.node = are_main_roots(maps, group) ? document.main_root() : NodeId{}}, Fate::merged);
  (void)placer.finish();
}

}  // namespace concarte::ledger
