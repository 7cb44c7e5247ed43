// The words of the file format and of the interface for the values of each field.
#include "map/document/vocabulary.h"

#include "base/translate.h"

namespace concarte::document {
namespace {

template <class Value>
struct Entry {
  Value value;
  std::string_view word;
  const char* label;
};

constexpr std::array Statuses{Entry<Status>{Status::open, "open", mark("Open")},
                              Entry<Status>{Status::agreed, "agreed", mark("Agreed")},
                              Entry<Status>{Status::disputed, "disputed", mark("Disputed")},
                              Entry<Status>{Status::set_aside, "set-aside", mark("Set aside")}};
constexpr std::array Opinions{Entry<Opinion>{Opinion::in_favour, "for", mark("For")},
                              Entry<Opinion>{Opinion::against, "against", mark("Against")},
                              Entry<Opinion>{Opinion::reserved, "reserved", mark("Reserved")}};
constexpr std::array Fates{Entry<Fate>{Fate::unplaced, "unplaced", mark("Not yet placed")},
                           Entry<Fate>{Fate::merged, "merged", mark("Merged")},
                           Entry<Fate>{Fate::kept, "kept", mark("Kept alone")},
                           Entry<Fate>{Fate::set_aside, "set-aside", mark("Set aside")}};
constexpr std::array Sides{Entry<Side>{Side::automatic, "", ""}, Entry<Side>{Side::left, "left", mark("Left")},
                           Entry<Side>{Side::right, "right", mark("Right")}};
constexpr std::array LinkKinds{Entry<LinkKind>{LinkKind::relates, "relates", mark("Relates to")},
                               Entry<LinkKind>{LinkKind::supports, "supports", mark("Supports")},
                               Entry<LinkKind>{LinkKind::tension, "tension", mark("In tension with")},
                               Entry<LinkKind>{LinkKind::depends, "depends", mark("Depends on")},
                               Entry<LinkKind>{LinkKind::same_word, "same-word", mark("Same word, other sense")}};
constexpr std::array GroupKinds{Entry<GroupKind>{GroupKind::workshop, "workshop", mark("Workshop")},
                                Entry<GroupKind>{GroupKind::partner, "partner", mark("Partner")},
                                Entry<GroupKind>{GroupKind::territory, "territory", mark("Territory")}};

constexpr std::array Inks{Entry<Ink>{Ink::colour, "colour", mark("Colour")}, Entry<Ink>{Ink::grey, "grey", mark("Grey")},
                          Entry<Ink>{Ink::high_contrast, "high-contrast", mark("High contrast")}};

// The tables stand in the order of their enumerations.
template <class Entries, class Value>
constexpr const auto& entry(const Entries& entries, Value value) {
  return entries[static_cast<std::size_t>(value)];
}

template <class Value, std::size_t Count>
std::optional<Value> value_of(const std::array<Entry<Value>, Count>& entries, std::string_view word) {
  for (const auto& entry : entries)
    if (entry.word == word) return entry.value;
  return std::nullopt;
}

}  // namespace

std::string_view word(Status status) { return entry(Statuses, status).word; }
std::string_view word(Opinion opinion) { return entry(Opinions, opinion).word; }
std::string_view word(Side side) { return entry(Sides, side).word; }
std::string_view word(LinkKind kind) { return entry(LinkKinds, kind).word; }
std::string_view word(GroupKind kind) { return entry(GroupKinds, kind).word; }
std::string_view word(Ink ink) { return entry(Inks, ink).word; }
std::string_view word(Fate fate) { return entry(Fates, fate).word; }
std::optional<Status> status_from(std::string_view word) { return value_of(Statuses, word); }
std::optional<Opinion> opinion_from(std::string_view word) { return value_of(Opinions, word); }
std::optional<Side> side_from(std::string_view word) { return value_of(Sides, word); }
std::optional<LinkKind> link_kind_from(std::string_view word) { return value_of(LinkKinds, word); }
std::optional<GroupKind> group_kind_from(std::string_view word) { return value_of(GroupKinds, word); }
std::optional<Ink> ink_from(std::string_view word) { return value_of(Inks, word); }
std::optional<Fate> fate_from(std::string_view word) { return value_of(Fates, word); }

const std::array<NodeKind, NodeKindCount>& node_kinds() {
  static constexpr std::array<NodeKind, NodeKindCount> Kinds{{{"theme", mark("Theme")},
                                                              {"criterion", mark("Criterion")},
                                                              {"competence", mark("Competence")},
                                                              {"activity", mark("Activity")},
                                                              {"quality", mark("Quality")},
                                                              {"idea", mark("Idea")},
                                                              {"question", mark("Question")},
                                                              {"argument-for", mark("Argument for")},
                                                              {"argument-against", mark("Argument against")},
                                                              {"decision", mark("Decision")},
                                                              {"practice", mark("Practice")},
                                                              {"place", mark("Place")},
                                                              {"moment", mark("Moment")}}};
  return Kinds;
}

const std::array<Colour, GroupColourCount>& group_colours() {
  static constexpr std::array<Colour, GroupColourCount> Colours{{{0x00, 0x72, 0xb2}, {0xd5, 0x5e, 0x00}, {0x00, 0x9e, 0x73}, {0xe6, 0x9f, 0x00},
                                                                 {0xcc, 0x79, 0xa7}, {0x56, 0xb4, 0xe9}, {0xf0, 0xe4, 0x42}, {0x00, 0x00, 0x00},
                                                                 {0x88, 0x22, 0x55}, {0x99, 0x99, 0x33}, {0x33, 0x22, 0x88}}};
  return Colours;
}

const std::array<std::string_view, HatchCount>& hatches() {
  static constexpr std::array<std::string_view, HatchCount> Hatches{"diagonal", "horizontal", "vertical", "dots", "waves", "grid", "cross"};
  return Hatches;
}

const char* label(Status status) { return entry(Statuses, status).label; }
const char* label(LinkKind kind) { return entry(LinkKinds, kind).label; }
const char* label(Opinion opinion) { return entry(Opinions, opinion).label; }
const char* label(GroupKind kind) { return entry(GroupKinds, kind).label; }
const char* label(Ink ink) { return entry(Inks, ink).label; }
const char* label(Fate fate) { return entry(Fates, fate).label; }

}  // namespace concarte::document
