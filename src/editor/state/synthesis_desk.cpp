// What the editor knows of a synthesis while it is made: the maps of its sources, what is proposed, the question that is asked.
#include "editor/state/synthesis_desk.h"

#include <algorithm>
#include <set>

#include "editor/state/state.h"
#include "map/document/walk.h"
#include "map/storage/source_maps.h"

namespace concarte::session {

using ledger::SourceNode;

const ledger::SourceMaps& source_maps(State& state) {
  SynthesisDesk& desk = state.synthesis;
  std::map<document::SourceId, std::string> wanted;
  for (const auto& source : state.document.all<document::Source>()) wanted[source.id] = source.sha256;
  if (wanted == desk.read) return desk.maps;
  desk.maps = storage::source_maps(state.document);
  desk.read = std::move(wanted);
  return desk.maps;
}

std::string comparison_wanted(const State& state) {
  std::string wanted;
  for (const auto& source : state.document.all<document::Source>()) wanted += source.sha256 + " ";
  for (const std::string& pair : state.document.heading().refused) wanted += pair;
  return wanted;
}

std::string words_wanted(const State& state) { return std::to_string(state.document_number) + ":" + std::to_string(state.history.revision()); }

std::vector<Question> open_questions(const State& state) {
  std::vector<Question> questions, later;
  std::set<SourceNode> met;
  const SynthesisDesk& desk = state.synthesis;
  const auto add = [&](Question question) {
    question.is_put_off = std::find(desk.put_off.begin(), desk.put_off.end(), question.ideas) != desk.put_off.end();
    (question.is_put_off ? later : questions).push_back(std::move(question));
  };
  for (const ledger::Proposal& proposal : ledger::undecided(desk.proposals, state.document)) {
    met.insert(proposal.ideas.begin(), proposal.ideas.end());
    add({proposal.ideas, proposal.score, proposal.reasons});
  }
  for (const auto& source : state.document.all<document::Source>()) {
    const auto map = desk.maps.find(source.id);
    if (map == desk.maps.end()) continue;
    for (const document::NodeId& node : document::in_order(*map->second)) {
      const SourceNode idea{source.id, std::string(node.view())};
      if (!met.contains(idea) && ledger::placement(state.document, idea).fate == document::Fate::unplaced) add({{idea}});
    }
  }
  std::move(later.begin(), later.end(), std::back_inserter(questions));
  return questions;
}

std::size_t question_asked(const State& state, std::span<const Question> questions) {
  const auto found = std::find_if(questions.begin(), questions.end(), [&](const Question& it) { return it.ideas == state.synthesis.asked; });
  return found == questions.end() ? 0 : static_cast<std::size_t>(found - questions.begin());
}

}  // namespace concarte::session
