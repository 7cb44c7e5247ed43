// A link, a boundary or a summary in the right panel.
#include "editor/panels/joining_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

// An idea by its words: a click goes to it.
void show_way_to_idea(const Desk& desk, const document::NodeId& id) {
  const document::Node* node = desk.document().find(id);
  if (node == nullptr) return;
  ImGui::PushID(id.view().data(), id.view().data() + id.view().size());
  if (show_way_to(desk.style, "idea", utf8::first_line(node->text))) {
    Arguments arguments;
    arguments.node = id;
    desk.push(Verb::select, arguments);
  }
  ImGui::PopID();
}

void show_end(const Desk& desk, const char* caption, const document::NodeId& id) {
  show_caption(desk.style, caption);
  show_way_to_idea(desk, id);
  show_gap(desk.style, 16);
}

void show_link_kind(const Desk& desk, const document::Link& link) {
  show_caption(desk.style, translate("Kind of link"));
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::set_link));
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
  ImGui::EndDisabled();
}

// The words while they are typed on the map are shown there and here.
const std::string& words_shown(const Desk& desk, const document::TitledId& id, const std::string& own) {
  const auto& edit = desk.state().text_edit;
  return edit && edit->titled == id ? edit->now.text : own;
}

TextBox words_box(const Desk& desk, Verb verb, const char* hint) {
  TextBox box;
  box.hint = hint;
  box.breaks = Breaks::with_shift;
  box.helps = session::typing_helps(desk.state());
  box.is_enabled = desk.session.is_enabled(verb);
  return box;
}

template <class Frame>
void show_frame(const Desk& desk, const Frame& frame, const std::string& words, const char* name, const char* caption,
                typename Frame::Identifier Arguments::*id, const char* removal) {
  ImGui::PushID(frame.id.view().data(), frame.id.view().data() + frame.id.view().size());
  show_words(desk.style, name, Type::heading, Face::semibold);
  show_gap(desk.style, 16);
  show_caption(desk.style, caption);
  show_field(desk, "words", words_shown(desk, frame.id, words), words_box(desk, Verb::set_frame_words, translate("None")),
             [id, own = frame.id](const std::string& typed) {
               Arguments arguments;
               arguments.*id = own;
               arguments.text = typed;
               return session::Command{Verb::set_frame_words, arguments};
             });
  show_gap(desk.style, 16);
  show_caption(desk.style, translate("What it gathers"));
  for (const document::NodeId& node : frame.nodes) {
    show_way_to_idea(desk, node);
    show_gap(desk.style, 4);
  }
  show_muted(desk.style, translate("Drag the round handles of its edges to gather more ideas, or fewer."));
  show_gap(desk.style, 24);
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::remove_frame));
  if (show_button(desk.style, removal)) {
    Arguments arguments;
    arguments.*id = frame.id;
    desk.push(Verb::remove_frame, arguments);
  }
  ImGui::EndDisabled();
  ImGui::PopID();
}

}  // namespace

void show_link(const Desk& desk, const document::Link& link) {
  const auto about = [&link](Arguments arguments = {}) {
    arguments.link = link.id;
    return arguments;
  };
  ImGui::PushID(link.id.view().data(), link.id.view().data() + link.id.view().size());
  show_words(desk.style, translate("Cross-link"), Type::heading, Face::semibold);
  show_gap(desk.style, 16);
  show_end(desk, translate("From"), link.from);
  show_end(desk, translate("To"), link.to);
  show_link_kind(desk, link);
  show_gap(desk.style, 16);
  show_caption(desk.style, translate("Words on the link"));
  show_field(desk, "label", words_shown(desk, link.id, link.label), words_box(desk, Verb::set_link, translate("None")),
             [about](const std::string& words) { return session::Command{Verb::set_link, about({.label = words})}; });
  show_gap(desk.style, 24);
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::turn_link));
  if (show_button(desk.style, translate("Turn the link round"))) desk.push(Verb::turn_link, about());
  if (link.bend && show_button(desk.style, translate("Straighten the link"))) desk.push(Verb::bend_link, about());
  if (show_button(desk.style, translate("Remove the link"))) desk.push(Verb::unlink, about());
  ImGui::EndDisabled();
  ImGui::PopID();
}

void show_boundary(const Desk& desk, const document::Boundary& boundary) {
  show_frame(desk, boundary, boundary.title, translate("Frame around ideas"), translate("Title"), &Arguments::boundary, translate("Remove the frame"));
}

void show_summary(const Desk& desk, const document::Summary& summary) {
  show_frame(desk, summary, summary.text, translate("Brace"), translate("Words of the brace"), &Arguments::summary, translate("Remove the brace"));
}

}  // namespace concarte::ui
