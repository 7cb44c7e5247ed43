// The versions of the map: what differs from another one, and what a merge left to decide.
#include "editor/rail/versions_panel.h"

#include <algorithm>
#include <array>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/widgets/widgets.h"
#include "map/comparison/amendments.h"
#include "map/comparison/words.h"
#include "map/report/wording.h"

namespace concarte::ui {
namespace {

using comparison::heading;
using comparison::IdeaDifference;
using comparison::Listed;
using document::Document;
using document::NodeId;
using session::Arguments;
using session::Verb;

constexpr double RowHeight = 48, Margin = 8;

void go_to(const Desk& desk, const NodeId& idea) {
  if (desk.document().find(idea) == nullptr) return;
  Arguments about;
  about.node = idea;
  desk.push(Verb::show_node, about);
}

// What it says, and below in small whose idea it is. A click or Enter goes to `idea`.
void show_row(const Desk& desk, const std::string& words, const std::string& below, const NodeId& idea) {
  const Style& style = desk.style;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x, height = style.px(RowHeight);
  if (ImGui::Selectable("##row", !idea.empty() && desk.state().selection.holds(idea), ImGuiSelectableFlags_None, {width, height})) go_to(desk, idea);
  const float room = width - style.px(2 * Margin);
  const std::string line = report::on_one_line(words);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  {
    const TypeScope type(style, Type::body);
    const std::string shown = shortened(line, room);
    list.AddText({corner.x + style.px(Margin), corner.y + style.px(5)}, packed(style.palette.ink), shown.c_str());
    if (shown != line) ImGui::SetItemTooltip("%s", words.c_str());
  }
  const TypeScope type(style, Type::small);
  list.AddText({corner.x + style.px(Margin), corner.y + style.px(27)}, packed(style.palette.muted), shortened(report::on_one_line(below), room).c_str());
}

std::string voices(const Document& of, const NodeId& idea) { return report::names(of, comparison::voices_of(of, idea)); }

// What stands below the words of a difference: who, then the place or the values.
std::string with_voices(const std::string& fact, const Document& of, const NodeId& idea) {
  const std::string who = voices(of, idea);
  return fact.empty() || who.empty() ? fact + who : who + " · " + fact;
}

// Under which idea: what is further up is seen on the map.
std::string place(const Document& of, const NodeId& idea) {
  const NodeId& parent = of.node(idea).parent;
  return parent.empty() ? std::string() : comparison::Wording(of).idea(parent);
}

void show_title(const Style& style, const char* title, std::size_t count) {
  show_gap(style, 12);
  show_caption(style, (std::string(title) + " · " + std::to_string(count)).c_str());
}

// Of an idea that is no longer there, the nearest one above it that is.
NodeId nearest(const Document& before, const comparison::Comparison& found, NodeId id) {
  while (!id.empty() && !found.matching.after_of.contains(id)) id = before.node(id).parent;
  return id.empty() ? NodeId{} : found.matching.after_of.at(id);
}

class Differences {
 public:
  Differences(const Desk& desk, const comparison::Comparison& found) : desk_(desk), found_(found), before_(desk.state().compared->other), after_(desk.document()) {}

  void show() {
    list(heading(Listed::added, found_.added.size()), found_.added, [&](const NodeId& id) { show_row(desk_, comparison::Wording(after_).idea(id), with_voices(place(after_, id), after_, id), id); });
    list(heading(Listed::removed, found_.removed.size()), found_.removed, [&](const NodeId& id) {
      show_row(desk_, comparison::Wording(before_).idea(id), with_voices(place(before_, id), before_, id), nearest(before_, found_, id));
    });
    const auto moved = those(&IdeaDifference::is_moved), reworded = those(&IdeaDifference::is_reworded);
    list(heading(Listed::moved, moved.size()), moved, [&](const IdeaDifference* idea) {
      show_row(desk_, words(*idea), with_voices(place(before_, idea->before) + " → " + place(after_, idea->after), after_, idea->after), idea->after);
    });
    list(heading(Listed::reworded, reworded.size()), reworded, [&](const IdeaDifference* idea) {
      show_row(desk_, words(*idea), with_voices(report::in_quotes(before_.node(idea->before).text), after_, idea->after), idea->after);
    });
    std::vector<const IdeaDifference*> changed;
    for (const IdeaDifference& idea : found_.ideas)
      if (!idea.said.empty()) changed.push_back(&idea);
    list(heading(Listed::changed, changed.size()), changed, [&](const IdeaDifference* idea) {
      std::string fields;
      for (const auto& field : idea->said) fields += (fields.empty() ? "" : ", ") + comparison::field_name(field.field);
      show_row(desk_, words(*idea), with_voices(fields, after_, idea->after), idea->after);
    });
    list(translate("Besides the ideas"), found_.records, [&](const comparison::RecordDifference& record) {
      const bool is_here = record.nature != comparison::Nature::removed && !record.ideas.empty();
      show_row(desk_, record.words, comparison::deed(record), is_here ? record.ideas.front() : NodeId{});
    });
  }

 private:
  std::string words(const IdeaDifference& idea) const { return comparison::Wording(after_).idea(idea.after); }
  std::vector<const IdeaDifference*> those(bool IdeaDifference::*wanted) const {
    std::vector<const IdeaDifference*> all;
    for (const IdeaDifference& idea : found_.ideas)
      if (idea.*wanted) all.push_back(&idea);
    return all;
  }
  template <class Things, class Show>
  void list(const char* title, const Things& things, Show show) {
    if (things.empty()) return;
    show_title(desk_.style, title, things.size());
    ImGui::PushID(title);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(things.size()), desk_.style.px(RowHeight));
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
        ImGui::PushID(i);
        show(things[static_cast<std::size_t>(i)]);
        ImGui::PopID();
      }
    ImGui::PopStyleVar();
    ImGui::PopID();
  }

