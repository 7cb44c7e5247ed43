// Who said what: the groups as discs, and their exact words.
#include "editor/panels/voices.h"

#include <algorithm>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/stances.h"
#include "editor/widgets/widgets.h"

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

}  // namespace

void show_voices(const Desk& desk, const document::Node& node) {
  if (!node.contributions.empty()) show_contributions(desk, node);
  show_stances(desk, node);
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
