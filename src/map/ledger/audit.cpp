// What is still open in a synthesis, and how much of each source is in it.
#include "map/ledger/audit.h"

#include <algorithm>
#include <array>

#include "base/translate.h"
#include "map/document/stances.h"
#include "map/document/walk.h"
#include "map/ledger/belongings.h"
#include "map/ledger/voices.h"

namespace concarte::ledger {
namespace {

using document::Group;
using document::GroupId;
using document::Node;
using document::Status;
using document::Term;

constexpr std::size_t LongestQuote = 60;  // bytes, about as many letters

std::string quoted(const std::string& words) {
  std::string line = words.substr(0, words.find('\n'));
  if (line.size() <= LongestQuote) return line;
  std::size_t end = LongestQuote;
  while (end > 0 && (line[end] & 0xC0) == 0x80) --end;
  return line.substr(0, end) + "…";
}

std::string name_of(const Document& document, const SourceMaps& maps, const SourceId& id) {
  const auto map = maps.find(id);
  if (map != maps.end() && !map->second->heading().title.empty()) return map->second->heading().title;
  const Source* source = document.all<Source>().find(id);
  return source == nullptr ? std::string(id.view()) : source->path;
}

// Whether the idea is where the ledger says: set aside, or said in a node that is there.
bool is_placed(const Document& document, const SourceNode& idea) {
  const Placement placed = placement(document, idea);
  if (placed.fate == Fate::unplaced || placed.fate == Fate::set_aside) return placed.fate == Fate::set_aside;
  const auto into = NodeId::parse(placed.into);
  const Node* node = into ? document.find(*into) : nullptr;
  if (node == nullptr) return false;
  const std::vector<SourceNode> ideas = ideas_in(*node);
  return std::find(ideas.begin(), ideas.end(), idea) != ideas.end();
}

void find_unplaced(const Document& document, const SourceMaps& maps, Audit& audit) {
  for (const Source& source : document.all<Source>()) {
    const auto map = maps.find(source.id);
    if (map == maps.end()) {
      audit.open.push_back({.kind = OpenKind::unreadable_source, .idea = {source.id, {}},
                            .message = say("The source “{}” holds no map that can be read: give its file again.", source.path)});
      continue;
    }
    for (const NodeId& node : document::in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node.view())};
      if (is_placed(document, idea)) continue;
      audit.open.push_back({.kind = OpenKind::unplaced, .idea = idea,
                            .message = say("“{}” of “{}” is not placed yet.",
                                           quoted(map->second->node(node).text), name_of(document, maps, source.id))});
    }
  }
}

bool is_hidden(const Document& document, const Node& node) {
  for (const Node* above = document.find(node.parent); above != nullptr; above = document.find(above->parent))
    if (above->folded) return true;
  return false;
}

void find_open_nodes(const Document& document, Audit& audit) {
  for (const Node* node : document::nodes_in_order(document)) {
    const std::vector<SourceNode> ideas = ideas_in(*node);
    const bool is_decided = node->status != Status::open || !node->stances.empty();
    if (ideas.size() == 1 && !is_decided && placement(document, ideas.front()).fate == Fate::merged)
      audit.open.push_back({.kind = OpenKind::minority, .node = node->id, .idea = ideas.front(),
                            .message = say("“{}” was merged and is said by one source only now: keep it alone, set it aside or decide its state.", quoted(node->text))});
    if (node->status == Status::open && document::is_contested(*node))
      audit.open.push_back({.kind = OpenKind::undecided, .node = node->id,
                            .message = say("Groups are for and against “{}”, and its state says neither agreed nor disputed.", quoted(node->text))});
    if (document::is_contested(*node) && is_hidden(document, *node))
      audit.open.push_back({.kind = OpenKind::hidden_dispute, .node = node->id,
                            .message = say("“{}” is disputed, and a folded branch hides it.", quoted(node->text))});
  }
}

