// The right panel: what is selected; without a selection, the map itself.
#include "editor/panels/inspector_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/map_panel.h"
#include "editor/panels/node_panel.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

// A link's end: a click goes to it.
void show_end(const Desk& desk, const char* caption, const document::NodeId& id) {
  const document::Node* node = desk.document().find(id);
  if (node == nullptr) return;
  ImGui::PushID(caption);
  show_caption(desk.style, caption);
  if (show_way_to(desk.style, "end", first_line(node->text))) {
    Arguments arguments;
    arguments.node = id;
    desk.push(Verb::select, arguments);
  }
  show_gap(desk.style, 16);
  ImGui::PopID();
}

void show_link(const Desk& desk, const document::Link& link) {
  ImGui::PushID(link.id.view().data(), link.id.view().data() + link.id.view().size());
  show_words(desk.style, translate("Cross-link"), Type::heading, Face::semibold);
  show_gap(desk.style, 16);
  show_end(desk, translate("From"), link.from);
  show_end(desk, translate("To"), link.to);

  show_caption(desk.style, translate("Kind of link"));
  if (begin_combo(desk.style, "##kind", translate(document::label(link.kind)))) {
    for (const document::LinkKind kind : LinkKinds)
      if (ImGui::Selectable(translate(document::label(kind)), kind == link.kind)) {
        Arguments arguments;
        arguments.link = link.id;
        arguments.kind = std::string(document::word(kind));
        desk.push(Verb::set_link, arguments);
      }
    ImGui::EndCombo();
  }
  show_gap(desk.style, 16);

  show_caption(desk.style, translate("Words on the link"));
  TextBox box;
  box.hint = translate("None");
  box.breaks = Breaks::with_shift;
  box.is_enabled = desk.session.is_enabled(Verb::set_link);
  show_field(desk, "label", link.label, box, [id = link.id](const std::string& words) {
    Arguments arguments;
    arguments.link = id;
    arguments.label = words;
    return session::Command{Verb::set_link, arguments};
  });
  show_gap(desk.style, 24);
  if (show_button(desk.style, translate("Remove the link"))) {
    Arguments arguments;
    arguments.link = link.id;
    desk.push(Verb::unlink, arguments);
  }
  ImGui::PopID();
}

// What is the same in all that is selected.
template <class Value, class Read>
std::optional<Value> common(const Desk& desk, Read read) {
  std::optional<Value> value;
  for (const document::NodeId& id : desk.state().selection.nodes) {
    const document::Node* node = desk.document().find(id);
    if (node == nullptr) continue;
    const Value own = read(*node);
    if (value && *value != own) return std::nullopt;
    value = own;
  }
  return value;
}

void show_several(const Desk& desk) {
  ImGui::PushID("several");
  const std::size_t count = desk.state().selection.nodes.size();
  show_words(desk.style, say_count("{} idea selected", "{} ideas selected", count), Type::heading, Face::semibold);
  show_gap(desk.style, 4);
  show_muted(desk.style, translate("What you choose here goes for all of them."));
  show_gap(desk.style, 16);
  show_kind(desk, common<std::string>(desk, [](const document::Node& n) { return n.kind; }), {});
  show_gap(desk.style, 16);
  show_status(desk, common<document::Status>(desk, [](const document::Node& n) { return n.status; }), {});
  if (count == 2) {
    show_gap(desk.style, 24);
    if (show_button(desk.style, translate("Link these two ideas"))) desk.push(Verb::link);
  }
  ImGui::PopID();
}

}  // namespace

void show_inspector(const Desk& desk, std::optional<session::Part> keyboard) {
  const session::Selection& selection = desk.state().selection;
  const document::Node* node = desk.document().find(selection.focus());
  const document::Link* link = desk.document().all<document::Link>().find(selection.link);
  if (selection.nodes.size() > 1) show_several(desk);
  else if (node != nullptr) show_node(desk, *node, keyboard);
  else if (link != nullptr) show_link(desk, *link);
  else show_map(desk);
}

}  // namespace concarte::ui
