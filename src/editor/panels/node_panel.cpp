// One idea in the right panel.
#include "editor/panels/node_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/voices.h"
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

// A command about one node, whose words are put in by `put`.
template <class Put>
CommandOf about(Verb verb, const NodeId& node, Put put) {
  return [verb, node, put](const std::string& words) {
    Arguments arguments;
    arguments.node = node;
    put(arguments, words);
    return Command{verb, arguments};
  };
}

void show_text(const Desk& desk, const Node& node) {
  TextBox box;
  box.hint = translate("What is the idea?");
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
  box.is_enabled = desk.session.is_enabled(Verb::set_status);
  show_field(desk, "reason", node.reason, box, about(Verb::set_status, node.id, [](Arguments& a, const std::string& w) {
    a.status = std::string(document::word(document::Status::set_aside));
    a.reason = w;
  }));
}

void show_note(const Desk& desk, const Node& node) {
  show_caption(desk.style, translate("Note"));
  TextBox box;
  box.hint = translate("What the label does not say");
  box.breaks = Breaks::with_enter;
  box.min_lines = 2;
  box.is_enabled = desk.session.is_enabled(Verb::set_note);
  show_field(desk, "note", node.note, box, about(Verb::set_note, node.id, [](Arguments& a, const std::string& w) { a.text = w; }));
}

void show_tags(const Desk& desk, const Node& node) {
  show_caption(desk.style, translate("Tags"));
  TextBox box;
  box.hint = translate("Words between commas");
  box.is_enabled = desk.session.is_enabled(Verb::set_tags);
  show_field(desk, "tags", joined_tags(node.tags), box,
             about(Verb::set_tags, node.id, [](Arguments& a, const std::string& w) { a.tags = split_tags(w); }));
}

// The addresses, each with a cross, and a field for one more.
void show_addresses(const Desk& desk, const Node& node) {
  const Style& style = desk.style;
  show_caption(style, translate("Web links"));
  for (std::size_t i = 0; i < node.links.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const float top = ImGui::GetCursorPosY();
    const float end = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x - style.px(30);
    ImGui::SetCursorPosY(top + style.px(6));
    {
      const ColourScope colour(ImGuiCol_Text, style.palette.accent);
      const TypeScope small(style, Type::small);
      ImGui::PushTextWrapPos(end - style.px(4));
      ImGui::TextUnformatted(node.links[i].c_str());
      ImGui::PopTextWrapPos();
    }
    const float bottom = ImGui::GetCursorPosY();
    ImGui::SetCursorPos({end, top});
    if (show_remove_button(style, translate("Remove this address"))) {
      Arguments arguments;
      arguments.node = node.id;
      arguments.links = node.links;
      arguments.links->erase(arguments.links->begin() + static_cast<std::ptrdiff_t>(i));
      desk.push(Verb::set_links, arguments);
    }
    ImGui::SetCursorPosY(std::max(bottom, ImGui::GetCursorPosY()));
    ImGui::PopID();
  }
  TextBox box;
  box.hint = translate("Add an address: https://…");
  box.is_enabled = desk.session.is_enabled(Verb::set_links);
  show_field(desk, "address", {}, box, about(Verb::set_links, node.id, [links = node.links](Arguments& a, const std::string& w) {
    a.links = links;
    a.links->push_back(w);
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

void show_node(const Desk& desk, const Node& node) {
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
  show_note(desk, node);
  show_gap(desk.style, 16);
  show_tags(desk, node);
  show_gap(desk.style, 16);
  show_addresses(desk, node);
  show_gap(desk.style, 16);
  show_side(desk, node);
  show_place(desk, node);
  ImGui::PopID();
}

}  // namespace concarte::ui
