// Groups — the voices of a map — and what they are said to have proposed.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Contribution;
using document::Document;
using document::Group;
using document::GroupId;
using document::NodeId;

// What a group is told apart by; what is absent stays as it is.
struct GroupLook {
  std::optional<std::string> name{};
  std::optional<document::GroupKind> kind{};
  std::optional<std::string> mark{};
  std::optional<Colour> colour{};
  std::optional<std::string> hatch{};
};

// The lowest digit from 1 to 9 that marks no group, else the first such letter from A to Z, else nothing.
std::string free_mark(const Document& document);
// The group that a digit names: the one marked with it; else the group in that place, when its own mark is no digit.
const Group* group_of_digit(const Document& document, int digit);

// A new group stands last. Where `look` says nothing it has a free mark, and the first colour and hatch of the vocabulary
// that no group has.
Edit add_group(const Document& document, const GroupId& fresh, const GroupLook& look);
Edit set_group(const Document& document, const GroupId& group, const GroupLook& look);
// To stand at `position` among the groups, from 0; at the end when it is too high.
Edit move_group(const Document& document, const GroupId& group, int position);
// The group leaves all that names it. What it alone had proposed or thought goes with it, but never words: a contribution, a
// stance or a sense that says something of its own stays, said by nobody.
Edit remove_group(const Document& document, const GroupId& group);
// How many contributions, stances and senses name the group.
std::size_t sayings_of(const Document& document, const GroupId& group);

// All that the edit adds — nodes, ideas of the inbox — is said by that voice, where nobody is said to have proposed it.
Edit said_by(Edit edit, const std::optional<Contribution>& voice);
// Nothing to the nodes that hold the same words of the same groups.
Edit add_contribution(const Document& document, std::span<const NodeId> nodes, const Contribution& voice);
// Whether the group is among those who proposed the node.
bool proposes(const document::Node& node, const GroupId& group);
// The exact words of a group on the node, a contribution a line; empty when it has none of its own.
std::string words_of_group(const document::Node& node, const GroupId& group);
// These become the words of `voice`'s one group, a contribution a line; where a line says what the node says, it is in the words of
// the node. Lines that stay keep their place and whence they come. Without words the group loses its own; when it has none, it is
// no more among those who proposed the node, unless its own map says so (`source`). What it shares with others they keep.
Edit set_words_of_group(const Document& document, const NodeId& node, const Contribution& voice);
// Who proposed the node is this voice and no other; nobody without it.
Edit set_contribution(const Document& document, const NodeId& node, const std::optional<Contribution>& voice);

}  // namespace concarte::edit
