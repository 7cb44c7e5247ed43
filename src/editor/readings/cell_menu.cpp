// What can be done to a cell, in words.
#include "editor/readings/cell_menu.h"

#include <array>
#include <utility>

#include "base/translate.h"
#include "editor/state/key.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using document::Opinion;
using report::SheetCell;
using session::Verb;

constexpr const char* Popup = "##cell";

struct StanceKey {
  Opinion opinion;
  const char* key;
};
constexpr std::array StanceKeys{StanceKey{Opinion::in_favour, "+"}, StanceKey{Opinion::against, "−"}, StanceKey{Opinion::reserved, "/"}};

session::Arguments about(const SheetCell& cell) {
  session::Arguments arguments;
  arguments.node = cell.idea;
  arguments.group = cell.group;
  return arguments;
}

void show_rows_of_group(const Desk& desk, SheetView& view, const SheetCell& cell) {
  ImGui::Separator();
  const bool can_change = desk.session.is_enabled(Verb::set_stance);
  for (const StanceKey& each : StanceKeys)
    if (ImGui::MenuItem(translate(document::label(each.opinion)), each.key, cell.opinion == each.opinion, can_change)) turn_stance(desk, cell, each.opinion);
  if (ImGui::MenuItem(translate("Write why"), ReasonKey, false, can_change && cell.opinion)) open_reason(desk, view, *view.chosen);
  if (ImGui::MenuItem(translate("Has not discussed it"), nullptr, !cell.opinion, can_change && cell.opinion)) turn_stance(desk, cell, std::nullopt);
  ImGui::Separator();
  if (ImGui::MenuItem(translate("Take the group’s words away"), session::to_string(session::plain(session::Key::del)).c_str(), false, cell.is_proposed && desk.session.is_enabled(Verb::set_voice))) {
    session::Arguments arguments = about(cell);
    arguments.text = "";
    desk.push(Verb::set_voice, std::move(arguments));
  }
}

void show_rows_of_idea(const Desk& desk) {
  ImGui::Separator();
  for (const Verb verb : {Verb::add_child, Verb::move_up, Verb::move_down, Verb::promote, Verb::demote, Verb::delete_branch})
    if (ImGui::MenuItem(translate(session::row(verb).label), nullptr, false, desk.session.is_enabled(verb))) desk.push(verb);
}

}  // namespace

void turn_stance(const Desk& desk, const SheetCell& cell, std::optional<Opinion> opinion) {
  if (cell.group.empty() || !desk.session.is_enabled(Verb::set_stance)) return;
  if (opinion == cell.opinion) opinion.reset();
  session::Arguments arguments = about(cell);
  arguments.stance = opinion ? std::string(document::word(*opinion)) : "none";
  if (opinion) arguments.reason = cell.reason;
  desk.push(Verb::set_stance, std::move(arguments));
}

void show_cell_menu(const Desk& desk, SheetView& view, const SheetFrame& frame) {
  const Style& style = desk.style;
  if (const auto at = std::exchange(view.menu_wanted, std::nullopt); at && view.chosen) {
    ImGui::OpenPopup(Popup);
    ImGui::SetNavCursorVisible(true);  // the arrows start at the first row
    const Area area = area_of(view, frame, *view.chosen);
    ImGui::SetNextWindowPos(at->x > 0 ? *at : ImVec2{area.low.x + style.px(24), area.high.y});
  }
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(8), style.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(16), style.px(12)});
  if (ImGui::BeginPopup(Popup, ImGuiWindowFlags_NoMove)) {
    const SheetCell* cell = chosen_cell(view);
    if (cell == nullptr) {
      ImGui::CloseCurrentPopup();
    } else {
      if (ImGui::MenuItem(translate("Write in this cell"), session::to_string(session::plain(session::Key::enter)).c_str(), false, desk.session.is_enabled(Verb::set_text))) open_field(desk, view, *view.chosen);
      if (cell->group.empty() && !cell->idea.empty()) show_rows_of_idea(desk);
      else if (!cell->group.empty()) show_rows_of_group(desk, view, *cell);
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar(2);
}

}  // namespace concarte::ui
