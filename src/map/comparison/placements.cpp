// Where an idea of a source is, as a conflict of a merge keeps it, tells it and decides it.
#include "map/comparison/placements.h"

#include <algorithm>
#include <array>

#include "base/translate.h"
#include "map/comparison/words.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/structure.h"
#include "map/ledger/belongings.h"
#include "map/ledger/placing.h"

namespace concarte::comparison {

using document::Document;
using document::Fate;
using document::Node;
using document::NodeId;
using document::Placement;
using ledger::SourceMaps;
using ledger::SourceNode;

namespace {

constexpr std::string_view Prefix = "nodes.";

const Node* node_named(const Document& document, const std::string& word) {
  const auto id = NodeId::parse(word);
  return id ? document.find(*id) : nullptr;
}

bool are_words_of_a_source(const SourceMaps& maps, const std::string& text) {
  return std::any_of(maps.begin(), maps.end(), [&](const auto& source) {
    const auto nodes = document::nodes_in_order(*source.second);
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node* node) { return node->text == text; });
  });
}

bool is_in_another_conflict(const Document& document, const SourceNode& idea, const NodeId& node) {
  const auto& conflicts = document.all<document::Conflict>();
  return std::any_of(conflicts.begin(), conflicts.end(), [&](const document::Conflict& it) {
    const auto other = placed_idea(it.record, it.field);
    const auto place = other && *other != idea ? placement_from(it.theirs) : std::nullopt;
    return place && ledger::is_in_a_node(*place) && place->into == node.view();
  });
}

}  // namespace

std::string placement_field(std::string_view node) { return std::string(Prefix) + std::string(node); }

std::optional<SourceNode> placed_idea(std::string_view record, std::string_view field) {
  const auto source = document::SourceId::parse(record);
  if (!source || !field.starts_with(Prefix) || field.size() == Prefix.size()) return std::nullopt;
  return SourceNode{*source, std::string(field.substr(Prefix.size()))};
}

std::string to_text(const Placement& placed) {
  const std::string& more = ledger::is_in_a_node(placed) ? placed.into : placed.reason;
  return std::string(document::word(placed.fate)) + (more.empty() || placed.fate == Fate::unplaced ? std::string() : ": " + more);
}

std::optional<Placement> placement_from(std::string_view text) {
  const std::size_t colon = std::min(text.find(": "), text.size());
  const auto fate = document::fate_from(text.substr(0, colon));
  if (!fate) return std::nullopt;
  Placement placed;
  placed.fate = *fate;
  const std::string more(colon == text.size() ? std::string_view() : text.substr(colon + 2));
  if (ledger::is_in_a_node(placed)) placed.into = more;
  else placed.reason = more;
  if (ledger::is_in_a_node(placed) && !NodeId::parse(more)) return std::nullopt;
  return placed;
}

bool is_same_place(const Placement& a, const Placement& b) {
  if (ledger::is_in_a_node(a) && ledger::is_in_a_node(b)) return a.into == b.into;
  return a.fate == b.fate && (a.fate == Fate::unplaced || a.reason == b.reason);
}

std::string words_of(const Document& document, const SourceMaps& maps, const SourceNode& idea) {
  const document::Source* source = document.all<document::Source>().find(idea.source);
  const Node* node = ledger::find(maps, idea);
  const std::string of = source == nullptr ? std::string(idea.source.view()) : ledger::title_of(maps, *source);
  return say("“{}” of “{}”", node == nullptr ? idea.node : shortened(node->text), of);
}

std::string place_words(const Document& document, const Placement& placed) {
  if (placed.fate == Fate::unplaced) return translate("Not yet placed");
  if (placed.fate == Fate::set_aside) return placed.reason.empty() ? std::string(translate("Set aside")) : say("Set aside: {}", placed.reason);
  const Node* node = node_named(document, placed.into);
  if (node == nullptr) return translate("In an idea that is no longer there");
  const Wording words(document);
  return node->parent.empty() ? say("In “{}”", words.idea(node->id)) : say("In “{}”, under “{}”", words.idea(node->id), words.idea(node->parent));
}

std::optional<edit::Edit> placed_as(const Document& document, const SourceMaps& maps, const SourceNode& idea, const Placement& wanted) {
  if (ledger::find(maps, idea) == nullptr) return std::nullopt;
  const std::array itself{idea};
  if (wanted.fate == Fate::set_aside) return ledger::set_aside(document, maps, itself, wanted.reason);
  if (wanted.fate == Fate::unplaced) return ledger::take_out(document, maps, itself);
  const Node* node = node_named(document, wanted.into);
  if (node == nullptr) return std::nullopt;
  const bool is_alone = ledger::ideas_in(*node).empty();
  const ledger::Target there{.node = node->id};
  return is_alone ? ledger::keep(document, maps, itself, there) : ledger::merge(document, maps, itself, there);
}

edit::Edit placed_still(const Document& document, const SourceMaps& maps, const SourceNode& idea, const Placement& refused) {
  const Node* node = ledger::is_in_a_node(refused) ? node_named(document, refused.into) : nullptr;
  if (node == nullptr || node->id == document.main_root() || !node->contributions.empty() || !node->stances.empty() || !node->note.empty()) return {};
  if (!are_words_of_a_source(maps, node->text) || is_in_another_conflict(document, idea, node->id)) return {};
  const Node* holder = node_named(document, ledger::placement(document, idea).into);
  const bool can_follow = holder != nullptr && !document::is_within(document, holder->id, node->id);
  const NodeId heir = can_follow ? holder->id : node->parent;
  const auto children = document.children(node->id);
  const std::vector<NodeId> moved(children.begin(), children.end());
  if (!moved.empty() && heir.empty()) return {};
  edit::Edit edit{mark("Decide a conflict"), {}};
  Document work = document;
  if (!moved.empty()) {
    edit.change = edit::reparent(work, moved, heir).change;
    work.apply(edit.change);
  }
  edit.change = document::chained(edit.change, edit::remove_branches(work, {&node->id, 1}).change);
  return edit;
}

}  // namespace concarte::comparison
