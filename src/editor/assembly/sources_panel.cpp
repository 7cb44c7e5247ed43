// The sources of a synthesis at the left of the map: how much of each is placed, and their ideas.
#include "editor/assembly/sources_panel.h"

#include <algorithm>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/assembly/gauge.h"
#include "editor/assembly/question_answers.h"
#include "editor/assembly/refusals_list.h"
#include "editor/paint/shapes.h"
#include "editor/state/view.h"
#include "map/document/walk.h"
#include "map/ledger/voices.h"

namespace concarte::ui {
namespace {

using document::Fate;
using document::NodeId;
using document::Source;
using ledger::SourceNode;
using session::Verb;

constexpr double RowHeight = 28, Indent = 14, Margin = 16;

session::Arguments about(const document::SourceId& source) {
  session::Arguments arguments;
  arguments.source = source;
  return arguments;
}

session::Arguments about(const SourceNode& idea) {
  session::Arguments arguments;
  arguments.ideas = std::vector{ledger::to_string(idea)};
  return arguments;
}

bool is_asked(const Desk& desk, const SourceNode& idea) {
  const auto& asked = desk.state().synthesis.asked;
  return std::find(asked.begin(), asked.end(), idea) != asked.end();
}

// A tick for what is placed, a dash for what is set aside, a ring for what waits.
void paint_fate(const Style& style, Fate fate, ImVec2 centre, ImDrawList& list) {
  const float r = style.px(4.5);
  const ImU32 ink = packed(style.palette.muted);
  if (fate == Fate::unplaced) list.AddCircle(centre, r, packed(style.palette.accent), 0, style.px(2));
  else if (fate == Fate::set_aside) list.AddLine({centre.x - r, centre.y}, {centre.x + r, centre.y}, ink, style.px(1.5));
  else {
    list.AddLine({centre.x - r, centre.y}, {centre.x - r / 4, centre.y + r * 0.8F}, ink, style.px(1.5));
    list.AddLine({centre.x - r / 4, centre.y + r * 0.8F}, {centre.x + r, centre.y - r * 0.8F}, ink, style.px(1.5));
  }
}

void carry(const SourceNode& idea, const std::string& words) {
  if (!ImGui::BeginDragDropSource(ImGuiDragDropFlags_SourceNoHoldToOpenOthers)) return;
  const DraggedIdea dragged{idea.source, *NodeId::parse(idea.node)};
  ImGui::SetDragDropPayload(SourceIdeaPayload, &dragged, sizeof(dragged));
  ImGui::PushTextWrapPos(ImGui::GetFontSize() * 16);
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  ImGui::EndDragDropSource();
}

// Why, written in the menu itself; Enter sets the idea aside.
void show_setting_aside(const Desk& desk, SourcesPanel& panel, const SourceNode& idea) {
  ImGui::Dummy({desk.style.px(280), 0});
  const bool is_new = ImGui::IsWindowAppearing();
  if (is_new) panel.reason = {};
  if (!show_reason(desk, panel.reason, is_new).finished || panel.reason.words.empty()) return;
  session::Arguments arguments = about(idea);
  arguments.reason = panel.reason.words;
  desk.push(Verb::set_ideas_aside, std::move(arguments));
  ImGui::CloseCurrentPopup();
}

void show_idea_menu(const Desk& desk, SourcesPanel& panel, const SourceNode& idea, Fate fate) {
  if (!ImGui::BeginPopupContextItem("idea")) return;
  if (ImGui::BeginMenu(translate("Set it aside"))) {
    show_setting_aside(desk, panel, idea);
    ImGui::EndMenu();
  }
  if (ImGui::MenuItem(translate("Keep alone"), nullptr, false, fate != Fate::kept)) desk.push(Verb::keep_alone, about(idea));
  if (ImGui::MenuItem(translate("Take out of the synthesis"), nullptr, false, fate != Fate::unplaced)) desk.push(Verb::take_out_ideas, about(idea));
  ImGui::EndPopup();
}

// One idea: a click asks about one that waits, and shows where the others are.
void show_idea(const Desk& desk, SourcesPanel& panel, const SourceNode& idea, const document::Node& node, int level, bool scrolls) {
  const Style& style = desk.style;
  const document::Placement placed = ledger::placement(desk.document(), idea);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x, height = style.px(RowHeight);
  const bool asked = is_asked(desk, idea);
  const bool clicked = ImGui::Selectable("##idea", asked, ImGuiSelectableFlags_None, {width, height});
  const bool is_looked_at = ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::IsWindowFocused());
  // What is in sight stays under the pointer.
  if (scrolls && asked && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
  carry(idea, node.text);
  show_idea_menu(desk, panel, idea, placed.fate);
  const float left = corner.x + style.px(8 + Indent * std::min(level - 1, 5));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  paint_fate(style, placed.fate, {left + style.px(5), corner.y + height / 2}, list);
  const TypeScope type(style, Type::small);
  const std::string words = utf8::first_line(node.text);
  const std::string shown = shortened(words, corner.x + width - left - style.px(24));
  list.AddText({left + style.px(18), corner.y + (height - ImGui::GetFontSize()) / 2},
               packed(placed.fate == Fate::unplaced ? style.palette.ink : style.palette.muted), shown.c_str());
  if (placed.fate == Fate::set_aside) ImGui::SetItemTooltip("%s", say("Set aside: {}", placed.reason).c_str());
  else if (shown != node.text) ImGui::SetItemTooltip("%s", node.text.c_str());
  const auto into = NodeId::parse(placed.into);
  if (into && (is_looked_at || asked))
    panel.counterparts.push_back({{static_cast<double>(corner.x + width), static_cast<double>(corner.y + height / 2)}, *into});
  if (clicked) desk.push(Verb::ask_about, about(idea));
}

// Only the rows that are seen are made; all have one height.
void show_ideas(const Desk& desk, SourcesPanel& panel, const Source& source, bool scrolls) {
  const auto found = desk.state().synthesis.maps.find(source.id);
  if (found == desk.state().synthesis.maps.end()) return show_muted(desk.style, translate("What this source held is damaged or cannot be read. Read its file again as it was."));
  const document::Document& map = *found->second;
  const std::vector<NodeId> ideas = document::in_order(map);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(ideas.size()), desk.style.px(RowHeight));
  for (std::size_t i = 0; scrolls && i < ideas.size(); ++i)
    if (is_asked(desk, {source.id, std::string(ideas[i].view())})) clipper.IncludeItemByIndex(static_cast<int>(i));
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const NodeId& id = ideas[static_cast<std::size_t>(i)];
      ImGui::PushID(id.view().data(), id.view().data() + id.view().size());
      show_idea(desk, panel, {source.id, std::string(id.view())}, map.node(id), document::level(map, id), scrolls);
      ImGui::PopID();
    }
}

