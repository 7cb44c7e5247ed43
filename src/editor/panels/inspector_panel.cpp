// The right panel: what is selected; without a selection, the map itself.
#include "editor/panels/inspector_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/joining_panel.h"
#include "editor/panels/map_panel.h"
#include "editor/panels/node_panel.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

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

void show_common_tags(const Desk& desk) {
  const auto tags = common<std::vector<std::string>>(desk, [](const document::Node& n) { return n.tags; });
  show_caption(desk.style, translate("Tags"));
  TextBox box;
  box.hint = tags ? translate("Words between commas") : translate("Not the same for all: typed words replace them");
  box.is_enabled = desk.session.is_enabled(Verb::set_tags);
  box.keeps_words = true;
  show_field(desk, "tags", tags ? joined_tags(*tags) : std::string{}, box, [](const std::string& words) {
    Arguments arguments;
    arguments.tags = split_tags(words);
    return session::Command{Verb::set_tags, arguments};
  });
}

void show_action(const Desk& desk, Verb verb, const char* words) {
  ImGui::BeginDisabled(!desk.session.is_enabled(verb));
  if (show_button(desk.style, words)) desk.push(verb);
  ImGui::EndDisabled();
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
  show_gap(desk.style, 16);
  show_common_tags(desk);
  show_gap(desk.style, 24);
  if (count == 2) show_action(desk, Verb::link, translate("Link these two ideas"));
  show_action(desk, Verb::add_boundary, translate("Frame them"));
  show_action(desk, Verb::add_summary, translate("Summarise them with a brace"));
  show_action(desk, Verb::add_parent, translate("Put an idea above them"));
  show_action(desk, desk.session.is_enabled(Verb::unpin) ? Verb::unpin : Verb::pin,
              desk.session.is_enabled(Verb::unpin) ? translate("Unpin") : translate("Pin where they are"));
  ImGui::PopID();
}

}  // namespace

void show_inspector(const Desk& desk, std::optional<session::Part> keyboard) {
  const session::Selection& selection = desk.state().selection;
  const document::Node* node = desk.document().find(selection.focus());
  const document::Link* link = desk.document().all<document::Link>().find(selection.link());
  const document::Boundary* boundary = desk.document().all<document::Boundary>().find(selection.boundary());
  const document::Summary* summary = desk.document().all<document::Summary>().find(selection.summary());
  if (selection.nodes.size() > 1) show_several(desk);
  else if (node != nullptr) show_node(desk, *node, keyboard);
  else if (link != nullptr) show_link(desk, *link);
  else if (boundary != nullptr) show_boundary(desk, *boundary);
  else if (summary != nullptr) show_summary(desk, *summary);
  else show_map(desk);
}

}  // namespace concarte::ui
