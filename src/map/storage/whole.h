// Records that hold together: identifiers of their own, references that lead somewhere, a sound tree.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "map/document/document.h"
#include "map/storage/draft.h"
#include "map/storage/findings.h"
#include "map/storage/ids.h"

namespace concarte::storage {

inline constexpr std::uint32_t MaxDepth = 10'000;

// A draft being made whole. Each thing that has to be done is noted; no word is lost: what has no place any more goes
// under a root of its own, « À rattacher ».
class Whole {
 public:
  Whole(Draft& its_draft, Findings& its_findings) : draft(its_draft), findings(its_findings) {}

  Draft& draft;
  Findings& findings;
  Ids ids;

  void note(std::size_t offset, std::string_view record, std::string what, std::string act) {
    findings.add({.offset = offset, .record = std::string(findings.as_written(offset, record)), .what = std::move(what), .act = std::move(act)});
  }
  // What is wrong in a record that the map does without: told, and left as it is.
  void note_aside(std::size_t offset, std::string_view record, std::string what) {
    findings.add({.offset = offset, .record = std::string(findings.as_written(offset, record)), .what = std::move(what), .act = {}, .is_aside = true});
  }
  // The node, or null.
  document::Node* find_node(const document::NodeId& id);
  // The root of what was lost, made when first needed.
  document::NodeId shelter();
  // A new node in the shelter, said to stand at `offset`.
  document::Node& add_sheltered(std::string text, std::size_t offset);

 private:
  document::NodeId shelter_;
};

// The steps, in this order. Naming needs no more than the records that were read; the others need them all. Where the file
// is broken, an identifier that is missing may be what is broken, and is not told.
void name_records(Whole& whole, bool is_broken);
void answer_references(Whole& whole);
void check_sources(Whole& whole);
void shelter_unread(Whole& whole);
void make_tree_sound(Whole& whole);

// The records with their ranks: those of the file.
document::Contents contents_of(Draft draft);

}  // namespace concarte::storage
