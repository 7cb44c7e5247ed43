// A map as one voice, or as one for each of its groups.
#include <algorithm>
#include <unordered_map>

#include "map/document/walk.h"
#include "map/synthesis/false_consensus.h"

namespace concarte::synthesis {
namespace {

using document::Document;
using document::GroupId;
using document::Node;

bool names(const std::vector<GroupId>& groups, const GroupId& group) {
  return group.empty() || std::find(groups.begin(), groups.end(), group) != groups.end();
}

// The words in which the group proposed the idea: the idea's own where it said nothing else; null when it did not.
const std::string* words_of(const Node& node, const GroupId& group) {
  if (group.empty()) return &node.text;
  for (const document::Contribution& contribution : node.contributions)
    if (names(contribution.groups, group)) return contribution.text.empty() ? &node.text : &contribution.text;
  return nullptr;
}

struct Thought {
  bool is_any = false;
  int opinion = 0;
  std::string reasons;
};

Thought thought_of(const Node& node, const GroupId& group) {
  Thought thought;
  for (const document::Stance& stance : node.stances) {
    if (!names(stance.groups, group)) continue;
    thought.is_any = true;
    thought.opinion = stance.opinion == document::Opinion::in_favour ? 1 : stance.opinion == document::Opinion::against ? -1 : 0;
    if (!stance.reason.empty()) thought.reasons += (thought.reasons.empty() ? "" : " · ") + stance.reason;
  }
  return thought;
}

VoiceOfMap voice_in(const Document& document, const GroupId& group) {
  VoiceOfMap found;
  found.group = group;
  found.voice.map.language = document.heading().language;
  std::unordered_map<document::NodeId, std::size_t> places;
  for (const Node* node : document::nodes_in_order(document)) {
    const std::string* words = words_of(*node, group);
    Thought thought = thought_of(*node, group);
    if (words == nullptr && !thought.is_any) continue;
    Phrase phrase{words != nullptr ? *words : node->text, node->kind};
    // Where the group left the idea above to others, its own stands under the nearest of its ideas.
    for (const Node* above = node; !above->parent.empty() && !phrase.parent; above = &document.node(above->parent))
      if (const auto place = places.find(above->parent); place != places.end()) phrase.parent = place->second;
    places.emplace(node->id, found.nodes.size());
    found.nodes.push_back(node->id);
    found.voice.map.phrases.push_back(std::move(phrase));
    // A note of a synthesis is everybody's: it shows no group's own sense.
    found.voice.notes.push_back(group.empty() ? node->note : std::string{});
    found.voice.reasons.push_back(std::move(thought.reasons));
    found.voice.opinions.push_back(thought.opinion);
    found.voice.is_own.push_back(words != nullptr);
  }
  for (const document::Term& term : document.all<document::Term>())
    for (const document::Sense& sense : term.senses)
      if (names(sense.groups, group)) found.voice.senses.emplace_back(term.word, sense.text);
  return found;
}

}  // namespace

VoiceOfMap voice_of(const Document& document) { return voice_in(document, {}); }

std::vector<VoiceOfMap> voices_in(const Document& document) {
  std::vector<VoiceOfMap> voices;
  for (const document::Group& group : document.all<document::Group>()) voices.push_back(voice_in(document, group.id));
  return voices;
}

}  // namespace concarte::synthesis
