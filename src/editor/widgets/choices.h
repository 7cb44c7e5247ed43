// The values a person chooses among, with their words: kinds, statuses, sides, themes.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "editor/state/state.h"
#include "map/document/records.h"

namespace concarte::ui {

inline constexpr std::array Statuses{document::Status::open, document::Status::agreed, document::Status::disputed,
                                     document::Status::set_aside};
inline constexpr std::array Sides{document::Side::automatic, document::Side::left, document::Side::right};
inline constexpr std::array LinkKinds{document::LinkKind::relates, document::LinkKind::supports, document::LinkKind::tension,
                                      document::LinkKind::depends, document::LinkKind::same_word};

struct KindChoice {
  std::string word;   // as in the file; empty: none
  std::string label;  // in the user's language
};
// None first, then the known ones.
const std::vector<KindChoice>& kind_choices();
// In the user's language; an unknown kind is its own label.
std::string kind_label(const std::string& word);
// What the person typed as a kind: the file's word when it is the label of a known one.
std::string kind_typed(const std::string& typed);

std::vector<std::string> theme_choices(const session::State& state);
std::string theme_label(const std::string& name);

// The tags of the map, each once, in the order of the alphabet.
std::vector<std::string> known_tags(const document::Document& map);
// Tags as one line of words, and back.
std::string joined_tags(const std::vector<std::string>& tags);
std::vector<std::string> split_tags(const std::string& words);

}  // namespace concarte::ui