void find_undefined_terms(const Document& document, Audit& audit) {
  for (const Term& term : document.all<Term>()) {
    const bool lacks_text = term.senses.empty() || std::any_of(term.senses.begin(), term.senses.end(), [](const auto& sense) { return sense.text.empty(); });
    const bool waits = term.senses.size() > 1 && term.status != "same" && term.status != "distinct" && term.status != "to-discuss";
    if (!lacks_text && !waits) continue;
    audit.open.push_back({.kind = OpenKind::undefined_term, .term = term.id,
                          .message = lacks_text ? say("The term “{}” has no definition yet.", term.word)
                                                : say("The term “{}” has several senses: decide whether they are the same, distinct or to discuss.", term.word)});
  }
}

struct Share {
  std::size_t kept = 0;
  std::size_t said = 0;
};

void find_under_represented(const Document& document, const SourceMaps& maps, Audit& audit) {
  std::map<GroupId, Share> shares;
  Share all;
  for (const Source& source : document.all<Source>()) {
    const auto map = maps.find(source.id);
    if (map == maps.end()) continue;
    const Voices voices = Voices::of(document, source);
    for (const Node* node : document::nodes_in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node->id.view())};
      const Fate fate = placement(document, idea).fate;
      std::vector<GroupId> speakers;
      for (const auto& said : contributions(voices, idea, *node)) speakers.insert(speakers.end(), said.groups.begin(), said.groups.end());
      std::sort(speakers.begin(), speakers.end());
      speakers.erase(std::unique(speakers.begin(), speakers.end()), speakers.end());
      const std::size_t kept = fate == Fate::merged || fate == Fate::kept ? 1 : 0;
      for (const GroupId& group : speakers) shares[group].said += 1, shares[group].kept += kept;
      all.said += 1, all.kept += kept;
    }
  }
  for (const auto& [group, share] : shares) {
    const Group* known = document.all<Group>().find(group);
    // kept / said < half of all.kept / all.said, without dividing.
    if (known == nullptr || share.said < 3 || 2 * share.kept * all.said >= all.kept * share.said) continue;
    audit.open.push_back({.kind = OpenKind::under_represented, .group = group,
                          .message = say("Of {} ideas of “{}”, {} are in the synthesis: much less than of the others.", share.said, known->name, share.kept)});
  }
}

}  // namespace

std::string_view word(OpenKind kind) {
  constexpr std::array<std::string_view, 7> Words{"unplaced", "minority", "undecided", "hidden-dispute", "undefined-term", "under-represented", "unreadable-source"};
  return Words[static_cast<std::size_t>(kind)];
}

Coverage coverage(const Document& document, const SourceMaps& maps, const SourceId& id) {
  Coverage counted;
  counted.source = id;
  const Source* source = document.all<Source>().find(id);
  const auto map = maps.find(id);
  if (source == nullptr) return counted;
  counted.groups = groups_of(document, *source);
  if (counted.groups.empty() && map != maps.end())
    for (const Group& group : map->second->all<Group>()) counted.groups.push_back(group.id);
  counted.total = map == maps.end() ? source->nodes.size() : map->second->node_count();
  if (map == maps.end()) return counted;
  for (const NodeId& node : document::in_order(*map->second)) {
    const SourceNode idea{id, std::string(node.view())};
    if (!is_placed(document, idea)) continue;
    ++counted.placed;
    if (placement(document, idea).fate == Fate::set_aside) ++counted.aside;
  }
  return counted;
}

Audit audit(const Document& document, const SourceMaps& maps) {
  Audit audit;
  // What many lines of ideas without a place would hide stands before them.
  find_open_nodes(document, audit);
  find_undefined_terms(document, audit);
  find_under_represented(document, maps, audit);
  find_unplaced(document, maps, audit);
  for (const Source& source : document.all<Source>()) audit.coverage.push_back(coverage(document, maps, source.id));
  return audit;
}

}  // namespace concarte::ledger
