// In which fields two states of one record differ for a reader, each with both its values in words.
#pragma once

#include <string>
#include <vector>

#include "map/comparison/compare.h"
#include "map/comparison/record_fields.h"
#include "map/comparison/words.h"

namespace concarte::comparison {

// Fields of other versions of the program, each under its own name.
void add_unknown_differences(std::vector<FieldDifference>& differences, const document::UnknownFields& before, const document::UnknownFields& after);

template <class Record>
void add_field_differences(std::vector<FieldDifference>& differences, const std::string& prefix, const Record& before, const Wording& old_words,
                           const Record& after, const Wording& new_words) {
  for_each_field<Record>([&](const auto& field) {
    const auto& was = before.*field.member;
    const auto& is = after.*field.member;
    if (was == is) return;
    if constexpr (HasFields<std::decay_t<decltype(was)>>)
      add_field_differences(differences, prefix + field.name + ".", was, old_words, is, new_words);
    else {
      // What differs only in what is not said in words – when, out of which source – is no difference to a reader.
      FieldDifference difference{prefix + field.name, old_words.of(field.name, was), new_words.of(field.name, is)};
      if (difference.before != difference.after) differences.push_back(std::move(difference));
    }
  });
  add_unknown_differences(differences, before.unknown, after.unknown);
}

template <class Record>
std::vector<FieldDifference> field_differences(const Record& before, const Wording& old_words, const Record& after, const Wording& new_words) {
  std::vector<FieldDifference> differences;
  add_field_differences(differences, {}, before, old_words, after, new_words);
  return differences;
}

}  // namespace concarte::comparison
