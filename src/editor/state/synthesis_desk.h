// What the editor knows of a synthesis while it is made: the maps of its sources, what is proposed, the question that is asked.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "map/ledger/proposals.h"
#include "map/ledger/source_node.h"
#include "map/synthesis/unclear_words.h"

namespace concarte::session {

struct State;

struct SynthesisDesk {
  ledger::SourceMaps maps;                               // see source_maps
  std::map<document::SourceId, std::string> read;        // of which content, by its digest
  std::vector<ledger::Proposal> proposals;               // of the last comparison, best first
  std::string compared;                                  // what was compared, see comparison_wanted
  double progress = 1;                                   // of the comparison under way; 1: none is
  std::vector<std::vector<ledger::SourceNode>> put_off;  // answered “later”, in this order
  std::vector<ledger::SourceNode> asked;                 // the question shown; may be answered since: then the first one
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

// One thing to decide: ideas that may be the same, or an idea alone that is not placed.
struct Question {
  std::vector<ledger::SourceNode> ideas;
  double score = 0;                           // 0 for an idea alone
  std::vector<synthesis::Reason> reasons{};
  bool is_put_off = false;
  bool is_proposal() const { return ideas.size() > 1; }
};
// Proposals first, the best before the others, then ideas alone in the order of their maps; what was put off comes last.
std::vector<Question> open_questions(const State& state);
// The place of the one that is asked among these.
std::size_t question_asked(const State& state, std::span<const Question> questions);

}  // namespace concarte::session
