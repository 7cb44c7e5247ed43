// What became of a map from one version to the next: its ideas.
#include "map/comparison/compare.h"

#include <algorithm>
#include <array>
#include <set>

#include "map/comparison/compare_records.h"
#include "map/comparison/field_differences.h"
#include "map/comparison/sequence.h"
#include "map/document/walk.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::Node;
using document::NodeId;

constexpr std::array<std::string_view, 5> Shown{"side", "folded", "style.colour", "style.emphasis", "pin"};

NodeId counterpart(const std::unordered_map<NodeId, NodeId>& of, const NodeId& id) {
  const auto found = of.find(id);
  return found == of.end() ? NodeId{} : found->second;
}

class Comparing {
 public:
  Comparing(const Document& before, const Document& after) : before_(before), after_(after) {}

  Comparison compare() {
    made_.matching = match(before_, after_);
    for (const NodeId& id : document::in_order(before_))
      if (!made_.matching.after_of.contains(id)) made_.removed.push_back(id);
    find_moves({});
    const std::vector<NodeId> order = document::in_order(after_);
    for (const NodeId& id : order) find_moves(id);
    for (const NodeId& id : order) look_at(id);
    compare_records(before_, after_, made_);
    return std::move(made_);
  }

 private:
  // Of the children of `parent`, those that came from elsewhere, and those that changed their order.
  void find_moves(const NodeId& parent) {
    const NodeId before = counterpart(made_.matching.before_of, parent);
    std::unordered_map<NodeId, int> places;
    if (parent.empty() || !before.empty())
      for (const NodeId& id : before_.children(before)) places.emplace(id, static_cast<int>(places.size()));
    std::vector<NodeId> stayed;
    Sequence order;
    for (const NodeId& id : after_.children(parent)) {
      const NodeId was = counterpart(made_.matching.before_of, id);
      if (was.empty()) continue;
      const auto place = places.find(was);
      if (place == places.end()) {
        moved_.insert(id);
        continue;
      }
      stayed.push_back(id);
      order.push_back(place->second);
    }
    std::vector<bool> stands_still(stayed.size(), false);
    for (const std::size_t place : longest_increasing(order)) stands_still[place] = true;
    for (std::size_t i = 0; i < stayed.size(); ++i)
      if (!stands_still[i]) moved_.insert(stayed[i]);
  }

  void look_at(const NodeId& id) {
    const NodeId was = counterpart(made_.matching.before_of, id);
    if (was.empty()) {
      made_.added.push_back(id);
      return;
    }
    const Node& before = before_.node(was);
    const Node& after = after_.node(id);
    IdeaDifference difference{.before = was, .after = id, .is_moved = moved_.contains(id), .is_reworded = before.text != after.text, .words = {}, .said = {}, .shown = {}};
    if (difference.is_reworded) difference.words = compare_words(before.text, after.text);
    if (!say_the_same(before, after)) {
      for (FieldDifference& field : field_differences(before, Wording(before_), after, Wording(after_))) {
        if (field.field == "text") continue;
        const bool is_shown = std::find(Shown.begin(), Shown.end(), field.field) != Shown.end();
        (is_shown ? difference.shown : difference.said).push_back(std::move(field));
      }
    }
    if (difference.is_moved || difference.is_reworded || !difference.said.empty() || !difference.shown.empty())
      made_.ideas.push_back(std::move(difference));
  }

  const Document& before_;
  const Document& after_;
  Comparison made_;
  std::set<NodeId> moved_;
};

}  // namespace

Comparison compare(const Document& before, const Document& after) { return Comparing(before, after).compare(); }

std::vector<document::GroupId> voices_of(const Document& of, const NodeId& idea) {
  const Node* node = of.find(idea);
  std::set<document::GroupId> named;
  if (node == nullptr) return {};
  for (const document::Contribution& contribution : node->contributions) named.insert(contribution.groups.begin(), contribution.groups.end());
  for (const document::Stance& stance : node->stances) named.insert(stance.groups.begin(), stance.groups.end());
  std::vector<document::GroupId> voices;
  for (const document::Group& group : of.all<document::Group>())
    if (named.contains(group.id)) voices.push_back(group.id);
  return voices;
}

}  // namespace concarte::comparison