void show_source_menu(const Desk& desk, const Source& source, bool has_some_left) {
  if (!ImGui::BeginPopup("source")) return;
  if (ImGui::MenuItem(translate("Keep all that is left, each alone"), nullptr, false, has_some_left)) desk.push(Verb::keep_alone, about(source.id));
  if (ImGui::MenuItem(translate("Read the source’s file again"))) desk.push(Verb::reread_source, about(source.id));
  if (ImGui::MenuItem(translate("Take the map back"))) desk.push(Verb::remove_source, about(source.id));
  ImGui::EndPopup();
}

const document::Group* table_of(const Desk& desk, const Source& source, const ledger::Coverage& counted) {
  const auto& groups = desk.document().all<document::Group>();
  const ledger::Voices voices = ledger::Voices::of(desk.document(), source);
  if (!voices.table().empty()) return groups.find(voices.table().front());
  return counted.groups.empty() ? nullptr : groups.find(counted.groups.front());
}

// What can be done with the whole map; also by a right click, or the Menu key.
void show_ways_with(const Desk& desk, ImVec2 corner) {
  ImGui::SetCursorScreenPos(corner);
  if (show_button(desk.style, "…", Emphasis::quiet, desk.style.px(30))) ImGui::OpenPopup("source");
  ImGui::SetItemTooltip("%s", translate("What can be done with this map"));
}

// Its groups, its name, and how much of it is placed; a click shows or hides its ideas.
void show_source(const Desk& desk, SourcesPanel& panel, const Source& source, bool scrolls) {
  const Style& style = desk.style;
  const ledger::Coverage& counted = panel.counted.sources[source.id];
  const bool is_open = panel.open.contains(source.id);
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImGui::SetNextItemAllowOverlap();
  if (ImGui::Selectable("##source", false, ImGuiSelectableFlags_AllowOverlap, {width, style.px(52)})) {
    if (is_open) panel.open.erase(source.id);
    else panel.open.insert(source.id);
  }
  if (ImGui::IsItemClicked(ImGuiMouseButton_Right) || (ImGui::IsItemFocused() && ImGui::IsKeyPressed(ImGuiKey_Menu, false))) ImGui::OpenPopup("source");
  const ImVec2 after = ImGui::GetCursorScreenPos();
  float left = corner.x + style.px(8);
  if (const document::Group* group = table_of(desk, source, counted)) {
    ImGui::SetCursorScreenPos({left, corner.y + style.px(6)});
    show_disc(style, *group);
    left += style.px(DiscSize + 8);
  }
  const float room = corner.x + width - left - style.px(12);
  {
    const TypeScope type(style, Type::body, Face::semibold);
    ImGui::GetWindowDrawList()->AddText({left, corner.y + style.px(6)}, packed(style.palette.ink), shortened(ledger::title_of(desk.state().synthesis.maps, source), room - style.px(28)).c_str());
  }
  show_ways_with(desk, {corner.x + width - style.px(32), corner.y + style.px(2)});
  show_source_menu(desk, source, counted.placed < counted.total);
  ImGui::SetCursorScreenPos({left, corner.y + style.px(29)});
  show_gauge(style, counted.placed, counted.total, room);
  ImGui::SetCursorScreenPos(after);
  if (is_open) show_ideas(desk, panel, source, scrolls);
  show_gap(style, 8);
}

