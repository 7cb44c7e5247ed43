// What an idea brings with it into a node of the synthesis, and takes away again.
#include "map/ledger/belongings.h"

#include <algorithm>

#include "map/ledger/voices.h"

namespace concarte::ledger {
namespace {

using document::Node;

template <class Value>
void add_missing(std::vector<Value>& to, const std::vector<Value>& from) {
  for (const Value& value : from)
    if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(value);
}

using Stances = std::vector<document::Stance>;

// Whether the group says just this, whoever says it with it.
bool says(const Stances& all, const GroupId& group, const document::Stance& what) {
  return std::any_of(all.begin(), all.end(), [&](const document::Stance& it) {
    return it.opinion == what.opinion && it.reason == what.reason && std::find(it.groups.begin(), it.groups.end(), group) != it.groups.end();
  });
}

// A partner who sits at two tables and says the same at both says it once.
void add_stances(Stances& to, const Stances& from) {
  for (document::Stance stance : from) {
    const bool is_somebodys = !stance.groups.empty();
    std::erase_if(stance.groups, [&](const GroupId& group) { return says(to, group, stance); });
    if (!stance.groups.empty() || !is_somebodys) to.push_back(std::move(stance));
  }
}

// Those of `brought` go, where none of `others` says the same.
void remove_stances(Stances& from, const Stances& brought, const Stances& others) {
  std::erase_if(from, [&](document::Stance& stance) {
    return std::erase_if(stance.groups, [&](const GroupId& group) { return says(brought, group, stance) && !says(others, group, stance); }) > 0 && stance.groups.empty();
  });
}

void add_note(std::string& note, const std::string& more) {
  if (more.empty() || note.find(more) != std::string::npos) return;
  if (!note.empty()) note += "\n\n";
  note += more;
}

// Tags, addresses and the note that `from` brought go, where no other idea in the node has them.
void remove_brought(Node& node, const Node& from, const SourceMaps& maps) {
  std::vector<const Node*> others;
  for (const SourceNode& other : ideas_in(node))
    if (const Node* also = find(maps, other)) others.push_back(also);
  const auto has_none = [&](const std::vector<std::string> Node::*list, const std::string& value) {
    return std::none_of(others.begin(), others.end(), [&](const Node* other) { return std::find((other->*list).begin(), (other->*list).end(), value) != (other->*list).end(); });
  };
  for (const std::string& tag : from.tags)
    if (has_none(&Node::tags, tag)) std::erase(node.tags, tag);
  for (const std::string& address : from.links)
    if (has_none(&Node::links, address)) std::erase(node.links, address);
  const bool is_noted = std::any_of(others.begin(), others.end(), [&](const Node* other) { return other->note == from.note; });
  const std::size_t at = from.note.empty() || is_noted ? std::string::npos : node.note.find(from.note);
  if (at == std::string::npos) return;
  const std::size_t gap = at >= 2 && node.note.compare(at - 2, 2, "\n\n") == 0 ? 2 : 0;
  node.note.erase(at - gap, from.note.size() + gap);
  if (at == 0 && node.note.starts_with("\n\n")) node.note.erase(0, 2);
}

Voices voices_in(const Document& document, const SourceId& id) {
  const Source* source = document.all<Source>().find(id);
  return source == nullptr ? Voices{} : Voices::of(document, *source);
}

}  // namespace

void add_belongings(Node& node, const Document& document, const SourceMaps& maps, const SourceNode& idea) {
  const Node* from = find(maps, idea);
  if (from == nullptr) return;
  const Voices voices = voices_in(document, idea.source);
  add_missing(node.contributions, contributions(voices, idea, *from));
  add_stances(node.stances, stances(voices, *from));
  add_missing(node.tags, from->tags);
  add_missing(node.links, from->links);
  add_note(node.note, from->note);
  if (node.kind.empty()) node.kind = from->kind;
  // What a group found disputed stays so; what it agreed on, the others have still to see.
  if (from->status == document::Status::disputed && node.status == document::Status::open) node.status = from->status;
}

void remove_belongings(Node& node, const Document& document, const SourceMaps& maps, const SourceNode& idea) {
  std::erase_if(node.contributions, [&](const auto& said) { return said.source == idea.source.view() && said.node == idea.node; });
  const Node* from = find(maps, idea);
  if (from == nullptr) return;
  Stances others;
  for (const SourceNode& other : ideas_in(node))
    if (const Node* also = find(maps, other))
      for (document::Stance& stance : stances(voices_in(document, other.source), *also)) others.push_back(std::move(stance));
  remove_stances(node.stances, stances(voices_in(document, idea.source), *from), others);
  remove_brought(node, *from, maps);
}

std::vector<SourceNode> ideas_in(const Node& node) {
  std::vector<SourceNode> all;
  for (const document::Contribution& said : node.contributions) {
    const auto source = SourceId::parse(said.source);
    if (!source || said.node.empty()) continue;
    const SourceNode idea{*source, said.node};
    if (std::find(all.begin(), all.end(), idea) == all.end()) all.push_back(idea);
  }
  return all;
}

}  // namespace concarte::ledger
