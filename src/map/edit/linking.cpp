// Cross-links between any two nodes.
#include "map/edit/linking.h"

#include <cassert>

#include "base/translate.h"
#include "map/edit/structure.h"

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

Edit add_linked(const Document& document, const NodeId& parent, const NodeId& fresh, std::string text, std::string kind, const NodeId& partner,
                const LinkId& fresh_link) {
  Edit edit = add_child(document, parent, fresh, std::move(text));
  edit.change.of<document::Node>().added.back().kind = kind;
  if (partner.empty()) return edit;
  const std::string& other = document.node(partner).kind;
  const bool is_supported = other == "quality" || kind == "quality";
  const bool comes_from_partner = kind == "competence" || (is_supported && kind != "quality");
  Edit linked = link(document, comes_from_partner ? partner : fresh, comes_from_partner ? fresh : partner, fresh_link,
                     is_supported ? document::LinkKind::supports : document::LinkKind::depends, {});
  edit.change.of<Link>() = std::move(linked.change.of<Link>());
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

Edit bend_link(const Document& document, const LinkId& link, std::optional<Vec2> bend) {
  Edit edit{bend ? mark("Bend the link") : mark("Straighten the link"), {}};
  const Link* found = document.all<Link>().find(link);
  assert(found != nullptr);
  update(edit.change, *found, [&](Link& l) { l.bend = bend; });
  return edit;
}

Edit reconnect_link(const Document& document, const LinkId& link, const NodeId& from, const NodeId& to) {
  Edit edit{mark("Join the link elsewhere"), {}};
  const Link* found = document.all<Link>().find(link);
  assert(found != nullptr);
  const Link* there = link_between(document, from, to);
  if (from == to || (there != nullptr && there != found)) return edit;
  update(edit.change, *found, [&](Link& l) {
    if (l.from == from && l.to == to) return;
    l.from = from;
    l.to = to;
    l.bend.reset();
  });
  return edit;
}

Edit turn_link(const Document& document, const LinkId& link) {
  Edit edit{mark("Turn the link round"), {}};
  const Link* found = document.all<Link>().find(link);
  assert(found != nullptr);
  update(edit.change, *found, [](Link& l) { std::swap(l.from, l.to); });
  return edit;
}

}  // namespace concarte::edit
