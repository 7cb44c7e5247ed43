// Ideas that look the same and are not.
#include "map/ledger/same_word.h"

#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/edit/linking.h"
#include "map/edit/meaning.h"
#include "map/edit/wording.h"
#include "map/ledger/placing.h"
#include "map/ledger/refusals.h"
#include "map/ledger/steps.h"
#include "map/ledger/voices.h"
#include "map/synthesis/definition.h"

namespace concarte::ledger {
namespace {

using document::Link;
using document::Term;

template <class Identifier>
Identifier free_id(const Document& document, char letter) {
  for (int n = 1;; ++n)
    if (const std::string word = letter + std::to_string(n); !document::has_id(document, word)) return *Identifier::parse(word);
}

bool are_joined(const Document& document, const NodeId& one, const NodeId& other) {
  for (const Link& link : document.all<Link>())
    if (link.kind == document::LinkKind::same_word && ((link.from == one && link.to == other) || (link.from == other && link.to == one))) return true;
  return false;
}

void join(Steps& steps, std::span<const NodeId> nodes, const std::string& word) {
  const SayingIn language(steps.document().heading().language);
  for (std::size_t i = 1; i < nodes.size(); ++i) {
    if (are_joined(steps.document(), nodes[i - 1], nodes[i])) continue;
    Link link;
    link.id = free_id<document::LinkId>(steps.document(), 'l');
    link.rank = document::Rank::between(steps.document().all<Link>().last_rank(), {});
    link.from = nodes[i - 1];
    link.to = nodes[i];
    link.kind = document::LinkKind::same_word;
    link.label = say("“{}”", word);
    document::Change change;
    change.of<Link>().added.push_back(std::move(link));
    steps.take(change);
  }
}

bool has_sense(const Term& term, const GroupId& group) {
  return std::any_of(term.senses.begin(), term.senses.end(), [&](const auto& sense) {
    return std::find(sense.groups.begin(), sense.groups.end(), group) != sense.groups.end();
  });
}

// What an idea shows of the sense: what it says the word to be, else its note's first line without the signs of its emphasis, else
// its words.
std::string sense_of(const document::Node& node) {
  if (const auto definition = synthesis::definition_in(node.text)) return definition->meaning;
  std::string line = utf8::first_line(node.note);
  std::erase_if(line, [](char sign) { return sign == '*' || sign == '`' || sign == '_'; });
  return line.empty() ? node.text : line;
}

void define(Steps& steps, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& word) {
  if (edit::term_of(steps.document(), word) == nullptr)
    steps.take(edit::add_term(steps.document(), free_id<document::TermId>(steps.document(), 't'), word).change);
  const document::TermId term = edit::term_of(steps.document(), word)->id;
  for (const SourceNode& idea : ideas) {
    const document::Node* node = find(maps, idea);
    const Source* source = steps.document().all<Source>().find(idea.source);
    if (node == nullptr || source == nullptr) continue;
    const Voices voices = Voices::of(steps.document(), *source);
    std::vector<GroupId> speakers = voices.table();
    if (speakers.empty()) speakers = contributions(voices, idea, *node).front().groups;
    for (const GroupId& group : speakers)
      if (!has_sense(*steps.document().all<Term>().find(term), group)) steps.take(edit::set_sense(steps.document(), term, group, sense_of(*node)).change);
  }
  steps.take(edit::set_term(steps.document(), term, std::nullopt, "distinct").change);
}

// What a map is about would else go into what the synthesis is about, with those it is kept apart from.
Target place_apart(const Document& document, const SourceMaps& maps, const SourceNode& idea) {
  Target target;
  if (maps.at(idea.source)->main_root().view() == idea.node) target.parent = document.main_root();
  return target;
}

void keep_each(Steps& steps, const SourceMaps& maps, std::span<const SourceNode> ideas) {
  for (const SourceNode& idea : ideas)
    if (find(maps, idea) != nullptr && !is_in_a_node(placement(steps.document(), idea)))
      steps.take(keep(steps.document(), maps, {&idea, 1}, place_apart(steps.document(), maps, idea)).change);
}

// Those that have a place to go to: what they stand under is placed, or nothing is above them.
std::vector<SourceNode> with_a_place(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas) {
  std::vector<SourceNode> found;
  for (const SourceNode& idea : ideas) {
    const document::Node* node = find(maps, idea);
    if (node != nullptr && (node->parent.empty() || is_in_a_node(placement(document, {idea.source, std::string(node->parent.view())})))) found.push_back(idea);
  }
  return found;
}

}  // namespace

edit::Edit keep_apart(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& subject) {
  Document work = document;
  Steps steps(work);
  if (!subject.empty() && !work.main_root().empty()) steps.take(edit::set_text(work, work.main_root(), subject).change);
  keep_each(steps, maps, with_a_place(document, maps, ideas));
  steps.take(refuse(work, ideas).change);
  return {mark("Keep apart"), steps.finish()};
}

edit::Edit tell_apart(const Document& document, const SourceMaps& maps, std::span<const SourceNode> ideas, const std::string& word) {
  Document work = document;
  Steps steps(work);
  keep_each(steps, maps, ideas);
  steps.take(refuse(work, ideas).change);
  join(steps, nodes_of(work, ideas), word);
  if (!word.empty()) define(steps, maps, ideas, word);
  return {mark("Other sense, same word"), steps.finish()};
}

}  // namespace concarte::ledger
