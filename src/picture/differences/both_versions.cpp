// Two versions of a map as one map to be drawn.
#include "picture/differences/both_versions.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "map/document/fit.h"
#include "map/document/walk.h"

namespace concarte::differences {
namespace {

using comparison::IdeaDifference;
using document::Change;
using document::Contents;
using document::Document;
using document::Link;
using document::Node;
using document::NodeId;
using document::Rank;

class Composing {
 public:
  Composing(const Document& before, const Document& after, const comparison::Comparison& comparison)
      : before_(before), after_(after), comparison_(comparison) {
    for (const IdeaDifference& idea : comparison.ideas)
      if (idea.is_moved) moved_.emplace(idea.before, idea.after);
  }

  BothVersions compose() {
    gather_children({}, {});
    for (const NodeId& id : document::in_order(after_)) {
      const auto was = comparison_.matching.before_of.find(id);
      gather_children(id, was == comparison_.matching.before_of.end() ? NodeId{} : was->second);
    }
    tell();
    Change made = document::creation_of(after_);
    std::unordered_map<NodeId, Node> known;
    for (Node& node : made.of<Node>().added) known.emplace(node.id, std::move(node));
    made.of<Node>().added.clear();
    place_children({}, known, made.of<Node>().added);
    for (std::size_t i = 0; i < made.of<Node>().added.size(); ++i) {
      const NodeId parent = made.of<Node>().added[i].id;
      place_children(parent, known, made.of<Node>().added);
    }
    add_trails(made);
    both_.document.apply(made);
    return std::move(both_);
  }

 private:
  template <class Identifier>
  Identifier fresh(const char* stem) {
    for (;;) {
      const std::string word = stem + std::to_string(++number_);
      if (!document::has_id(before_, word) && !document::has_id(after_, word)) return *Identifier::parse(word);
    }
  }

  // The new children in their order, with what stood between them in the old map after what it stood after.
  void gather_children(const NodeId& parent, const NodeId& was) {
    std::vector<NodeId>& row = children_[parent];
    for (const NodeId& id : after_.children(parent)) row.push_back(id);
    if (was.empty() && !parent.empty()) return;
    std::size_t place = 0;
    for (const NodeId& old : before_.children(was)) {
      const auto here = comparison_.matching.after_of.find(old);
      const bool is_moved = moved_.contains(old);
      if (here != comparison_.matching.after_of.end() && !is_moved) {
        place = static_cast<std::size_t>(std::find(row.begin(), row.end(), here->second) - row.begin()) + 1;
        place = std::min(place, row.size());
        continue;
      }
      const NodeId ghost = is_moved ? slot_of(old) : ghost_of(old);
      row.insert(row.begin() + static_cast<std::ptrdiff_t>(place), ghost);
      ++place;
    }
  }

  NodeId slot_of(const NodeId& old) {
    constexpr std::size_t AboutMostBytes = 24;
    Node slot = made("was-", old);
    const std::size_t space = slot.text.find_first_of(" \n", AboutMostBytes);
    if (space != std::string::npos) slot.text = slot.text.substr(0, space) + "…";
    both_.told[slot.id].is_moved_from = true;
    slots_.emplace(slot.id, moved_.at(old));
    ghosts_.emplace(slot.id, slot);
    return slot.id;
  }
  // With all under it that went too; what of it went elsewhere has its slot there.
  NodeId ghost_of(const NodeId& old) {
    std::vector<std::pair<NodeId, NodeId>> waiting{{old, {}}};
    NodeId top;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
      const auto [id, above] = waiting[i];
      NodeId made_id;
      if (moved_.contains(id)) {
        made_id = slot_of(id);
      } else {
        const Node ghost = made("ghost-", id);
        both_.told[ghost.id].is_removed = true;
        ghosts_.emplace(ghost.id, ghost);
        made_id = ghost.id;
        for (const NodeId& child : before_.children(id))
          if (moved_.contains(child) || !comparison_.matching.after_of.contains(child)) waiting.emplace_back(child, made_id);
      }
      if (above.empty()) top = made_id;
      else children_[above].push_back(made_id);
    }
    return top;
  }
  Node made(const char* stem, const NodeId& old) {
    const Node& was = before_.node(old);
    Node ghost;
    ghost.id = fresh<NodeId>(stem);
    ghost.text = was.text;
    ghost.kind = was.kind;
    ghost.status = document::Status::set_aside;
    return ghost;
  }

  void tell() {
    for (const NodeId& id : comparison_.added) both_.told[id].is_added = true;
    for (const IdeaDifference& idea : comparison_.ideas) {
      if (!idea.is_moved && !idea.is_reworded && idea.said.empty()) continue;
      Told& told = both_.told[idea.after];
      told.is_moved = idea.is_moved;
      told.is_changed = !idea.said.empty();
      told.is_reworded = idea.is_reworded;
      if (!idea.is_reworded) continue;
      told.old_words = before_.node(idea.before).text.size();
      told.words = idea.words;
    }
  }

  void place_children(const NodeId& parent, std::unordered_map<NodeId, Node>& known, std::vector<Node>& nodes) {
    unsigned place = 0;
    for (const NodeId& id : children_[parent]) {
      const auto ghost = ghosts_.find(id);
      Node node = ghost != ghosts_.end() ? ghost->second : known.at(id);
      node.parent = parent;
      node.rank = Rank::nth(place++);
      node.folded = false;
      if (const auto told = both_.told.find(id); told != both_.told.end() && told->second.is_reworded)
        node.text = before_.node(comparison_.matching.before_of.at(id)).text + "\n" + node.text;
      nodes.push_back(std::move(node));
    }
  }

  void add_trails(Change& made) {
    Rank rank = after_.all<Link>().last_rank();
    for (const auto& [slot, idea] : slots_) {
      Link trail;
      trail.id = fresh<document::LinkId>("trail-");
      trail.rank = rank = Rank::between(rank, {});
      trail.from = slot;
      trail.to = idea;
      both_.trails.emplace(trail.id, idea);
      made.of<Link>().added.push_back(std::move(trail));
    }
  }

  const Document& before_;
  const Document& after_;
  const comparison::Comparison& comparison_;
  BothVersions both_;
  std::unordered_map<NodeId, NodeId> moved_;  // by the old ids
  std::map<NodeId, std::vector<NodeId>> children_;
  std::map<NodeId, Node> ghosts_;
  std::map<NodeId, NodeId> slots_;
  int number_ = 0;
};

}  // namespace

BothVersions both_versions(const Document& before, const Document& after, const comparison::Comparison& comparison) {
  return Composing(before, after, comparison).compose();
}

}  // namespace concarte::differences
