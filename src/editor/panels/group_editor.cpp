// The groups of the map in the right panel: added, named, coloured, put in order, removed.
#include "editor/panels/group_editor.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using document::Group;
using document::GroupKind;
using session::Arguments;
using session::Verb;

constexpr std::array GroupKinds{GroupKind::workshop, GroupKind::partner, GroupKind::territory};

const char* plural(GroupKind kind) {
  switch (kind) {
    case GroupKind::workshop: return mark("Tables");
    case GroupKind::partner: return mark("Partners");
    case GroupKind::territory: break;
  }
  return mark("Territories");
}

Arguments about(const Group& group) {
  Arguments arguments;
  arguments.group = group.id;
  return arguments;
}

template <class Put>
CommandOf setting(const Group& group, Put put) {
  return [id = group.id, put](const std::string& words) {
    Arguments arguments;
    arguments.group = id;
    put(arguments, words);
    return session::Command{Verb::set_group, arguments};
  };
}

void show_name_and_mark(const Desk& desk, const Group& group) {
  const Style& style = desk.style;
  const float mark_width = style.px(56);
  const float width = ImGui::GetContentRegionAvail().x;
  TextBox name;
  name.hint = translate("Name of the group");
  name.helps = session::typing_helps(desk.state());
  name.is_enabled = desk.session.is_enabled(Verb::set_group);
  name.width = width - mark_width - style.px(8);
  show_field(desk, "name", group.name, name, setting(group, [](Arguments& a, const std::string& w) { a.text = w; }));
  ImGui::SameLine(0, style.px(8));
  TextBox letter;
  letter.is_enabled = name.is_enabled;
  letter.width = mark_width;
  show_field(desk, "mark", group.mark, letter, setting(group, [](Arguments& a, const std::string& w) { a.mark = w; }));
  ImGui::SetItemTooltip("%s", translate("Its mark: one letter or digit. Alt and that digit make it speak"));
}

void show_group_kind(const Desk& desk, const Group& group) {
  std::array<std::string, GroupKinds.size()> labels;
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = translate(document::label(GroupKinds[i]));
  if (const auto clicked = show_choices(desk.style, "kind", labels, static_cast<int>(group.kind))) {
    Arguments arguments = about(group);
    arguments.kind = std::string(document::word(GroupKinds[*clicked]));
    desk.push(Verb::set_group, arguments);
  }
}

// Round swatches; a ring is round the one it has.
void show_colours(const Desk& desk, const Group& group) {
  const Style& style = desk.style;
  const float size = style.px(24), step = style.px(30);
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  const float left = ImGui::GetCursorPosX();
  for (const Colour colour : document::group_colours()) {
    const std::string notation = to_string(colour);
    if (ImGui::GetCursorPosX() > left && ImGui::GetCursorPosX() + size > right) ImGui::NewLine();
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    if (ImGui::InvisibleButton(notation.c_str(), {size, size}, ImGuiButtonFlags_EnableNav)) {
      Arguments arguments = about(group);
      arguments.colour = notation;
      desk.push(Verb::set_group, arguments);
    }
    const ImVec2 centre{corner.x + size / 2, corner.y + size / 2};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddCircleFilled(centre, style.px(9), packed(colour));
    list.AddCircle(centre, style.px(9), packed(style.palette.rule));
    if (colour == group.colour) list.AddCircle(centre, style.px(12), packed(style.palette.accent), 0, style.px(2));
    ImGui::SameLine(0, step - size);
  }
  ImGui::NewLine();
}

const char* hatch_label(std::string_view hatch) {
  constexpr std::array Labels{mark("Diagonal lines"), mark("Horizontal lines"), mark("Vertical lines"), mark("Dots"),
                              mark("Waves"),          mark("Grid"),             mark("Crosses")};
  const auto& hatches = document::hatches();
  const auto place = std::find(hatches.begin(), hatches.end(), hatch) - hatches.begin();
  return static_cast<std::size_t>(place) < Labels.size() ? translate(Labels[static_cast<std::size_t>(place)]) : translate("No hatch");
}

