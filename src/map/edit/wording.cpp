// What a node says and how it is marked; and the map's heading.
#include "map/edit/wording.h"

#include "base/translate.h"

namespace concarte::edit {
namespace {

using document::Node;

template <class Alter>
Edit altered(const Document& document, const char* label, std::span<const NodeId> nodes, Alter alter) {
  Edit edit{label, {}};
  for (const NodeId& node : nodes) update(edit.change, document.node(node), alter);
  return edit;
}

std::span<const NodeId> only(const NodeId& node) { return {&node, 1}; }

}  // namespace

Edit set_text(const Document& document, const NodeId& node, std::string text) {
  Edit edit = altered(document, mark("Edit the text"), only(node), [&](Node& n) { n.text = text; });
  // A map that is called as its main idea is still called so.
  if (node == document.main_root() && document.heading().title == document.node(node).text)
    edit.change.heading = set_heading(document, "", [&](document::Heading& heading) { heading.title = text; }).change.heading;
  return edit;
}

Edit set_text_and_kind(const Document& document, const NodeId& node, std::string text, std::string kind) {
  return altered(document, mark("Edit the text"), only(node), [&](Node& n) {
    n.text = text;
    n.kind = kind;
  });
}

Edit set_kind(const Document& document, std::span<const NodeId> nodes, const std::string& kind) {
  return altered(document, mark("Set the kind"), nodes, [&](Node& n) { n.kind = kind; });
}

Edit set_status(const Document& document, std::span<const NodeId> nodes, document::Status status, const std::string& reason) {
  return altered(document, mark("Set the status"), nodes, [&](Node& n) {
    n.status = status;
    n.reason = status == document::Status::set_aside ? reason : std::string{};
  });
}

Edit set_note(const Document& document, const NodeId& node, std::string note) {
  return altered(document, mark("Edit the note"), only(node), [&](Node& n) { n.note = note; });
}

Edit set_tags(const Document& document, std::span<const NodeId> nodes, const std::vector<std::string>& tags) {
  return altered(document, mark("Set the tags"), nodes, [&](Node& n) { n.tags = tags; });
}

Edit set_links(const Document& document, const NodeId& node, std::vector<std::string> addresses) {
  return altered(document, mark("Set the web links"), only(node), [&](Node& n) { n.links = addresses; });
}

Edit set_folded(const Document& document, std::span<const NodeId> nodes, bool folded) {
  Edit edit{folded ? mark("Fold") : mark("Unfold"), {}};
  for (const NodeId& node : nodes)
    if (!document.children(node).empty()) update(edit.change, document.node(node), [&](Node& n) { n.folded = folded; });
  return edit;
}

Edit set_side(const Document& document, std::span<const NodeId> nodes, document::Side side) {
  return altered(document, mark("Change side"), nodes, [&](Node& n) { n.side = side; });
}

Edit set_pins(const Document& document, std::span<const std::pair<NodeId, Vec2>> pins) {
  Edit edit{mark("Pin"), {}};
  for (const auto& [node, centre] : pins) update(edit.change, document.node(node), [&](Node& n) { n.pin = centre; });
  return edit;
}

Edit remove_pins(const Document& document, std::span<const NodeId> nodes) {
  return altered(document, mark("Unpin"), nodes, [](Node& n) { n.pin.reset(); });
}

Edit set_heading(const Document& document, const char* label, const std::function<void(document::Heading&)>& alter) {
  Edit edit{label, {}};
  document::Heading after = document.heading();
  alter(after);
  if (after != document.heading()) edit.change.heading = {document.heading(), std::move(after)};
  return edit;
}

}  // namespace concarte::edit
