// What the editor knows of a synthesis while it is made: the maps of its sources, what is proposed, the question that is asked.
#include "editor/state/synthesis_desk.h"

#include <algorithm>
#include <set>

#include "editor/state/state.h"
#include "map/document/walk.h"
#include "map/ledger/belongings.h"
#include "map/ledger/following.h"
#include "map/ledger/refusals.h"
#include "map/storage/source_maps.h"

namespace concarte::session {

using ledger::SourceNode;

const ledger::SourceMaps& source_maps(State& state) {
  SynthesisDesk& desk = state.synthesis;
  std::map<document::SourceId, SharedText> wanted;
  for (const auto& source : state.document.all<document::Source>()) wanted[source.id] = source.content;
  if (wanted == desk.read) return desk.maps;
  desk.maps = storage::source_maps(state.document);
  desk.read = std::move(wanted);
  return desk.maps;
}

std::string comparison_wanted(const State& state) {
  std::string wanted;
  for (const auto& source : state.document.all<document::Source>()) wanted += source.sha256 + (state.synthesis.maps.contains(source.id) ? " " : "? ");
  for (const std::string& pair : state.document.heading().refused) wanted += pair;
  return wanted;
}

std::string words_wanted(const State& state) { return std::to_string(state.document_number) + ":" + std::to_string(state.history.revision()); }

namespace {

// From here on a proposal is likely enough for its place in the maps to count.
constexpr double Likely = 0.1;

bool is_unplaced(const State& state, const SourceNode& idea) { return ledger::placement(state.document, idea).fate == document::Fate::unplaced; }

SourceNode main_idea(const document::SourceId& source, const document::Document& map) { return {source, std::string(map.main_root().view())}; }

// What the maps are about, as far as it is not placed.
std::vector<SourceNode> main_ideas(const State& state) {
  std::vector<SourceNode> ideas;
  for (const auto& [id, map] : state.synthesis.maps)
    if (!map->main_root().empty() && is_unplaced(state, main_idea(id, *map))) ideas.push_back(main_idea(id, *map));
  return ideas;
}

bool is_main_idea(const State& state, const SourceNode& idea) {
  const auto map = state.synthesis.maps.find(idea.source);
  return map != state.synthesis.maps.end() && idea == main_idea(idea.source, *map->second);
}

bool is_theme(const ledger::SourceMaps& maps, const SourceNode& idea) {
  const auto map = maps.find(idea.source);
  return map != maps.end() && !map->second->children(*document::NodeId::parse(idea.node)).empty();
}

bool is_likely_theme(const State& state, const Question& question) {
  return question.score >= Likely && std::ranges::all_of(question.ideas, [&](const SourceNode& idea) { return is_theme(state.synthesis.maps, idea); });
}

std::vector<Question> proposals_left(const State& state, const std::vector<SourceNode>& but) {
  std::vector<Question> questions;
  for (ledger::Proposal& proposal : ledger::undecided(state.synthesis.found.proposals, state.document)) {
    std::erase_if(proposal.ideas, [&](const SourceNode& idea) { return std::ranges::find(but, idea) != but.end(); });
    if (proposal.ideas.size() > 1) questions.push_back({Question::Kind::proposal, std::move(proposal.ideas), proposal.score, std::move(proposal.reasons)});
  }
  std::ranges::stable_partition(questions, [&](const Question& question) { return is_likely_theme(state, question); });
  return questions;
}

}  // namespace

std::vector<Question> open_questions(const State& state) {
  const SynthesisDesk& desk = state.synthesis;
  std::vector<Question> questions;
  const std::vector<SourceNode> subject = main_ideas(state);
  if (!subject.empty()) questions.push_back({Question::Kind::subject, subject});
  std::ranges::move(proposals_left(state, subject), std::back_inserter(questions));
  std::set<SourceNode> met;
  for (const Question& question : questions) met.insert(question.ideas.begin(), question.ideas.end());
  for (const auto& source : state.document.all<document::Source>()) {
    const auto map = desk.maps.find(source.id);
    if (map == desk.maps.end()) continue;
    for (const document::NodeId& node : document::in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node.view())};
      if (!met.contains(idea) && is_unplaced(state, idea)) questions.push_back({Question::Kind::alone, {idea}});
    }
  }
  for (Question& question : questions) question.is_put_off = std::ranges::find(desk.put_off, question.ideas) != desk.put_off.end();
  std::ranges::stable_partition(questions, [](const Question& question) { return !question.is_put_off; });
  return questions;
}