// The question that has just come is seen in every source it is about.
bool follow_question(const Desk& desk, SourcesPanel& panel) {
  const auto& asked = desk.state().synthesis.asked;
  if (panel.asked == asked) return false;
  panel.asked = asked;
  for (const SourceNode& idea : asked) panel.open.insert(idea.source);
  return true;
}

void count(const Desk& desk, Counted& counted) {
  const session::State& state = desk.state();
  const std::tuple now{state.document_number, state.history.revision(), state.synthesis.maps.size()};
  if (counted.of == now && !counted.sources.empty()) return;
  counted = {now, {}, ledger::refused_pairs(desk.document())};
  for (const Source& source : desk.document().all<Source>()) counted.sources[source.id] = ledger::coverage(desk.document(), state.synthesis.maps, source.id);
}

void show_no_source(const Desk& desk) {
  show_muted(desk.style, translate("This map was not made of others. Bring groups’ maps together: each idea keeps who said it, and nothing is merged without you."), Type::body);
  show_gap(desk.style, 12);
  if (show_button(desk.style, translate("Assemble groups’ maps…"), Emphasis::primary)) desk.push(Verb::assemble);
}

}  // namespace

void show_sources(const Desk& desk, SourcesPanel& panel, bool takes_keyboard) {
  const Style& style = desk.style;
  panel.counterparts.clear();
  const auto& sources = desk.document().all<Source>();
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(Margin), style.px(12)});
  ImGui::BeginChild("sources", {0, 0}, ImGuiChildFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar();
  if (sources.empty()) {
    show_no_source(desk);
  } else {
    count(desk, panel.counted);
    const bool scrolls = follow_question(desk, panel);
    show_muted(style, translate("Drag an idea to its place on the map; with Ctrl, on the idea that it is to be merged with."));
    show_gap(style, 8);
    if (takes_keyboard) take_keyboard_below();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    for (const Source& source : sources) {
      ImGui::PushID(source.id.view().data(), source.id.view().data() + source.id.view().size());
      show_source(desk, panel, source, scrolls);
      ImGui::PopID();
    }
    ImGui::PopStyleVar();
    show_gap(style, 8);
    show_refusals(desk, panel.counted.apart, panel.shows_refusals);
    show_gap(style, 8);
    if (show_way_to(style, "more", translate("Bring another map in…"))) desk.push(Verb::add_source);
  }
  ImGui::EndChild();
}

void show_counterparts(const Desk& desk, const SourcesPanel& panel, const Rect& canvas) {
  if (panel.counterparts.empty()) return;
  const Affine to_screen = session::screen_from_figure(desk.state().view);
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  const ImU32 colour = packed(desk.style.palette.accent);
  for (const Counterpart& line : panel.counterparts) {
    const Rect room = session::room_in(desk.session.picture(), line.to);
    if (room.width <= 0) continue;
    // An idea that its list has scrolled away has no line.
    if (line.from_on_window.y < canvas.y || line.from_on_window.y > canvas.y + canvas.height) continue;
    const Vec2 end = to_screen(Vec2{room.x, room.y + room.height / 2}) + canvas.corner();
    if (end.x < canvas.x || end.y < canvas.y || end.y > canvas.y + canvas.height || end.x > canvas.x + canvas.width) continue;
    const ImVec2 from{static_cast<float>(line.from_on_window.x), static_cast<float>(line.from_on_window.y)};
    const ImVec2 to{static_cast<float>(end.x), static_cast<float>(end.y)};
    const float bow = std::max(desk.style.px(24), (to.x - from.x) / 2);
    list.AddBezierCubic(from, {from.x + bow, from.y}, {to.x - bow, to.y}, to, colour, desk.style.px(2));
    list.AddCircleFilled(from, desk.style.px(3), colour);
    list.AddCircleFilled(to, desk.style.px(3), colour);
  }
}

}  // namespace concarte::ui
