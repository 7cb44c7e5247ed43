// What is still open in a synthesis, and how much of each source is in it.
#include "map/audit/audit.h"

#include <algorithm>
#include <array>

#include "base/translate.h"
#include "map/comparison/conflicts.h"
#include "map/comparison/words.h"
#include "map/document/stances.h"
#include "map/document/walk.h"
#include "map/ledger/acceptance.h"
#include "map/ledger/belongings.h"

namespace concarte::audit {
namespace {

using document::Document;
using document::Group;
using document::Node;
using document::NodeId;
using document::Source;
using document::SourceId;
using document::Status;
using document::Term;
using ledger::SourceMaps;
using ledger::SourceNode;

void find_unplaced(const Document& document, const SourceMaps& maps, Audit& audit) {
  for (const Source& source : document.all<Source>()) {
    const auto map = maps.find(source.id);
    if (map == maps.end()) {
      audit.open.push_back({.kind = OpenKind::unreadable_source, .idea = {source.id, {}},
                            .message = say("What the source “{}” held is damaged, or is no map that can be read: read its file again as it was.", source.path)});
      continue;
    }
    for (const NodeId& node : document::in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node.view())};
      if (ledger::is_placed(document, idea)) continue;
      audit.open.push_back({.kind = OpenKind::unplaced, .idea = idea,
                            .message = say("“{}” of “{}” is not placed yet.",
                                           comparison::shortened(map->second->node(node).text), ledger::title_of(maps, source))});
    }
  }
}

void find_conflicts(const Document& document, const SourceMaps& maps, Audit& audit) {
  for (const comparison::OpenConflict& conflict : comparison::open_conflicts(document, maps))
    audit.open.push_back({.kind = OpenKind::conflict, .node = conflict.idea, .conflict = conflict.id,
                          .message = say("A merge left this to decide. {}", comparison::sentence(conflict))});
}

// Words of a source that the ledger does not have there: told of in the node that says them.
void find_misplaced(const Document& document, Audit& audit) {
  for (const Node* node : document::nodes_in_order(document))
    for (const SourceNode& idea : ledger::ideas_in(*node)) {
      if (document.all<Source>().find(idea.source) == nullptr) continue;
      const ledger::Placement placed = ledger::placement(document, idea);
      if (placed.into == node->id.view()) continue;
      const bool is_elsewhere = !placed.into.empty() && ledger::is_placed(document, idea);
      const std::string words = comparison::shortened(node->text), name = ledger::to_string(idea);
      audit.open.push_back({.kind = OpenKind::misplaced, .node = node->id, .idea = idea,
                            .message = is_elsewhere ? say("“{}” says a second time what a source said once ({}): remove one of the two.", words, name)
                                                    : say("“{}” holds words of a source ({}) that is not placed there: place that idea again.", words, name)});
    }
}

void find_minorities(const Document& document, const SourceMaps& maps, Audit& audit) {
  for (const Source& source : document.all<Source>()) {
    std::vector<SourceNode> alone = ledger::minority(document, source.id);
    if (alone.empty()) continue;
    const auto first = NodeId::parse(ledger::placement(document, alone.front()).into);
    const std::string name = ledger::title_of(maps, source);
    std::string message = say_count("{} idea of “{}” is said by one group alone and waits for a decision: accept it as it is, or give it a state or a stance.",
                                    "{} ideas of “{}” are said by one group alone and wait for a decision: accept them as they are, or give them a state or a stance.",
                                    alone.size(), name);
    audit.open.push_back({.kind = OpenKind::minority, .node = first.value_or(NodeId{}), .idea = {source.id, {}}, .ideas = std::move(alone), .message = std::move(message)});
  }
}

bool is_hidden(const Document& document, const Node& node) {
  for (const Node* above = document.find(node.parent); above != nullptr; above = document.find(above->parent))
    if (above->folded) return true;
  return false;
}

void find_open_nodes(const Document& document, Audit& audit) {
  for (const Node* node : document::nodes_in_order(document)) {
    if (node->status == Status::open && document::is_contested(*node))
      audit.open.push_back({.kind = OpenKind::undecided, .node = node->id,
                            .message = say("Groups are for and against “{}”, and its state says neither agreed nor disputed.", comparison::shortened(node->text))});
    if (document::is_contested(*node) && is_hidden(document, *node))
      audit.open.push_back({.kind = OpenKind::hidden_dispute, .node = node->id,
                            .message = say("“{}” is disputed, and a folded branch hides it.", comparison::shortened(node->text))});
  }
}

// Of one sense, distinct senses or to be discussed: that is decided. Only what is of one sense for all may do without words.
void find_open_terms(const Document& document, Audit& audit) {
  for (const Term& term : document.all<Term>()) {
    const bool is_decided = term.status == "same" || term.status == "distinct" || term.status == "to-discuss";
    const bool lacks_text = term.senses.empty() || std::any_of(term.senses.begin(), term.senses.end(), [](const auto& sense) { return sense.text.empty(); });
    if (lacks_text && term.status != "same")
      audit.open.push_back({.kind = OpenKind::undefined_term, .term = term.id, .message = say("The term “{}” has no definition yet.", term.word)});
    else if (!is_decided && term.senses.size() > 1)
      audit.open.push_back({.kind = OpenKind::undefined_term, .term = term.id,
                            .message = say("The term “{}” has several senses: decide whether they are the same, distinct or to discuss.", term.word)});
  }
}

void find_under_represented(const Document& document, const SourceMaps& maps, const std::vector<ledger::Coverage>& sources, Audit& audit) {
  std::size_t all = 0, all_kept = 0;
  for (const ledger::Coverage& source : sources)
    if (maps.contains(source.source)) all += source.total, all_kept += source.placed - source.aside;
  for (const ledger::GroupCoverage& share : audit.groups) {
    const std::size_t kept = share.placed - share.aside;
    // kept / total < half of all_kept / all, without dividing.
    if (share.total < 3 || 2 * kept * all >= all_kept * share.total) continue;
    audit.open.push_back({.kind = OpenKind::under_represented, .group = share.group,
                          .message = say("Of {} ideas of “{}”, {} are in the synthesis: much less than of the others.", share.total,
                                         document.all<Group>().find(share.group)->name, kept)});
  }
}

}  // namespace

std::string_view word(OpenKind kind) {
  constexpr std::array<std::string_view, 9> Words{"unplaced", "misplaced", "conflict", "minority", "undecided",
                                                "hidden-dispute", "undefined-term", "under-represented", "unreadable-source"};
  return Words[static_cast<std::size_t>(kind)];
}

Audit audit(const Document& document, const SourceMaps& maps) {
  Audit audit;
  for (const Source& source : document.all<Source>()) audit.coverage.push_back(ledger::coverage(document, maps, source.id));
  audit.groups = ledger::group_coverage(document, maps);
  find_conflicts(document, maps, audit);
  find_misplaced(document, audit);
  find_open_nodes(document, audit);
  find_open_terms(document, audit);
  find_under_represented(document, maps, audit.coverage, audit);
  find_minorities(document, maps, audit);
  find_unplaced(document, maps, audit);
  return audit;
}

}  // namespace concarte::audit
