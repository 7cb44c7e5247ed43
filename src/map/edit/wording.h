// What a node says and how it is marked: text, kind, status, note, tags, addresses, fold, side, pin; and the map's heading.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::NodeId;

Edit set_text(const Document& document, const NodeId& node, std::string text);
Edit set_text_and_kind(const Document& document, const NodeId& node, std::string text, std::string kind);
Edit set_kind(const Document& document, std::span<const NodeId> nodes, const std::string& kind);
// `reason` is only kept with `set_aside`.
Edit set_status(const Document& document, std::span<const NodeId> nodes, document::Status status, const std::string& reason);
Edit set_note(const Document& document, const NodeId& node, std::string note);
Edit set_tags(const Document& document, std::span<const NodeId> nodes, const std::vector<std::string>& tags);
Edit set_links(const Document& document, const NodeId& node, std::vector<std::string> addresses);
// Nodes without children are left as they are.
Edit set_folded(const Document& document, std::span<const NodeId> nodes, bool folded);
Edit set_side(const Document& document, std::span<const NodeId> nodes, document::Side side);
// A pin gives a node's centre from the main root's, figure units.
Edit set_pins(const Document& document, std::span<const std::pair<NodeId, Vec2>> pins);
Edit remove_pins(const Document& document, std::span<const NodeId> nodes);
// Changes what is said once for the map.
Edit set_heading(const Document& document, const char* label, const std::function<void(document::Heading&)>& alter);

}  // namespace concarte::edit
