// What is still open in a synthesis, and how much of each source is in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "map/ledger/coverage.h"

namespace concarte::audit {

enum class OpenKind : std::uint8_t {
  unplaced,           // an idea of a source without a place
  misplaced,          // words of an idea in a node where the ledger does not have it, or a second time
  conflict,           // what both sides of a merge changed, not decided yet
  minority,           // ideas of a source that one group alone says, and that nobody has decided about (see ledger/acceptance)
  undecided,          // groups are for and against, and the state is open
  hidden_dispute,     // disputed, inside a folded branch
  undefined_term,     // a term not decided about that lacks a sense, or has several
  under_represented,  // a group of which much less is kept than of the others
  unreadable_source,  // its content is no map
};
// In answers for programs: `under-represented`.
std::string_view word(OpenKind kind);

struct Open {
  OpenKind kind = OpenKind::unplaced;
  document::NodeId node{};    // of the synthesis; empty where there is none
  ledger::SourceNode idea{};  // unplaced, misplaced: which; minority: its source alone
  std::vector<ledger::SourceNode> ideas{};  // minority: all of them
  document::TermId term{};
  document::GroupId group{};
  document::ConflictId conflict{};
  std::string message{};      // a sentence in the reader's language
};

struct Audit {
  std::vector<Open> open;
  std::vector<ledger::Coverage> coverage;     // one for each source
  std::vector<ledger::GroupCoverage> groups;  // one for each group that said something in a source
};

// What is rare stands before what there may be much of. Minority proposals are one line for each source, not one for each idea: they
// are accepted together (`accept_alone`), or one by one with a state or a stance.
// A group is under-represented when the share of its ideas that is not set aside is less than half of the share of all, and it had
// three at least: of two, nothing can be said.
Audit audit(const document::Document& document, const ledger::SourceMaps& maps);

}  // namespace concarte::audit
