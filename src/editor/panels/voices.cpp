// Who said what: the groups as discs, their exact words, and where each stands.
#include "editor/panels/voices.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"

namespace concarte::ui {
namespace {

using document::Group;
using document::GroupId;

std::vector<const Group*> groups_of(const Desk& desk, const std::vector<GroupId>& ids) {
  std::vector<const Group*> groups;
  for (const GroupId& id : ids)
    if (const Group* group = desk.document().all<Group>().find(id)) groups.push_back(group);
  return groups;
}

std::string names_of(const std::vector<const Group*>& groups) {
  std::string names;
  for (const Group* group : groups) names += (names.empty() ? "" : ", ") + group->name;
  return names.empty() ? std::string(translate("No group")) : names;
}

// The discs of the groups in a column of their own, `across` side by side, then what they say beside.
template <class Show>
void show_beside_discs(const Desk& desk, const std::vector<const Group*>& groups, std::size_t across, Show show) {
  const Style& style = desk.style;
  const float left = ImGui::GetCursorPosX();
  const float top = ImGui::GetCursorPosY();
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(4), style.px(4)});
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i % across != 0) ImGui::SameLine();
    show_disc(style, *groups[i]);
  }
  ImGui::PopStyleVar();
  const float bottom = ImGui::GetCursorPosY();
  ImGui::SetCursorPos({left + style.px(static_cast<double>(across) * (DiscSize + 4) + 8), top + style.px(2)});
  ImGui::BeginGroup();
  show();
  ImGui::EndGroup();
  ImGui::SetCursorPos({left, std::max(bottom, ImGui::GetCursorPosY())});
  show_gap(style, 8);
}

// One disc across when nobody speaks together, else two: the words stay in line.
template <class Records>
std::size_t discs_across(const Records& records) {
  return std::any_of(records.begin(), records.end(), [](const auto& record) { return record.groups.size() > 1; }) ? 2 : 1;
}

void show_contributions(const Desk& desk, const document::Node& node) {
  const std::size_t across = discs_across(node.contributions);
  show_caption(desk.style, translate("Who said it"));
  for (const document::Contribution& said : node.contributions) {
    const auto groups = groups_of(desk, said.groups);
    show_beside_discs(desk, groups, across, [&] {
      show_muted(desk.style, names_of(groups));
      ImGui::SetCursorPosY(ImGui::GetCursorPosY() - desk.style.px(6));
      show_words(desk.style, said.text.empty() ? std::string(translate("In these words")) : say("“{}”", said.text));
    });
  }
  show_gap(desk.style, 16);
}

Colour colour_of(const Desk& desk, document::Opinion opinion) {
  const figure::Theme& theme = desk.state().theme;
  switch (opinion) {
    case document::Opinion::in_favour: return theme.agreed;
    case document::Opinion::against: return theme.dispute;
    case document::Opinion::reserved: break;
  }
  return theme.muted;
}

// Silence is not agreement: groups of the same kinds as those that took a stand, and that took none.
std::vector<const Group*> silent_groups(const Desk& desk, const document::Node& node) {
  std::vector<GroupId> heard;
  for (const document::Stance& stance : node.stances) heard.insert(heard.end(), stance.groups.begin(), stance.groups.end());
  std::vector<const Group*> silent;
  for (const Group& group : desk.document().all<Group>()) {
    const bool has_peer = std::any_of(heard.begin(), heard.end(), [&](const GroupId& id) {
      const Group* other = desk.document().all<Group>().find(id);
      return other != nullptr && other->kind == group.kind;
    });
    if (has_peer && std::find(heard.begin(), heard.end(), group.id) == heard.end()) silent.push_back(&group);
  }
  return silent;
}

void show_stances(const Desk& desk, const document::Node& node) {
  const std::vector<const Group*> silent = silent_groups(desk, node);
  const std::size_t across = std::max<std::size_t>(discs_across(node.stances), silent.size() > 1 ? 2 : 1);
  show_caption(desk.style, translate("Where each stands"));
  for (const document::Stance& stance : node.stances) {
    show_beside_discs(desk, groups_of(desk, stance.groups), across, [&] {
      {
        const ColourScope colour(ImGuiCol_Text, colour_of(desk, stance.opinion));
        show_words(desk.style, translate(document::label(stance.opinion)), Type::body, Face::semibold);
      }
      if (stance.reason.empty()) return;
      ImGui::SetCursorPosY(ImGui::GetCursorPosY() - desk.style.px(4));
      show_words(desk.style, stance.reason);
    });
  }
  if (!silent.empty())
    show_beside_discs(desk, silent, across, [&] { show_muted(desk.style, translate("Has not discussed it"), Type::body); });
  show_gap(desk.style, 16);
}

}  // namespace

void show_voices(const Desk& desk, const document::Node& node) {
  if (!node.contributions.empty()) show_contributions(desk, node);
  if (!node.stances.empty()) show_stances(desk, node);
}

float show_discs_at_end(const Desk& desk, const document::Node& node, ImVec2 end) {
  const float step = desk.style.px(DiscSize + 4);
  const auto groups = groups_named_by(desk.document(), node.contributions);
  const std::size_t shown = std::min<std::size_t>(groups.size(), 4);
  for (std::size_t i = 0; i < shown; ++i) {
    ImGui::SetCursorPos({end.x - step * static_cast<float>(shown - i), end.y});
    show_disc(desk.style, *groups[i]);
  }
  return step * static_cast<float>(shown);
}

}  // namespace concarte::ui
