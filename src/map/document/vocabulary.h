// The words of the file format and of the interface for the values of each field.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "map/document/records.h"

namespace concarte::document {

// The word the file uses for a value, and back; nothing for an unknown word.
std::string_view word(Status status);
std::string_view word(Opinion opinion);
std::string_view word(Side side);
std::string_view word(LinkKind kind);
std::string_view word(GroupKind kind);
std::string_view word(Ink ink);
std::string_view word(Fate fate);
std::optional<Status> status_from(std::string_view word);
std::optional<Opinion> opinion_from(std::string_view word);
std::optional<Side> side_from(std::string_view word);
std::optional<LinkKind> link_kind_from(std::string_view word);
std::optional<GroupKind> group_kind_from(std::string_view word);
std::optional<Ink> ink_from(std::string_view word);
std::optional<Fate> fate_from(std::string_view word);

// The node kinds the program knows; others are kept and shown as they are.
struct NodeKind {
  std::string_view word;
  const char* label;  // English, to be translated
};
inline constexpr std::size_t NodeKindCount = 13;
const std::array<NodeKind, NodeKindCount>& node_kinds();

// The colours offered for groups, in the order they are given to new ones: those of Okabe and Ito, which colour-blind people tell
// apart ("Color Universal Design", 2008), then wine, olive and indigo of Paul Tol's "muted" scheme.
inline constexpr std::size_t GroupColourCount = 11;
const std::array<Colour, GroupColourCount>& group_colours();
// The hatches of groups, told apart in grey; a file may hold others, and none.
inline constexpr std::size_t HatchCount = 7;
const std::array<std::string_view, HatchCount>& hatches();

// Labels for the interface: English, to be translated.
const char* label(Status status);
const char* label(LinkKind kind);
const char* label(Opinion opinion);
const char* label(GroupKind kind);
const char* label(Ink ink);
const char* label(Fate fate);

}  // namespace concarte::document
