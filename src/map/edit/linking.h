// Cross-links between any two nodes.
#pragma once

#include <optional>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::LinkId;
using document::NodeId;

// The link between two nodes, in either direction, or null.
const document::Link* link_between(const Document& document, const NodeId& a, const NodeId& b);
// Nothing when the nodes are the same or linked already. `fresh` must not be in the document.
Edit link(const Document& document, const NodeId& from, const NodeId& to, const LinkId& fresh, document::LinkKind kind,
          std::string label);
// A new idea, last under `parent`, linked to `partner` unless that is empty: a quality supports, an activity depends on a competence.
// `fresh` and `fresh_link` must not be in the document.
Edit add_linked(const Document& document, const NodeId& parent, const NodeId& fresh, std::string text, std::string kind, const NodeId& partner,
                const LinkId& fresh_link);
Edit unlink(const Document& document, const LinkId& link);
// `bend`: where the middle goes, from the middle of the nodes' centres; nothing: as the layout likes.
Edit bend_link(const Document& document, const LinkId& link, std::optional<Vec2> bend);
// Nothing when it would join a node to itself, or two that are linked already. A link that is joined elsewhere is no longer bent.
Edit reconnect_link(const Document& document, const LinkId& link, const NodeId& from, const NodeId& to);
// The arrow points the other way.
Edit turn_link(const Document& document, const LinkId& link);
Edit set_link(const Document& document, const LinkId& link, std::optional<document::LinkKind> kind,
              std::optional<std::string> label);

}  // namespace concarte::edit
