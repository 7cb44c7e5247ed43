// What a change is about, in the words of the map.
#include "map/edit/subject.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace concarte::edit {
namespace {

using document::Change;
using document::Node;

bool holds(const std::vector<Node>& nodes, const document::NodeId& id) {
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id; });
}

Subject subject_among(const std::vector<Node>& nodes) {
  const auto top = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return !holds(nodes, node.parent); });
  return {utf8::first_line((top == nodes.end() ? nodes.front() : *top).text), nodes.size() - 1};
}

Subject subject_in_nodes(const Change& change) {
  const auto& nodes = change.of<Node>();
  if (!nodes.added.empty()) return subject_among(nodes.added);
  // The children of an idea that goes away move along: they are not what the change is about.
  if (!nodes.removed.empty()) return subject_among(nodes.removed);
  std::vector<Node> changed;
  for (const auto& update : nodes.updated) changed.push_back(update.after);
  return changed.empty() ? Subject{} : subject_among(changed);
}

template <class Record, class Words>
std::string words_in(const Change& change, Words words) {
  const auto& records = change.of<Record>();
  if (!records.added.empty()) return utf8::first_line(words(records.added.front()));
  if (!records.updated.empty()) return utf8::first_line(words(records.updated.front().after));
  return records.removed.empty() ? std::string{} : utf8::first_line(words(records.removed.front()));
}

}  // namespace

Subject subject_of(const Change& change) {
  if (const Subject nodes = subject_in_nodes(change); !nodes.words.empty()) return nodes;
  for (const std::string& words : {words_in<document::InboxItem>(change, [](const auto& item) { return item.text; }),
                                   words_in<document::Boundary>(change, [](const auto& boundary) { return boundary.title; }),
                                   words_in<document::Summary>(change, [](const auto& summary) { return summary.text; }),
                                   words_in<document::Link>(change, [](const auto& link) { return link.label; }),
                                   words_in<document::Group>(change, [](const auto& group) { return group.name; }),
                                   words_in<document::Term>(change, [](const auto& term) { return term.word; })})
    if (!words.empty()) return {words, 0};
  if (change.heading && change.heading->before.title != change.heading->after.title) return {change.heading->after.title, 0};
  return {};
}

}  // namespace concarte::edit
