// What is still open in a synthesis, and how much of each source is in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "map/ledger/source_node.h"

namespace concarte::ledger {

// How much of a source has found its place: merged, kept or set aside.
struct Coverage {
  SourceId source;
  std::vector<document::GroupId> groups;  // its own, as the synthesis has them
  std::size_t placed = 0;
  std::size_t total = 0;   // all ideas of its map
  std::size_t aside = 0;   // of the placed ones, those set aside
};
Coverage coverage(const Document& document, const SourceMaps& maps, const SourceId& source);

enum class OpenKind : std::uint8_t {
  unplaced,           // an idea of a source without a place
  minority,           // an idea that was merged, is alone now, and that nobody has decided about
  undecided,          // groups are for and against, and the state is open
  hidden_dispute,     // disputed, inside a folded branch
  undefined_term,     // a term without a sense, with one sense of nobody, or with several and no decision
  under_represented,  // a group of which much less is kept than of the others
  unreadable_source,  // its content is no map
};
// In answers for programs: `under-represented`.
std::string_view word(OpenKind kind);

struct Open {
  OpenKind kind = OpenKind::unplaced;
  NodeId node{};              // of the synthesis; empty where there is none
  SourceNode idea{};          // unplaced: of which source
  document::TermId term{};
  document::GroupId group{};
  std::string message{};      // a sentence in the reader's language
};

struct Audit {
  std::vector<Open> open;
  std::vector<Coverage> coverage;  // one for each source
};

// A group is under-represented when the share of its ideas that is not set aside is less than half of the share of all, and it had
// three at least: of two, nothing can be said.
Audit audit(const Document& document, const SourceMaps& maps);

}  // namespace concarte::ledger
