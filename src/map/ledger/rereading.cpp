// What becomes of the nodes that a source speaks in when its file is read again.
#include "map/ledger/rereading.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "map/document/walk.h"
#include "map/edit/structure.h"
#include "map/edit/wording.h"
#include "map/ledger/belongings.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Link;
using document::Node;
using document::Status;

bool say_the_same(const Node& a, const Node& b) {
  return a.text == b.text && a.kind == b.kind && a.contributions == b.contributions && a.stances == b.stances && a.tags == b.tags &&
         a.links == b.links && a.note == b.note;
}

bool speaks_alone(const Node& node, const SourceNode& idea) {
  return std::ranges::all_of(node.contributions, [&](const auto& said) { return said.source == idea.source.view() && said.node == idea.node; });
}

// As `links_along` has brought it.
bool is_brought(const Link& link, const SourceId& source, const Document& map) {
  const std::string prefix = std::string(source.view()) + "-";
  if (!link.id.view().starts_with(prefix)) return false;
  const auto id = document::LinkId::parse(link.id.view().substr(prefix.size()));
  const Link* there = id ? map.all<Link>().find(*id) : nullptr;
  return there != nullptr && there->label == link.label && there->kind == link.kind;
}

bool is_drawn_on(const Document& document, const NodeId& id, const SourceId& source, const Document& map) {
  const auto holds = [&](const auto& frame) { return std::ranges::find(frame.nodes, id) != frame.nodes.end(); };
  const auto joins = [&](const Link& link) { return (link.from == id || link.to == id) && !is_brought(link, source, map); };
  return std::ranges::any_of(document.all<document::Boundary>(), holds) || std::ranges::any_of(document.all<document::Summary>(), holds) ||
         std::ranges::any_of(document.all<Link>(), joins) ||
         std::ranges::any_of(document.all<document::Figure>(), [&](const auto& figure) { return figure.branch == id; });
}

class Following {
 public:
  Following(Steps& steps, const SourceId& source, const SourceMaps& was, const SourceMaps& now) : steps_(steps), source_(source), was_(was), now_(now) {}

  void follow(const NodeId& id) {
    const Node before = document().node(id);
    Node after = before;
    std::vector<const Node*> withdrawn;
    for (const SourceNode& idea : ideas_in(before)) {
      if (idea.source != source_) continue;
      const Node* old = find(was_, idea);
      const Node* fresh = find(now_, idea);
      if (old == nullptr || (fresh != nullptr && say_the_same(*old, *fresh))) continue;
      if (fresh == nullptr) withdrawn.push_back(old);
      say_anew(after, idea, *old, fresh);
    }
    if (after == before) return;
    if (after.text != before.text) steps_.take(edit::set_text(document(), id, after.text).change);  // also of the map's title
    Change change;
    edit::update(change, document().node(id), [&](Node& it) { it = after; });
    steps_.take(change);
    if (!withdrawn.empty() && is_left_empty(after, withdrawn)) steps_.take(edit::remove_branches(document(), std::array{id}).change);
  }

 private:
  const Document& document() const { return steps_.document(); }

  void say_anew(Node& node, const SourceNode& idea, const Node& old, const Node* fresh) const {
    const bool is_its_own = speaks_alone(node, idea);
    remove_belongings(node, document(), was_, idea);
    if (fresh == nullptr) return;
    if (is_its_own && node.text == old.text) node.text = fresh->text;
    if (is_its_own && node.kind == old.kind) node.kind = fresh->kind;
    add_belongings(node, document(), now_, idea);
  }

  // Whether the node holds no more than what those that are withdrawn had brought.
  bool is_left_empty(const Node& node, const std::vector<const Node*>& withdrawn) const {
    const bool says_more = !node.contributions.empty() || !node.stances.empty() || !node.tags.empty() || !node.links.empty() ||
                           !node.note.empty() || !node.reason.empty() || !node.unknown.empty();
    if (says_more || node.id == document().main_root() || !document().children(node.id).empty()) return false;
    const auto brought = [&](auto is_so) { return std::ranges::any_of(withdrawn, is_so); };
    return brought([&](const Node* old) { return old->text == node.text; }) &&
           (node.kind.empty() || brought([&](const Node* old) { return old->kind == node.kind; })) &&
           (node.status == Status::open || brought([&](const Node* old) { return old->status == node.status; })) &&
           !is_drawn_on(document(), node.id, source_, *was_.at(source_));
  }

  Steps& steps_;
  const SourceId& source_;
  const SourceMaps& was_;
  const SourceMaps& now_;
};

}  // namespace

void follow_source(Steps& steps, const SourceId& source, const SourceMaps& was, const SourceMaps& now) {
  Following following(steps, source, was, now);
  // What stands under an idea before the idea itself.
  for (const NodeId& id : std::views::reverse(document::in_order(steps.document()))) following.follow(id);
}

}  // namespace concarte::ledger
