// F1: every key, by menu, readable at once.
#include "editor/panels/help_panel.h"

#include <algorithm>

#include <imgui.h>

#include "base/translate.h"
#include "editor/panels/menu.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::CommandRow;

constexpr double LeastWidth = 330, Gap = 32;  // of a column, and between two; units
constexpr std::size_t MostColumns = 3;

std::string keys_of(const CommandRow& row) {
  std::string keys;
  for (const session::Chord& chord : row.keys) {
    // The same move with Shift extends the selection: said once, for all, under the table.
    const session::Chord plain{chord.key, chord.ctrl, false, chord.alt};
    if (chord.shift && std::find(row.keys.begin(), row.keys.end(), plain) != row.keys.end()) continue;
    keys += (keys.empty() ? "" : translate(" or ")) + session::to_string(chord);
  }
  return keys;
}

template <class Keep>
void add_group(std::vector<HelpGroup>& groups, const char* title, Keep keep) {
  HelpGroup group{translate(title), {}};
  for (const CommandRow& row : session::command_table())
    if (!row.keys.empty() && keep(row)) group.lines.push_back({translate(row.label), keys_of(row)});
  if (!group.lines.empty()) groups.push_back(std::move(group));
}

std::size_t height_of(const HelpGroup& group) { return group.lines.size() + 2; }

using Column = std::vector<const HelpGroup*>;

// The groups in their order, in columns of at most `limit` lines where a group alone is not taller.
std::vector<Column> filled(const std::vector<HelpGroup>& groups, std::size_t limit) {
  std::vector<Column> columns;
  std::size_t height = limit;
  for (const HelpGroup& group : groups) {
    if (columns.empty() || height + height_of(group) > limit) {
      columns.emplace_back();
      height = 0;
    }
    columns.back().push_back(&group);
    height += height_of(group);
  }
  return columns;
}

// All in at most `count` columns, as low as can be.
std::vector<Column> shared_out(const std::vector<HelpGroup>& groups, std::size_t count) {
  for (std::size_t limit = 1;; ++limit)
    if (auto columns = filled(groups, limit); columns.size() <= count) return columns;
}

void show_line(const Style& style, const HelpLine& line, float width) {
  const float left = ImGui::GetCursorPosX();
  ImGui::TextUnformatted(line.label.c_str());
  ImGui::SameLine();
  ImGui::SetCursorPosX(left + width - ImGui::CalcTextSize(line.keys.c_str()).x);
  ImGui::TextColored(vector_of(style.palette.muted), "%s", line.keys.c_str());
}

void show_column(const Style& style, const Column& groups, float width) {
  ImGui::BeginGroup();
  for (const HelpGroup* group : groups) {
    show_words(style, group->title, Type::body, Face::semibold);
    const TypeScope small(style, Type::small);
    for (const HelpLine& line : group->lines) show_line(style, line, width);
    ImGui::Dummy({width, style.px(8)});
  }
  ImGui::EndGroup();
}

}  // namespace

std::vector<HelpGroup> help_groups() {
  std::vector<HelpGroup> groups;
  for (const session::Menu menu : Menus)
    add_group(groups, label(menu), [menu](const CommandRow& row) { return row.menu == menu; });
  const auto in_label = [](const CommandRow& row) { return row.label_edit == session::LabelEdit::used; };
  add_group(groups, mark("On the map"), [&](const CommandRow& row) { return row.menu == session::Menu::none && !in_label(row); });
  add_group(groups, mark("In a label"), in_label);
  return groups;
}

void show_help(const Desk& desk) {
  const Style& style = desk.style;
  if (!begin_dialog(style, "##help", {1120, 0})) return;
  show_words(style, translate("Keyboard shortcuts"), Type::heading, Face::semibold);
  show_gap(style, 8);
  static const std::vector<HelpGroup> Groups = help_groups();
  const float gap = style.px(Gap);
  const float room = ImGui::GetContentRegionAvail().x + gap;
  const auto count = std::clamp(static_cast<std::size_t>(room / (style.px(LeastWidth) + gap)), std::size_t{1}, MostColumns);
  const std::vector<Column> columns = shared_out(Groups, count);
  const float width = room / static_cast<float>(count) - gap;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(8), style.px(4)});
  const ImVec2 start = ImGui::GetCursorPos();
  float bottom = start.y;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    ImGui::SetCursorPos({start.x + static_cast<float>(i) * (width + gap), start.y});
    show_column(style, columns[i], width);
    bottom = std::max(bottom, ImGui::GetCursorPosY());
  }
  ImGui::PopStyleVar();
  ImGui::SetCursorPos({start.x, bottom});
  show_muted(style, translate("With Shift, a move also selects. Typing on a selected idea adds to its words."));
  // In a window too low to show all.
  const float step = ImGui::IsKeyPressed(ImGuiKey_DownArrow) ? 1.0F : ImGui::IsKeyPressed(ImGuiKey_UpArrow) ? -1.0F : 0.0F;
  if (step != 0) ImGui::SetScrollY(ImGui::GetScrollY() + step * style.px(48));
  if (is_dialog_refused()) desk.push(session::Verb::close_dialog);
  end_dialog();
}

}  // namespace concarte::ui
