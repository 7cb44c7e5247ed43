// Where each group stands on an idea, to be read and set.
#include "editor/panels/stances.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "editor/state/typing_helps.h"
#include "editor/widgets/widgets.h"
#include "map/document/stances.h"
#include "map/document/vocabulary.h"
#include "map/report/stances.h"

namespace concarte::ui {
namespace {

using document::Group;
using document::GroupId;
using document::Node;
using document::Opinion;
using document::Standing;
using session::Arguments;
using session::Verb;
using Standings = std::map<GroupId, Standing>;

constexpr std::array Opinions{Opinion::in_favour, Opinion::reserved, Opinion::against};

Arguments stance(const Node& node, const GroupId& group, std::string_view word, std::string reason = {}) {
  Arguments arguments;
  arguments.node = node.id;
  arguments.group = group;
  arguments.stance = std::string(word);
  arguments.reason = std::move(reason);
  return arguments;
}

// A click on the opinion it has takes it back.
void show_opinion(const Desk& desk, const Node& node, const GroupId& group, const Standing* standing) {
  std::array<std::string, 3> labels;
  int chosen = -1;
  for (std::size_t i = 0; i < Opinions.size(); ++i) {
    labels[i] = translate(document::label(Opinions[i]));
    if (standing != nullptr && standing->opinion == Opinions[i]) chosen = static_cast<int>(i);
  }
  const auto clicked = show_choices(desk.style, "opinion", labels, chosen);
  if (!clicked) return;
  const bool takes_back = static_cast<int>(*clicked) == chosen;
  const std::string_view word = takes_back ? "none" : document::word(Opinions[*clicked]);
  desk.push(Verb::set_stance, stance(node, group, word, takes_back || standing == nullptr ? std::string() : standing->reason));
}

void show_reason(const Desk& desk, const Node& node, const GroupId& group, const Standing& standing) {
  TextBox box;
  box.hint = translate("Why?");
  box.type = Type::small;
  box.helps = session::typing_helps(desk.state());
  show_field(desk, "why", standing.reason, box, [&node, group, opinion = standing.opinion](const std::string& words) {
    return session::Command{Verb::set_stance, stance(node, group, document::word(opinion), words)};
  });
}

void show_group(const Desk& desk, const Node& node, const Group& group, const Standings& standings) {
  const auto found = standings.find(group.id);
  const Standing* const standing = found == standings.end() ? nullptr : &found->second;
  const std::string_view id = group.id.view();
  ImGui::PushID(id.data(), id.data() + id.size());
  const ImVec2 corner = ImGui::GetCursorPos();
  ImGui::SetCursorPosY(corner.y + desk.style.px(4));
  show_disc(desk.style, group);
  ImGui::SetCursorPos({corner.x + desk.style.px(DiscSize + 8), corner.y});
  ImGui::BeginGroup();
  show_opinion(desk, node, group.id, standing);
  if (standing != nullptr) show_reason(desk, node, group.id, *standing);
  ImGui::EndGroup();
  ImGui::PopID();
  show_gap(desk.style, 6);
}

void show_count(const Desk& desk, const Node& node) {
  const std::string counts = report::counted(desk.document(), node);
  const std::string agreement = report::agreement(node);
  show_muted(desk.style, agreement.empty() ? counts : say("{} · agreement {}", counts, agreement));
  if (!agreement.empty())
    ImGui::SetItemTooltip("%s", translate("Leik’s ordinal consensus of those who took a stand: 100 % when all stand alike, 0 % when half are for and half against. Silence does not count."));
}

// Those who have not spoken, and whose silence says nothing.
void show_others(const Desk& desk, const Node& node, const std::vector<const Group*>& others) {
  if (others.empty() || !begin_combo(desk.style, "##another", translate("Note a group’s stance…"))) return;
  for (const Group* group : others) {
    if (!ImGui::BeginMenu(group->name.c_str())) continue;
    for (const Opinion opinion : Opinions)
      if (ImGui::MenuItem(translate(document::label(opinion)))) desk.push(Verb::set_stance, stance(node, group->id, document::word(opinion)));
    ImGui::EndMenu();
  }
  ImGui::EndCombo();
}

}  // namespace

void show_stances(const Desk& desk, const Node& node) {
  const auto& groups = desk.document().all<Group>();
  if (groups.empty()) return;
  const Standings standings = document::standings(node);
  const std::vector<GroupId> silent = document::silent(desk.document(), node);
  show_caption(desk.style, translate("Where each stands"));
  if (!standings.empty()) show_count(desk, node);
  std::vector<const Group*> others;
  for (const Group& group : groups) {
    if (standings.contains(group.id) || std::find(silent.begin(), silent.end(), group.id) != silent.end()) show_group(desk, node, group, standings);
    else others.push_back(&group);
  }
  show_others(desk, node, others);
  show_gap(desk.style, 16);
}

}  // namespace concarte::ui
