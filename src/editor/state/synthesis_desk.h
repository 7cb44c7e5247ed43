// What the editor knows of a synthesis while it is made: the maps of its sources, what is proposed, the question that is asked.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/shared_text.h"
#include "map/ledger/proposals.h"
#include "map/ledger/source_node.h"
#include "map/synthesis/unclear_words.h"

namespace concarte::session {

struct State;

struct SynthesisDesk {
  ledger::SourceMaps maps;                               // see source_maps
  std::map<document::SourceId, SharedText> read;         // of which content
  ledger::Findings found;                                // by the last comparison
  std::string compared;                                  // what was compared, see comparison_wanted
  double progress = 1;                                   // of the comparison under way; 1: none is
  std::vector<std::vector<ledger::SourceNode>> put_off;  // answered “later”, in this order
  std::vector<ledger::SourceNode> asked;                 // the question shown; may be answered since: then the first one
  document::NodeId shown;                                // selected by the last answer, not by a hand
  document::SourceId source;                             // whose ideas are looked at; may be gone
  std::vector<synthesis::UnclearWord> words;             // that groups may understand otherwise, the likeliest first
  std::string words_of;                                  // what was gone through for them, see words_wanted
  std::string word;                                      // looked at; may be none of these, nor a term
};

// The maps of the sources of the document that is open. Read again only when they have changed.
const ledger::SourceMaps& source_maps(State& state);

// Says what a comparison made now would be made of: when it is not `compared`, the proposals are out of date.
std::string comparison_wanted(const State& state);

// Says what the words would be looked for in now: when it is not `words_of`, they are out of date.
std::string words_wanted(const State& state);

// One thing to decide: what the maps are about, ideas that may be the same, or an idea alone that is not placed.
struct Question {
  enum class Kind { subject, proposal, alone };
  Kind kind = Kind::alone;
  std::vector<ledger::SourceNode> ideas;
  double score = 0;  // of a proposal
  std::vector<synthesis::Reason> reasons{};
  bool is_put_off = false;
};
// First what the maps are about; then proposals, the best before the others, but likely themes before what stands under them, so
// that what is placed finds its place; then ideas alone in the order of their maps. What was put off comes last.
std::vector<Question> open_questions(const State& state);
// The place of the one that is asked among these.
std::size_t question_asked(const State& state, std::span<const Question> questions);
// After a step was undone or done again: asks what it had answered, if that is open now.
void ask_again(State& state, const document::Change& step);
// The ideas of other sources that are closest to an idea alone, the closest first: neither what a map is about, nor what it
// was kept apart from, nor what is set aside.
std::vector<ledger::SourceNode> neighbours(const State& state, const ledger::SourceNode& idea);
// The idea chosen on the map by a hand, which an idea alone may be joined to: empty for what the map is about, and where the same
// source speaks already.
document::NodeId chosen_for(const State& state, const ledger::SourceNode& idea);
// Ideas of one map that nobody else may say – not placed, and in no proposal –, and what they stand under there, one of them or not.
struct BranchAlone {
  ledger::SourceNode head;
  std::vector<ledger::SourceNode> ideas;
};
// The idea with what stands under it; where that is the idea alone, with what is left beside it under the same theme.
BranchAlone branch_alone(const State& state, std::span<const Question> questions, const ledger::SourceNode& idea);

}  // namespace concarte::session
