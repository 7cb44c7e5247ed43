// The inbox: ideas said before anyone knows where they go.
#pragma once

#include <optional>
#include <string>

#include "map/edit/edit.h"

namespace concarte::edit {

using document::Document;
using document::InboxId;
using document::NodeId;

// A new idea stands last; `fresh` must not be in the document.
Edit add_to_inbox(const Document& document, const InboxId& fresh, std::string text);
Edit set_inbox_text(const Document& document, const InboxId& item, std::string text);
Edit remove_from_inbox(const Document& document, const InboxId& item);
// The idea becomes the node `fresh` under `parent` (empty: a root), at `position` among the children or last, with its words
// and who said it. Fields of another version stay with it.
Edit place_from_inbox(const Document& document, const InboxId& item, const NodeId& fresh, const NodeId& parent,
                      std::optional<int> position, document::Side side);
// Whether a node is nothing but words and who said them: what an idea of the inbox can hold. A node with children, links or a note
// would lose them.
bool fits_inbox(const Document& document, const NodeId& node);
// Needs fits_inbox.
Edit send_to_inbox(const Document& document, const NodeId& node, const InboxId& fresh);

}  // namespace concarte::edit