  const Desk& desk_;
  const comparison::Comparison& found_;
  const Document& before_;
  const Document& after_;
};

// Both values side by side, each with the button that chooses it below.
void show_conflict(const Desk& desk, const comparison::OpenConflict& conflict) {
  const Style& style = desk.style;
  ImGui::PushID(std::string(conflict.id.view()).c_str());
  show_row(desk, conflict.about, conflict.field, conflict.idea);
  const auto decide = [&](const char* choice) {
    Arguments about;
    about.text = std::string(conflict.id.view());
    about.setting = choice;
    desk.push(Verb::decide_conflict, about);
  };
  const std::array<std::string, 2> values{conflict.mine, conflict.theirs};
  const std::array captions{translate("Here"), translate("On the other side")}, buttons{translate("Keep this"), translate("Take this")};
  const std::array choices{"mine", "theirs"};
  ImGui::BeginDisabled(!desk.session.is_enabled(Verb::decide_conflict));
  // Row by row: words of unlike length leave the buttons side by side.
  if (ImGui::BeginTable("sides", 2, ImGuiTableFlags_SizingStretchSame)) {
    for (const char* caption : captions) ImGui::TableNextColumn(), show_muted(style, caption);
    for (const std::string& value : values) ImGui::TableNextColumn(), show_words(style, value.empty() ? "–" : value);
    for (std::size_t i = 0; i < choices.size(); ++i) {
      ImGui::TableNextColumn();
      ImGui::PushID(choices[i]);
      if (show_button(style, buttons[i], Emphasis::plain, ImGui::GetContentRegionAvail().x)) decide(choices[i]);
      ImGui::PopID();
    }
    ImGui::EndTable();
  }
  if (conflict.can_keep_both && show_button(style, translate("Keep both"), Emphasis::quiet)) decide("both");
  ImGui::EndDisabled();
  show_gap(style, 12);
  ImGui::PopID();
}

// The tables of what is listed, in both forms.
void show_exports(const Desk& desk, const document::GroupId& only, float width) {
  const Style& style = desk.style;
  show_muted(style, translate("Table of the amendments:"));
  const float gap = style.px(8);
  for (const char* form : {"csv", "md"}) {
    const bool is_table = std::string_view(form) == "csv";
    if (!is_table) ImGui::SameLine(0, gap);
    if (!show_button(style, is_table ? translate("For a spreadsheet") : translate("For a text"), Emphasis::plain, (width - gap) / 2)) continue;
    Arguments about;
    about.setting = form;
    about.group = only;
    desk.push(Verb::export_amendments, about);
  }
}

// Whose ideas the differences listed are about.
void show_group_choice(const Desk& desk, const document::GroupId& only) {
  const auto& groups = desk.document().all<document::Group>();
  if (groups.size() < 2) return;
  show_gap(desk.style, 8);
  show_caption(desk.style, translate("Differences about the ideas of"));
  const std::string all = translate("All groups");
  if (!begin_combo(desk.style, "##group", only.empty() ? all : utf8::cleaned(groups.find(only)->name))) return;
  const auto choose = [&](const document::GroupId& group) {
    Arguments about;
    about.group = group;
    desk.push(Verb::list_differences_of, about);
  };
  if (ImGui::Selectable(all.c_str(), only.empty())) choose({});
  for (const document::Group& group : groups) {
    ImGui::PushID(std::string(group.id.view()).c_str());
    if (ImGui::Selectable(utf8::cleaned(group.name).c_str(), group.id == only)) choose(group.id);
    ImGui::PopID();
  }
  ImGui::EndCombo();
}

void show_differences(const Desk& desk, const session::ComparisonView& view) {
  const comparison::Comparison& found = view.of_group ? *view.of_group : *view.found;
  if (!found.empty()) Differences(desk, found).show();
  else show_muted(desk.style, view.of_group ? translate("Nothing differs in the ideas of this group.") : translate("The two versions say the same."));
}

}  // namespace

void show_versions(const Desk& desk, bool takes_keyboard) {
  const Style& style = desk.style;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(12), style.px(12)});
  ImGui::BeginChild("versions", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened);
  ImGui::PopStyleVar();
  const auto& view = desk.session.comparison();
  const auto& compared = desk.state().compared;
  if (compared) show_words(style, say("Compared with {}", utf8::cleaned(compared->path.filename().string())), Type::body, Face::semibold);
  else show_muted(style, translate("Choose another version of this map: what was added, removed, moved or reworded since is listed here, and drawn."));
  show_gap(style, 8);
  const float width = ImGui::GetContentRegionAvail().x;
  if (show_button(style, compared ? translate("Another version…") : translate("Compare with another version…"), Emphasis::plain, width)) desk.push(Verb::compare_with);
  if (takes_keyboard) take_keyboard();
  if (compared) {
    const bool is_in_map = desk.document().all<document::Group>().find(desk.state().group_compared) != nullptr;
    const document::GroupId only = is_in_map ? desk.state().group_compared : document::GroupId{};
    show_group_choice(desk, only);
    show_gap(style, 8);
    show_exports(desk, only, width);
  }
  if (view && !view->conflicts.empty()) {
    show_title(style, translate("To decide"), view->conflicts.size());
    for (const comparison::OpenConflict& conflict : view->conflicts) show_conflict(desk, conflict);
  }
  if (view && view->found) show_differences(desk, *view);
  ImGui::EndChild();
}

}  // namespace concarte::ui
