// The inbox: ideas said before anyone knows where they go.
#include "map/edit/inbox.h"

#include <algorithm>
#include <cassert>

#include "base/translate.h"
#include "map/edit/signs.h"
#include "map/edit/structure.h"

namespace concarte::edit {
namespace {

using document::InboxItem;
using document::Link;
using document::Node;
using document::Rank;

const InboxItem& known(const Document& document, const InboxId& item) {
  const InboxItem* found = document.all<InboxItem>().find(item);
  assert(found != nullptr);
  return *found;
}

bool is_linked(const Document& document, const NodeId& node) {
  for (const Link& link : document.all<Link>())
    if (link.from == node || link.to == node) return true;
  return false;
}

}  // namespace

Edit add_to_inbox(const Document& document, const InboxId& fresh, std::string text) {
  Edit edit{mark("Add to the inbox"), {}};
  InboxItem item;
  item.id = fresh;
  item.rank = Rank::between(document.all<InboxItem>().last_rank(), {});
  item.text = std::move(text);
  edit.change.of<InboxItem>().added.push_back(std::move(item));
  return edit;
}

Edit set_inbox_text(const Document& document, const InboxId& item, std::string text) {
  Edit edit{mark("Edit the text"), {}};
  update(edit.change, known(document, item), [&](InboxItem& idea) { idea.text = std::move(text); });
  return edit;
}

Edit remove_from_inbox(const Document& document, const InboxId& item) {
  Edit edit{mark("Remove from the inbox"), {}};
  edit.change.of<InboxItem>().removed.push_back(known(document, item));
  return edit;
}

Edit place_from_inbox(const Document& document, const InboxId& item, const NodeId& fresh, const NodeId& parent,
                      std::optional<int> position, document::Side side) {
  const InboxItem& idea = known(document, item);
  const Sign sign = sign_before(idea.text);
  const bool has_kind = !kind_of(sign).empty();
  Edit edit = add_child(document, parent, fresh, has_kind ? idea.text.substr(SignSize) : idea.text);
  edit.label = mark("Place an idea of the inbox");
  Node& node = edit.change.of<Node>().added.front();
  if (position) node.rank = rank_at(document, parent, *position);
  node.side = side;
  node.kind = kind_of(sign);
  node.contributions = idea.contributions;
  node.unknown = idea.unknown;
  edit.change.of<InboxItem>().removed.push_back(idea);
  return edit;
}

bool fits_inbox(const Document& document, const NodeId& node) {
  Node bare = document.node(node);
  bare.rank = {};
  bare.parent = {};
  bare.side = {};
  bare.folded = false;
  bare.pin.reset();
  if (sign_of(bare.kind) != Sign{}) bare.kind.clear();
  Node plain;
  plain.id = bare.id;
  plain.text = bare.text;
  plain.contributions = bare.contributions;
  plain.unknown = bare.unknown;
  return bare == plain && document.children(node).empty() && !is_linked(document, node);
}

Edit send_to_inbox(const Document& document, const NodeId& node, const InboxId& fresh) {
  assert(fits_inbox(document, node));
  const Node& leaving = document.node(node);
  Edit edit = remove_branches(document, {&node, 1});
  edit.label = mark("Send to the inbox");
  InboxItem item;
  item.id = fresh;
  item.rank = Rank::between(document.all<InboxItem>().last_rank(), {});
  item.text = with_sign(sign_of(leaving.kind), leaving.text);
  item.contributions = leaving.contributions;
  item.unknown = leaving.unknown;
  edit.change.of<InboxItem>().added.push_back(std::move(item));
  return edit;
}

}  // namespace concarte::edit