void ask_again(State& state, const document::Change& step) {
  if (state.document.all<document::Source>().empty()) return;
  state.synthesis.shown = state.selection.focus();
  // A proposal that may be made again is found a moment later.
  if (const std::vector<SourceNode> allowed = ledger::refused_by(step); !allowed.empty()) {
    state.synthesis.asked = allowed;
    return;
  }
  const std::vector<SourceNode> placed = ledger::placed_by(step);
  const auto is_touched = [&](const SourceNode& idea) { return std::ranges::find(placed, idea) != placed.end(); };
  for (const Question& question : open_questions(state)) {
    if (!std::ranges::any_of(question.ideas, is_touched)) continue;
    state.synthesis.asked = question.ideas;
    return;
  }
}

std::vector<SourceNode> neighbours(const State& state, const SourceNode& idea) {
  const auto found = state.synthesis.found.neighbours.find(idea);
  if (found == state.synthesis.found.neighbours.end()) return {};
  std::vector<SourceNode> near = found->second;
  const std::vector<ledger::Pair> refused = ledger::refused_pairs(state.document);
  std::erase_if(near, [&](const SourceNode& other) {
    const ledger::Pair pair = std::minmax(idea, other);
    return is_main_idea(state, other) || std::ranges::find(refused, pair) != refused.end() || ledger::placement(state.document, other).fate == document::Fate::set_aside;
  });
  return near;
}

document::NodeId chosen_for(const State& state, const SourceNode& idea) {
  const document::Node* node = state.document.find(state.selection.focus());
  if (node == nullptr || node->id == state.document.main_root() || node->id == state.synthesis.shown) return {};
  const std::vector<SourceNode> said = ledger::ideas_in(*node);
  const bool is_said = std::ranges::any_of(said, [&](const SourceNode& one) { return one.source == idea.source; });
  return is_said ? document::NodeId() : node->id;
}

BranchAlone branch_alone(const State& state, std::span<const Question> questions, const SourceNode& idea) {
  BranchAlone branch{idea, {idea}};
  const auto map = state.synthesis.maps.find(idea.source);
  const document::Node* node = ledger::find(state.synthesis.maps, idea);
  if (node == nullptr) return branch;
  std::set<SourceNode> alone;
  for (const Question& question : questions)
    if (question.kind == Question::Kind::alone) alone.insert(question.ideas.front());
  const auto under = [&](const document::NodeId& head) {
    std::vector<SourceNode> ideas;
    for (const document::NodeId& id : document::branch(*map->second, head))
      if (SourceNode one{idea.source, std::string(id.view())}; alone.contains(one)) ideas.push_back(std::move(one));
    return ideas;
  };
  branch.ideas = under(node->id);
  const document::Node* theme = map->second->find(node->parent);
  if (branch.ideas.size() > 1 || theme == nullptr || theme->id == map->second->main_root()) return branch;
  return {{idea.source, std::string(theme->id.view())}, under(theme->id)};
}

std::size_t question_asked(const State& state, std::span<const Question> questions) {
  const std::vector<SourceNode>& asked = state.synthesis.asked;
  auto found = std::ranges::find(questions, asked, &Question::ideas);
  // What was asked about two may be asked about three now.
  const auto holds_all = [&](const Question& it) { return std::ranges::all_of(asked, [&](const SourceNode& idea) { return std::ranges::find(it.ideas, idea) != it.ideas.end(); }); };
  if (found == questions.end() && !asked.empty()) found = std::ranges::find_if(questions, holds_all);
  return found == questions.end() ? 0 : static_cast<std::size_t>(found - questions.begin());
}

}  // namespace concarte::session
