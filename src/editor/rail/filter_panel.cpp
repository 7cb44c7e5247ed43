// Choosing what the map is filtered by.
#include "editor/rail/filter_panel.h"

#include <algorithm>
#include <array>
#include <utility>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/chip.h"
#include "editor/widgets/choices.h"
#include "editor/widgets/widgets.h"
#include "map/document/vocabulary.h"
#include "map/search/filter.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Verb;

void follow_document(const Desk& desk, FilterPanel& panel) {
  const session::State& state = desk.state();
  const document::Document& map = desk.document();
  const auto session_number = desk.session.number();
  if (panel.session_number == session_number && panel.document_number == state.document_number && panel.revision == state.history.revision() && panel.node_count == map.node_count()) return;
  panel.kinds = search::kinds_in(map);
  panel.tags = search::tags_in(map);
  std::sort(panel.tags.begin(), panel.tags.end());
  panel.session_number = session_number;
  panel.document_number = state.document_number;
  panel.revision = state.history.revision();
  panel.node_count = map.node_count();
}

template <class Value>
void turn(std::vector<Value>& values, const Value& value) {
  if (std::erase(values, value) == 0) values.push_back(value);
}

void push_filter(const Desk& desk, const search::Filter& filter) {
  Arguments arguments;
  arguments.groups.emplace();
  for (const document::GroupId& group : filter.groups) arguments.groups->emplace_back(group.view());
  arguments.statuses.emplace();
  for (const document::Status status : filter.statuses) arguments.statuses->emplace_back(document::word(status));
  arguments.kinds = filter.kinds;
  arguments.tags = filter.tags;
  desk.push(Verb::set_filter, arguments);
}

// The chips of one list of the filter, under their caption; nothing when there is nothing to choose.
template <class Values, class Value, class Label>
void show_section(const Desk& desk, FilterPanel& panel, const char* caption, const Values& choices, std::vector<Value> search::Filter::* list, Label label) {
  if (choices.empty()) return;
  const search::Filter& filter = desk.state().filter;
  ImGui::PushID(caption);
  show_caption(desk.style, caption);
  begin_chips();
  for (const Value& value : choices) {
    const bool is_on = std::find((filter.*list).begin(), (filter.*list).end(), value) != (filter.*list).end();
    const auto [words, group] = label(value);
    const bool is_turned = show_chip(desk.style, words, is_on, group);
    if (std::exchange(panel.keyboard_wanted, false)) take_keyboard();
    if (!is_turned) continue;
    search::Filter changed = filter;
    turn(changed.*list, value);
    push_filter(desk, changed);
  }
  show_gap(desk.style, 20);
  ImGui::PopID();
}

std::vector<document::GroupId> groups_of(const document::Document& map) {
  std::vector<document::GroupId> groups;
  for (const document::Group& group : map.all<document::Group>()) groups.push_back(group.id);
  return groups;
}

void show_state(const Desk& desk) {
  const session::State& state = desk.state();
  const Style& style = desk.style;
  if (state.filter.empty()) return show_muted(style, translate("Choose what should stand out; the rest turns pale."));
  const auto count = desk.session.sight().meant.size();
  show_words(style, say_count("{} idea out of {}", "{} ideas out of {}", count, desk.document().node_count()), Type::body, Face::semibold);
  show_gap(style, 8);
  if (show_button(style, translate("Show all ideas again"))) desk.push(Verb::clear_filter);
}

}  // namespace

void show_filter(const Desk& desk, FilterPanel& panel, bool takes_keyboard) {
  using Choice = std::pair<std::string, const document::Group*>;
  const document::Document& map = desk.document();
  follow_document(desk, panel);
  panel.keyboard_wanted = takes_keyboard;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {desk.style.px(16), desk.style.px(16)});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 0);
  const bool is_visible = ImGui::BeginChild("##filter", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar(2);
  if (is_visible) {
    show_section(desk, panel, translate("Group"), groups_of(map), &search::Filter::groups, [&map](const document::GroupId& id) {
      const document::Group* group = map.all<document::Group>().find(id);
      return Choice{group == nullptr ? "" : group->name, group};
    });
    show_section(desk, panel, translate("Kind"), panel.kinds, &search::Filter::kinds, [](const std::string& kind) { return Choice{kind_label(kind), nullptr}; });
    show_section(desk, panel, translate("Status"), Statuses, &search::Filter::statuses,
                 [](document::Status status) { return Choice{translate(document::label(status)), nullptr}; });
    show_section(desk, panel, translate("Tags"), panel.tags, &search::Filter::tags, [](const std::string& tag) { return Choice{tag, nullptr}; });
    show_state(desk);
  }
  ImGui::EndChild();
}

}  // namespace concarte::ui