void show_hatch(const Desk& desk, const Group& group) {
  if (!begin_combo(desk.style, "##hatch", hatch_label(group.hatch))) return;
  std::vector<std::string_view> choices{""};
  choices.insert(choices.end(), document::hatches().begin(), document::hatches().end());
  for (const std::string_view choice : choices)
    if (ImGui::Selectable(hatch_label(choice), group.hatch == choice)) {
      Arguments arguments = about(group);
      arguments.hatch = std::string(choice);
      desk.push(Verb::set_group, arguments);
    }
  ImGui::EndCombo();
}

void show_orders(const Desk& desk, const Group& group, int place, int count) {
  const Style& style = desk.style;
  const auto move = [&](const char* label, int to) {
    ImGui::BeginDisabled(to < 0 || to >= count);
    if (show_button(style, label)) {
      Arguments arguments = about(group);
      arguments.position = to;
      desk.push(Verb::move_group, arguments);
    }
    ImGui::EndDisabled();
    ImGui::SameLine(0, style.px(8));
  };
  move(translate("Up"), place - 1);
  move(translate("Down"), place + 1);
  if (show_button(style, translate("Remove"))) desk.push(Verb::remove_group, about(group));
}

void show_details(const Desk& desk, const Group& group, int place, int count) {
  const Style& style = desk.style;
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::set_group));
  show_gap(style, 4);
  show_name_and_mark(desk, group);
  show_gap(style, 8);
  show_group_kind(desk, group);
  show_gap(style, 8);
  show_colours(desk, group);
  show_gap(style, 8);
  show_hatch(desk, group);
  show_gap(style, 8);
  show_orders(desk, group, place, count);
  show_gap(style, 16);
  ImGui::EndDisabled();
}

// The disc and the name; a click opens what can be changed, under it.
bool show_name(const Desk& desk, const Group& group) {
  const Style& style = desk.style;
  const ImGuiID open = ImGui::GetID("open");
  const ImVec2 corner = ImGui::GetCursorPos();
  const float width = ImGui::GetContentRegionAvail().x;
  bool is_open = ImGui::GetStateStorage()->GetBool(open);
  if (show_button(style, "##group", Emphasis::quiet, width)) ImGui::GetStateStorage()->SetBool(open, is_open = !is_open);
  ImGui::SetItemTooltip("%s", translate("Change this group"));
  paint_chevron(style, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
  ImGui::SetCursorPos({corner.x + style.px(4), corner.y + style.px(4)});
  show_disc(style, group);
  ImGui::SetCursorPos({corner.x + style.px(DiscSize + 14), corner.y + style.px(6)});
  ImGui::TextUnformatted(shortened(group.name, width - style.px(DiscSize + 50)).c_str());
  ImGui::SetCursorPos({corner.x, corner.y + style.px(32)});
  return is_open;
}

}  // namespace

void show_groups(const Desk& desk) {
  const Style& style = desk.style;
  const auto& groups = desk.document().all<Group>();
  const auto count = static_cast<int>(groups.size());
  for (const GroupKind kind : GroupKinds) {
    bool is_first = true;
    int place = -1;
    for (const Group& group : groups) {
      ++place;
      if (group.kind != kind) continue;
      if (std::exchange(is_first, false)) show_caption(style, translate(plural(kind)));
      ImGui::PushID(group.id.view().data(), group.id.view().data() + group.id.view().size());
      if (show_name(desk, group)) show_details(desk, group, place, count);
      ImGui::PopID();
    }
    if (!is_first) show_gap(style, 12);
  }
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::add_group));
  if (groups.empty()) show_muted(style, translate("Groups say who proposed each idea: a table, a partner, a territory."));
  if (show_button(style, translate("Add a group"))) desk.push(Verb::add_group);
  ImGui::EndDisabled();
  show_gap(style, 24);
}

}  // namespace concarte::ui
