// Three states of one record made one, field by field; what cannot be settled is noted as a conflict.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "map/comparison/record_fields.h"
#include "map/comparison/sequence.h"
#include "map/comparison/values.h"
#include "map/document/records.h"

namespace concarte::comparison {

// Conflicts as they are met, not yet with ids.
using Conflicts = std::vector<document::Conflict>;

document::Conflict conflict_about(std::string_view record, std::string field, std::string theirs);

// Whose opinion, and which: the last one a group said counts; nothing when it said none.
struct Stand {
  document::Opinion opinion;
  std::string reason;
  bool operator==(const Stand&) const = default;
};
std::optional<Stand> stand_of(const std::vector<document::Stance>& stances, const document::GroupId& group);
// `against`, `against: too vague`: as a conflict keeps it.
std::string to_text(const Stand& stand);

class FieldMerge {
 public:
  FieldMerge(std::string_view record, Conflicts& conflicts) : record_(record), conflicts_(conflicts) {}

  // `prefix` names the field that the record is inside of.
  template <class Record>
  void merge(const Record& base, Record& mine, const Record& theirs, const std::string& prefix = {}) {
    for_each_field<Record>([&](const auto& field) {
      merge_value(prefix + field.name, base.*field.member, mine.*field.member, theirs.*field.member);
    });
    merge_unknown(prefix, base.unknown, mine.unknown, theirs.unknown);
    if constexpr (std::is_same_v<Record, document::Heading>)
      merge_unknown("layout.", base.unknown_layout, mine.unknown_layout, theirs.unknown_layout);
  }

  template <class Value>
  void merge_value(const std::string& name, const Value& base, Value& mine, const Value& theirs) {
    if constexpr (HasFields<Value>) {
      merge(base, mine, theirs, name + ".");
    } else {
      if (mine == theirs || theirs == base) return;
      if (mine == base) mine = theirs;
      else conflicts_.push_back(conflict_about(record_, name, to_text(theirs)));
    }
  }
  template <class Value>
  void merge_value(const std::string&, const std::vector<Value>& base, std::vector<Value>& mine, const std::vector<Value>& theirs) {
    mine = merged_list(base, mine, theirs);
  }
  void merge_value(const std::string& name, const std::vector<document::Stance>& base, std::vector<document::Stance>& mine,
                   const std::vector<document::Stance>& theirs);
  // Idea by idea. Where both sides placed the same one, and otherwise, mine holds and a conflict keeps theirs.
  void merge_value(const std::string& name, const std::vector<document::Placement>& base, std::vector<document::Placement>& mine,
                   const std::vector<document::Placement>& theirs);

 private:
  void merge_unknown(const std::string& prefix, const document::UnknownFields& base, document::UnknownFields& mine,
                     const document::UnknownFields& theirs);

  std::string_view record_;
  Conflicts& conflicts_;
};

}  // namespace concarte::comparison
