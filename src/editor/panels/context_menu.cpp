// The menu at the pointer, made from the one command table.
#include "editor/panels/context_menu.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/menu.h"
#include "editor/widgets/choices.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

constexpr const char* Popup = "##context";

bool any_has_children(const Desk& desk) {
  const auto& nodes = desk.state().selection.nodes;
  return std::any_of(nodes.begin(), nodes.end(), [&](const document::NodeId& n) { return !desk.document().children(n).empty(); });
}

// Only what makes sense now: a short menu is read, a long one is searched.
void show_if_enabled(const Desk& desk, Verb verb) {
  if (desk.session.is_enabled(verb)) show_menu_row(desk, verb);
}

void show_for_nodes(const Desk& desk) {
  const bool is_one = desk.state().selection.nodes.size() == 1;
  if (is_one) {
    show_menu_row(desk, Verb::edit_text);
    show_menu_row(desk, Verb::add_child);
    show_menu_row(desk, Verb::add_sibling);
  } else {
    show_menu_row(desk, Verb::add_parent);
  }
  ImGui::Separator();
  show_kind_menu(desk);
  show_status_menu(desk);
  ImGui::Separator();
  if (is_one) show_menu_row(desk, Verb::link, translate("Link to another idea…"));
  else show_if_enabled(desk, Verb::link);
  show_menu_row(desk, Verb::add_boundary);
  show_menu_row(desk, Verb::add_summary);
  show_if_enabled(desk, Verb::join_frame);
  show_if_enabled(desk, Verb::leave_frame);
  ImGui::Separator();
  if (any_has_children(desk)) show_menu_row(desk, Verb::toggle_fold);
  show_menu_row(desk, desk.session.is_enabled(Verb::unpin) ? Verb::unpin : Verb::pin);
  show_if_enabled(desk, Verb::detach);
  ImGui::Separator();
  show_menu_row(desk, Verb::delete_branch, is_one ? nullptr : translate("Delete these branches"));
  if (any_has_children(desk)) show_menu_row(desk, Verb::delete_node);
}

void show_for_link(const Desk& desk, const document::Link& link) {
  show_menu_row(desk, Verb::edit_text, translate("Edit the words of the link"));
  if (ImGui::BeginMenu(translate("Kind of link"), desk.session.is_enabled(Verb::set_link))) {
    for (const document::LinkKind kind : LinkKinds)
      if (ImGui::MenuItem(translate(document::label(kind)), nullptr, kind == link.kind)) {
        Arguments arguments;
        arguments.link = link.id;
        arguments.kind = std::string(document::word(kind));
        desk.push(Verb::set_link, arguments);
      }
    ImGui::EndMenu();
  }
  ImGui::Separator();
  show_menu_row(desk, Verb::turn_link);
  show_if_enabled(desk, Verb::bend_link);
  ImGui::Separator();
  show_menu_row(desk, Verb::delete_branch, translate("Remove the link"));
}

void show_for_frame(const Desk& desk) {
  const bool is_brace = !desk.state().selection.summary().empty();
  show_menu_row(desk, Verb::edit_text, is_brace ? translate("Edit the words of the brace") : translate("Edit the title of the frame"));
  ImGui::Separator();
  show_menu_row(desk, Verb::delete_branch, is_brace ? translate("Remove the brace") : translate("Remove the frame"));
}

void show_for_paper(const Desk& desk, Vec2 at_on_canvas) {
  Arguments here;
  here.at = session::figure_from_screen(desk.state().view)(at_on_canvas);
  show_menu_row(desk, Verb::add_root, translate("Add a floating idea here"), here);
  ImGui::Separator();
  show_menu_row(desk, Verb::select_all);
  show_menu_row(desk, Verb::zoom_fit);
  show_menu_row(desk, Verb::show_layouts);
}

void show_rows(const Desk& desk, Vec2 at_on_canvas) {
  const session::Selection& selection = desk.state().selection;
  const document::Link* link = desk.document().all<document::Link>().find(selection.link());
  if (!selection.nodes.empty()) show_for_nodes(desk);
  else if (link != nullptr) show_for_link(desk, *link);
  else if (selection.titled.index() != 0) show_for_frame(desk);
  else show_for_paper(desk, at_on_canvas);
}

}  // namespace

void show_context_menu(const Desk& desk, Vec2 canvas_corner, bool& was_shown) {
  const auto at = desk.state().context_menu_at;
  if (!at && !was_shown) return;
  const Vec2 corner = canvas_corner + at.value_or(Vec2{});
  if (at && !was_shown) {
    ImGui::OpenPopup(Popup);
    ImGui::SetNavCursorVisible(true);  // the arrows start at the first row
    ImGui::SetNextWindowPos({static_cast<float>(corner.x), static_cast<float>(corner.y)});
  }
  const MenuLook look(desk.style);
  const bool is_shown = ImGui::BeginPopup(Popup, ImGuiWindowFlags_NoMove);
  if (is_shown) {
    if (at) show_rows(desk, *at);
    else ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
  }
  if (was_shown && !is_shown && at) desk.push(Verb::close_context_menu);
  was_shown = is_shown;
}

}  // namespace concarte::ui
