// What became of a map from one version to the next.
#pragma once

#include <string>
#include <vector>

#include "map/comparison/matching.h"
#include "map/comparison/word_diff.h"
#include "map/document/document.h"

namespace concarte::comparison {

// One field with both its values, in the words of the language being said: groups and ideas by name, never by id.
struct FieldDifference {
  std::string field;  // as the file calls it: `kind`, `stances`
  std::string before, after;
  bool operator==(const FieldDifference&) const = default;
};

// An idea that is in both versions, and in what it differs. An idea that differs in nothing is not told of.
struct IdeaDifference {
  document::NodeId before, after;      // the same, unless they were matched by their words
  bool is_moved = false;               // elsewhere in the tree, or among its siblings
  bool is_reworded = false;
  WordDiff words;                      // of both texts, when it is
  std::vector<FieldDifference> said;   // kind, status, contributions, stances, note … : what the map says
  std::vector<FieldDifference> shown;  // side, fold, style, pin: how it looks
  bool operator==(const IdeaDifference&) const = default;
};

enum class Nature { added, removed, changed };

// A record that is no idea: a group, a link, a boundary, a term …, or the heading of the map.
struct RecordDifference {
  Nature nature = Nature::changed;
  std::string kind;   // as the file calls its list: `links`, `terms`; empty: the heading
  std::string id;     // in the new version; of what was removed, in the old one
  std::string words;  // what it says or what it joins, for people
  std::vector<FieldDifference> fields;  // of what changed
  std::vector<document::NodeId> ideas;  // those it is about, by the ids of the version that `id` is of
  bool operator==(const RecordDifference&) const = default;
};

// Copies nothing of the two maps: what it names by id is to be looked up in them.
struct Comparison {
  Matching matching;
  std::vector<document::NodeId> added;    // of the new version, in its order
  std::vector<document::NodeId> removed;  // of the old version, in its order
  std::vector<IdeaDifference> ideas;      // in the order of the new version
  std::vector<RecordDifference> records;
  bool empty() const { return added.empty() && removed.empty() && ideas.empty() && records.empty(); }
};

// As few moves as there can be: of siblings that changed their order, a longest run that kept it stands still.
Comparison compare(const document::Document& before, const document::Document& after);

// Whose voices a difference is about: those who proposed the idea, and those whose stance or contribution changed. By the ids
// of `of`, in its order.
std::vector<document::GroupId> voices_of(const document::Document& of, const document::NodeId& idea);

// The name of a field and of a list of records for people, in the language being said: “Kind”, “Links”.
std::string field_name(const std::string& field);
std::string record_name(const std::string& kind);

}  // namespace concarte::comparison
