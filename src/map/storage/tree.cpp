// A draft's tree made sound: parents that exist, no cycle, no more levels than the program can show.
#include <algorithm>
#include <vector>

#include "base/translate.h"
#include "map/storage/whole.h"

namespace concarte::storage {
namespace {

using namespace document;

// Nodes are numbered by their place in the file; nothing recurses, however deep the tree.
class Tree {
 public:
  explicit Tree(Whole& whole) : whole_(whole), nodes_(whole.draft.of<Node>()) {
    parents_.reserve(nodes_.records.size() + 1);
    // Sheltering adds a root at the end, which has no parent to look for.
    for (std::uint32_t place = 0; place < nodes_.records.size(); ++place) answer_parent(place);
  }

  void break_cycles() {
    enum class Known : char { nothing, on_path, safe };
    std::vector<Known> known(parents_.size(), Known::nothing);
    std::vector<std::uint32_t> path;
    for (std::uint32_t start = 0; start < known.size(); ++start) {
      path.clear();
      std::uint32_t at = start;
      for (; at != NoParent && known[at] == Known::nothing; at = parents_[at]) {
        known[at] = Known::on_path;
        path.push_back(at);
      }
      if (at != NoParent && known[at] == Known::on_path) break_cycle({std::find(path.begin(), path.end(), at), path.end()});
      for (const std::uint32_t place : path) known[place] = Known::safe;
      known.resize(parents_.size(), Known::safe);
    }
  }

  void limit_depth() {
    std::vector<std::uint32_t> levels(parents_.size(), 0);  // 0: not known yet
    std::vector<std::uint32_t> path;
    for (std::uint32_t start = 0; start < levels.size(); ++start) {
      path.clear();
      for (std::uint32_t at = start; at != NoParent && levels[at] == 0; at = parents_[at]) path.push_back(at);
      for (; !path.empty(); path.pop_back()) {
        const std::uint32_t place = path.back();
        levels[place] = parents_[place] == NoParent ? 1 : levels[parents_[place]] + 1;
        if (levels[place] <= MaxDepth) continue;
        reattach(place, say("This idea is deeper than {} levels.", MaxDepth));
        levels[place] = 2;
        levels.resize(parents_.size(), 1);
      }
    }
  }

 private:
  static constexpr std::uint32_t NoParent = static_cast<std::uint32_t>(-1);

  void answer_parent(std::uint32_t place) {
    const Node& node = nodes_.records[place];
    if (place >= parents_.size()) parents_.push_back(NoParent);
    if (node.parent.empty()) return;
    const Ids::Slot* slot = whole_.ids.find(node.parent.view());
    if (slot != nullptr && slot->kind == RecordKind::node) parents_[place] = slot->place;
    else reattach(place, say("Its parent “{}” is not an idea of the map.", node.parent.view()));
  }

  std::string_view written(std::uint32_t place) const {
    return whole_.findings.as_written(nodes_.offsets[place], nodes_.records[place].id.view());
  }

  // Cut at the member that comes first in the file.
  void break_cycle(std::vector<std::uint32_t> members) {
    constexpr std::size_t Shown = 6;
    std::rotate(members.begin(), std::min_element(members.begin(), members.end()), members.end());
    std::string names;
    for (std::size_t i = 0; i < std::min(members.size(), Shown); ++i) {
      names += written(members[i]);
      names += " → ";
    }
    if (members.size() > Shown) names += "… → ";
    names += written(members.front());
    reattach(members.front(), say("These ideas are each other's parents in a circle: {}.", names));
  }

  void reattach(std::uint32_t place, std::string what) {
    const NodeId shelter = whole_.shelter();
    Node& node = nodes_.records[place];
    whole_.note(nodes_.offsets[place], node.id.view(), std::move(what),
                say("It was placed under “{}”.", whole_.find_node(shelter)->text));
    node.parent = shelter;
    const std::uint32_t root = whole_.ids.find(shelter.view())->place;
    parents_.resize(nodes_.records.size(), NoParent);
    parents_[place] = root;
  }

  Whole& whole_;
  Rows<Node>& nodes_;
  std::vector<std::uint32_t> parents_;
};

}  // namespace

void make_tree_sound(Whole& whole) {
  Tree tree(whole);
  tree.break_cycles();
  tree.limit_depth();
}

}  // namespace concarte::storage
