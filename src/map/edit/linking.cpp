// Cross-links between any two nodes.
#include "map/edit/linking.h"

#include <cassert>

#include "base/translate.h"

namespace concarte::edit {

using document::Link;

const Link* link_between(const Document& document, const NodeId& a, const NodeId& b) {
  for (const Link& link : document.all<Link>())
    if ((link.from == a && link.to == b) || (link.from == b && link.to == a)) return &link;
  return nullptr;
}

Edit link(const Document& document, const NodeId& from, const NodeId& to, const LinkId& fresh, document::LinkKind kind,
          std::string label) {
  Edit edit{mark("Link"), {}};
  if (from == to || link_between(document, from, to) != nullptr) return edit;
  Link made;
  made.id = fresh;
  made.from = from;
  made.to = to;
  made.kind = kind;
  made.label = std::move(label);
  made.rank = document::Rank::between(document.all<Link>().last_rank(), {});
  edit.change.of<Link>().added.push_back(std::move(made));
  return edit;
}

Edit unlink(const Document& document, const LinkId& link) {
  Edit edit{mark("Remove the link"), {}};
  const Link* found = document.all<Link>().find(link);
  assert(found != nullptr);
  edit.change.of<Link>().removed.push_back(*found);
  return edit;
}

Edit set_link(const Document& document, const LinkId& link, std::optional<document::LinkKind> kind,
              std::optional<std::string> label) {
  Edit edit{mark("Edit the link"), {}};
  const Link* found = document.all<Link>().find(link);
  assert(found != nullptr);
  update(edit.change, *found, [&](Link& l) {
    if (kind) l.kind = *kind;
    if (label) l.label = *label;
  });
  return edit;
}

}  // namespace concarte::edit
