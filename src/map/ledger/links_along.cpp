// Cross-links of the sources, brought along with the ideas they join.
#include "map/ledger/links_along.h"

#include <algorithm>

#include "map/edit/edit.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Link;
using document::LinkId;
using document::Rank;

bool has_link(const Document& document, const Change& change, const Link& wanted) {
  const auto is_same = [&](const Link& link) {
    return link.from == wanted.from && link.to == wanted.to && link.kind == wanted.kind && link.label == wanted.label;
  };
  for (const Link& link : document.all<Link>())
    if (is_same(link)) return true;
  const auto& added = change.of<Link>().added;
  return std::any_of(added.begin(), added.end(), is_same);
}

// Of the source and the link in it: the same whatever came before.
LinkId link_for(const Document& document, const SourceId& source, const LinkId& link) {
  std::string word = (std::string(source.view()) + "-" + std::string(link.view())).substr(0, LinkId::MaxSize - 4);
  const std::string start = word;
  for (int n = 2; document::has_id(document, word); ++n) word = start + "-" + std::to_string(n);
  return *LinkId::parse(word);
}

}  // namespace

Change links_along(const Steps& steps, const SourceMaps& maps, const SourceNode& idea) {
  Change change;
  const Document& document = steps.document();
  const auto end = [&](const NodeId& node) {
    const auto into = NodeId::parse(steps.placement({idea.source, std::string(node.view())}).into);
    return into && document.find(*into) != nullptr ? *into : NodeId{};
  };
  for (const Link& link : maps.at(idea.source)->all<Link>()) {
    if (link.from.view() != idea.node && link.to.view() != idea.node) continue;
    Link brought = link;
    brought.from = end(link.from);
    brought.to = end(link.to);
    if (brought.from.empty() || brought.to.empty() || brought.from == brought.to || has_link(document, change, brought)) continue;
    brought.id = link_for(document, idea.source, link.id);
    brought.bend.reset();
    const auto& links = document.all<Link>();
    const auto& added = change.of<Link>().added;
    const Rank last = !added.empty() ? added.back().rank : links.last_rank();
    brought.rank = Rank::between(last, Rank{});
    change.of<Link>().added.push_back(std::move(brought));
  }
  return change;
}

Change links_redirected(const Document& document, const NodeId& from, const NodeId& heir) {
  Change change;
  for (const Link& link : document.all<Link>()) {
    Link after = link;
    if (after.from == from) after.from = heir;
    if (after.to == from) after.to = heir;
    if (after.from == after.to || has_link(document, change, after)) continue;
    edit::update(change, link, [&](Link& it) { it = after; });
  }
  return change;
}

}  // namespace concarte::ledger
