// The groups of a source as the synthesis has them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "map/ledger/source_node.h"

namespace concarte::ledger {

using document::GroupId;

// Kept in the source's record, so that a group renamed since is still found.
class Voices {
 public:
  Voices() = default;
  // Groups that are no longer in the synthesis are not among them.
  static Voices of(const Document& document, const Source& source);

  void match(const GroupId& in_source, const GroupId& in_synthesis) { groups_[in_source] = in_synthesis; }
  // Who is meant where the source names nobody.
  void speak_as(const GroupId& in_synthesis) { table_ = in_synthesis; }

  bool knows(const GroupId& in_source) const { return groups_.contains(in_source); }
  std::vector<GroupId> translated(const std::vector<GroupId>& in_source) const;
  // Of a node without contributions: the table that drew the map, or nobody.
  std::vector<GroupId> table() const { return table_.empty() ? std::vector<GroupId>{} : std::vector{table_}; }
  // As the record keeps them: `g1=g1`, and `=g1` for the table.
  std::vector<std::string> written() const;

 private:
  std::map<GroupId, GroupId> groups_;  // to the empty id: no longer there
  GroupId table_;
};

// The groups that a source brought, or shares with others; in the order of their ids.
std::vector<GroupId> groups_of(const Document& document, const Source& source);

// The contributions of an idea of a source, as the synthesis writes them: whose, and the exact words.
std::vector<document::Contribution> contributions(const Voices& voices, const SourceNode& name, const document::Node& node);
std::vector<document::Stance> stances(const Voices& voices, const document::Node& node);

// Brings the groups of a map in, where they are not there already: the same name and kind is the same voice. A map without groups
// speaks as one voice, named after it. Ids, marks and colours that are taken are changed.
Voices bring_groups(const Document& document, const Document& map, const std::string& name, document::Change& change);
// The source's own, with those that `map`, its file read again, has besides: brought in likewise.
Voices follow_groups(const Document& document, const Source& source, const Document& map, document::Change& change);

}  // namespace concarte::ledger
