// One idea in the right panel.
#include "editor/panels/node_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/node_commands.h"
#include "editor/panels/node_writing.h"
#include "editor/panels/voices.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::ui {
namespace {

using document::Node;
using document::NodeId;
using session::Arguments;
using session::Command;
using session::Verb;

void show_text(const Desk& desk, const Node& node) {
  TextBox box;
  box.hint = translate("What is the idea?");
  box.helps = session::typing_helps(desk.state());
  box.breaks = Breaks::with_shift;
  box.type = Type::heading;
  box.face = Face::semibold;
  box.is_enabled = desk.session.is_enabled(Verb::set_text);
  // While it is typed on the canvas, its words are shown there and here.
  const auto& edit = desk.state().text_edit;
  const std::string& words = edit && edit->node == node.id ? edit->now.text : node.text;
  show_field(desk, "text", words, box, about(Verb::set_text, node.id, [](Arguments& a, const std::string& w) { a.text = w; }));
}

void show_reason(const Desk& desk, const Node& node) {
  if (node.status != document::Status::set_aside) return;
  show_gap(desk.style, 8);
  TextBox box;
  box.hint = translate("Why is it set aside?");
  box.helps = session::typing_helps(desk.state());
  box.is_enabled = desk.session.is_enabled(Verb::set_status);
  show_field(desk, "reason", node.reason, box, about(Verb::set_status, node.id, [](Arguments& a, const std::string& w) {
    a.status = std::string(document::word(document::Status::set_aside));
    a.reason = w;
  }));
}

void show_side(const Desk& desk, const Node& node) {
  const Node* parent = desk.document().find(node.parent);
  if (parent == nullptr || !parent->parent.empty()) return;  // only main branches have a side
  show_caption(desk.style, translate("Side of the map"));
  const std::array<std::string, 3> labels{translate("Automatic side"), translate("Left"), translate("Right")};
  if (const auto clicked = show_choices(desk.style, "side", labels, static_cast<int>(node.side))) {
    Arguments arguments;
    arguments.node = node.id;
    arguments.side = std::string(document::word(Sides[*clicked]));
    desk.push(Verb::set_side, arguments);
  }
  show_gap(desk.style, 16);
}

void show_place(const Desk& desk, const Node& node) {
  show_caption(desk.style, translate("Position"));
  const std::array<std::string, 2> labels{translate("By the layout"), translate("Pinned where it is")};
  if (const auto clicked = show_choices(desk.style, "place", labels, node.pin ? 1 : 0)) {
    Arguments arguments;
    arguments.node = node.id;
    desk.push(*clicked == 1 ? Verb::pin : Verb::unpin, arguments);
  }
}

}  // namespace

void show_kind(const Desk& desk, const std::optional<std::string>& kind, const NodeId& node) {
  show_caption(desk.style, translate("Kind"));
  const auto choose = [&desk, &node](const std::string& word) {
    Arguments arguments;
    arguments.node = node;
    arguments.kind = word;
    desk.push(Verb::set_kind, arguments);
  };
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::set_kind));
  if (begin_combo(desk.style, "##kind", kind ? kind_label(*kind) : std::string(translate("Several kinds")))) {
    for (const KindChoice& choice : kind_choices())
      if (ImGui::Selectable(choice.label.c_str(), kind == choice.word)) choose(choice.word);
    ImGui::Separator();
    TextBox box;
    box.hint = translate("Another kind…");
    show_field(desk, "free kind", {}, box, about(Verb::set_kind, node, [](Arguments& a, const std::string& w) { a.kind = kind_typed(w); }));
    ImGui::EndCombo();
  }
  ImGui::EndDisabled();
}

void show_status(const Desk& desk, std::optional<document::Status> status, const NodeId& node) {
  show_caption(desk.style, translate("Status"));
  std::array<std::string, Statuses.size()> labels;
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = translate(document::label(Statuses[i]));
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::set_status));
  const auto clicked = show_choices(desk.style, "status", labels, status ? static_cast<int>(*status) : -1);
  ImGui::EndDisabled();
  if (!clicked) return;
  Arguments arguments;
  arguments.node = node;
  arguments.status = std::string(document::word(Statuses[*clicked]));
  desk.push(Verb::set_status, arguments);
}

void show_node(const Desk& desk, const Node& node, std::optional<session::Part> keyboard) {
  const std::string_view id = node.id.view();
  ImGui::PushID(id.data(), id.data() + id.size());
  show_text(desk, node);
  show_gap(desk.style, 16);
  show_kind(desk, node.kind, node.id);
  show_gap(desk.style, 16);
  show_status(desk, node.status, node.id);
  show_reason(desk, node);
  show_gap(desk.style, 16);
  show_voices(desk, node);
  show_writing(desk, node, keyboard);
  show_gap(desk.style, 16);
  show_side(desk, node);
  show_place(desk, node);
  ImGui::PopID();
}

}  // namespace concarte::ui
