// The open maps, side by side under the menu.
#include "editor/panels/tab_bar.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Tab;
using session::Tabs;
using session::Verb;

constexpr double Padding = 16, CrossRoom = 24, CrossArm = 4, WidestTab = 260, NarrowestTab = 72, BarMargin = 8;

// Where each tab stands, in pixels of the window.
struct Strip {
  std::vector<Rect> places;
  std::optional<std::size_t> at(Vec2 point) const {
    for (std::size_t i = 0; i < places.size(); ++i)
      if (places[i].contains(point)) return i;
    return std::nullopt;
  }
};

std::string shown_title(const Tab& tab) { return tab.title + (tab.has_unsaved_work ? "*" : ""); }

double natural_width(const Style& style, const Tab& tab) {
  const TypeScope widest(style, Type::small, Face::semibold);
  const double words = ImGui::CalcTextSize(shown_title(tab).c_str()).x;
  return std::floor(std::clamp<double>(words + style.px(2 * Padding + CrossRoom), style.px(NarrowestTab), style.px(WidestTab)));
}

// The tab shown has the room it wants; the others share what is left.
Strip laid_out(const Style& style, const Tabs& tabs, const Rect& bar) {
  const double room = bar.width - 2 * style.px(BarMargin) - natural_width(style, tabs.tabs[tabs.current]);
  const double share = std::floor(room / static_cast<double>(std::max<std::size_t>(tabs.tabs.size() - 1, 1)));
  const double most = std::max<double>(style.px(NarrowestTab), share);
  double wanted = 0;
  for (std::size_t i = 0; i < tabs.tabs.size(); ++i)
    if (i != tabs.current) wanted += natural_width(style, tabs.tabs[i]);
  Strip strip;
  double x = bar.x + style.px(BarMargin);
  for (std::size_t i = 0; i < tabs.tabs.size(); ++i) {
    const double natural = natural_width(style, tabs.tabs[i]);
    const double width = i == tabs.current || wanted <= room ? natural : std::min(natural, most);
    strip.places.push_back({x, bar.y, width, bar.height});
    x += width;
  }
  // More tabs than fit: the one shown is in sight.
  const double hidden = strip.places[tabs.current].right() - (bar.right() - style.px(BarMargin));
  if (hidden > 0)
    for (Rect& place : strip.places) place.x -= hidden;
  return strip;
}

Rect cross_of(const Style& style, const Rect& tab) {
  const double side = style.px(20);
  return {tab.right() - side - style.px(8), tab.y + (tab.height - side) / 2, side, side};
}

void paint_cross(const Style& style, const Rect& place, bool is_hovered) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (is_hovered) list.AddRectFilled(on_screen(place.corner()), on_screen(place.corner() + place.size()), packed(style.palette.pressed), style.px(4));
  const ImVec2 middle = on_screen(place.centre());
  const float arm = style.px(CrossArm);
  const ImU32 colour = packed(is_hovered ? style.palette.ink : style.palette.muted);
  list.AddLine({middle.x - arm, middle.y - arm}, {middle.x + arm, middle.y + arm}, colour, style.px(1.5));
  list.AddLine({middle.x - arm, middle.y + arm}, {middle.x + arm, middle.y - arm}, colour, style.px(1.5));
}

void paint_tab(const Style& style, const Tab& tab, const Rect& place, bool is_current, bool is_hovered, bool is_cross_hovered) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 low = on_screen(place.corner());
  const ImVec2 high = on_screen(place.corner() + place.size());
  if (is_hovered && !is_current) list.AddRectFilled(low, high, packed(style.palette.hover));
  if (is_current) list.AddRectFilled({low.x + style.px(8), high.y - style.px(3)}, {high.x - style.px(8), high.y}, packed(style.palette.accent), style.px(1.5));
  {
    const TypeScope type(style, Type::small, is_current ? Face::semibold : Face::regular);
    const auto room = static_cast<float>(place.width) - style.px(2 * Padding - 4) - (is_current || is_hovered ? style.px(CrossRoom - 8) : 0);
    const std::string words = shortened(shown_title(tab), room);
    list.AddText({low.x + style.px(Padding), std::round(low.y + (static_cast<float>(place.height) - ImGui::GetFontSize()) / 2)},
                 packed(is_current ? style.palette.ink : style.palette.muted), words.c_str());
  }
  if (is_current || is_hovered) paint_cross(style, cross_of(style, place), is_cross_hovered);
}

void push_at(const Desk& desk, Verb verb, std::size_t number) {
  session::Arguments arguments;
  arguments.position = static_cast<int>(number);
  desk.push(verb, arguments);
}

// The tab shown follows the pointer past its neighbours' middles. A quick hand lets go in the frame where it arrives.
void drag(const Desk& desk, const Tabs& tabs, const Strip& strip) {
  if (!ImGui::IsItemActive() && !ImGui::IsItemDeactivated()) return;
  const ImGuiIO& io = ImGui::GetIO();
  const auto x = static_cast<double>(io.MousePos.x);
  if (std::abs(x - static_cast<double>(io.MouseClickedPos[ImGuiMouseButton_Left].x)) < desk.style.px(6)) return;
  std::size_t place = tabs.current;
  while (place > 0 && x < strip.places[place - 1].centre().x) --place;
  while (place + 1 < tabs.tabs.size() && x > strip.places[place + 1].centre().x) ++place;
  if (place != tabs.current) push_at(desk, Verb::move_tab, place);
}

// Beside the tabs, or where they leave no room over the menu: what stands below them is never covered.
void show_tip(const Style& style, const Strip& strip, const Rect& bar, const std::string& words) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) return;
  const TypeScope type(style, Type::small);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(10), style.px(5)});  // no higher than the tabs
  const double width = static_cast<double>(ImGui::CalcTextSize(words.c_str()).x + 2 * ImGui::GetStyle().WindowPadding.x);
  const double beside = strip.places.back().right() + style.px(BarMargin);
  const bool has_room = beside + width <= bar.right();
  const Vec2 place{has_room ? beside : std::max(bar.x, bar.right() - width), has_room ? bar.centre().y : bar.y};
  ImGui::SetNextWindowPos(on_screen(place), ImGuiCond_Always, {0, has_room ? 0.5F : 1.0F});
  ImGui::SetTooltip("%s", words.c_str());
  ImGui::PopStyleVar();
}

void take_pointer(const Desk& desk, const Tabs& tabs, const Strip& strip, std::optional<std::size_t> hovered, bool is_on_cross) {
  if (hovered) {
    const ImVec2 pressed = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    const bool was_pressed_there = cross_of(desk.style, strip.places[*hovered]).contains({static_cast<double>(pressed.x), static_cast<double>(pressed.y)});
    if (is_on_cross && was_pressed_there && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return push_at(desk, Verb::close_tab, *hovered);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Middle)) return push_at(desk, Verb::close_tab, *hovered);
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !is_on_cross && *hovered != tabs.current) return push_at(desk, Verb::show_tab, *hovered);
  }
  drag(desk, tabs, strip);
}

}  // namespace

void show_tab_bar(const Desk& desk, const Tabs& tabs) {
  const Style& style = desk.style;
  const ImVec2 corner = ImGui::GetWindowPos();
  const ImVec2 size = ImGui::GetWindowSize();
  ImGui::GetWindowDrawList()->AddRectFilled({corner.x, corner.y + size.y - 1}, {corner.x + size.x, corner.y + size.y}, packed(style.palette.rule));
  const Rect bar{corner.x, corner.y, size.x, size.y - 1};
  const Strip strip = laid_out(style, tabs, bar);
  ImGui::SetCursorScreenPos(corner);
  ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
  ImGui::InvisibleButton("tabs", size);
  ImGui::PopItemFlag();
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const Vec2 pointer{static_cast<double>(mouse.x), static_cast<double>(mouse.y)};
  const std::optional<std::size_t> hovered = ImGui::IsItemHovered() ? strip.at(pointer) : std::nullopt;
  const bool is_on_cross = hovered && cross_of(style, strip.places[*hovered]).contains(pointer);
  for (std::size_t i = 0; i < tabs.tabs.size(); ++i)
    paint_tab(style, tabs.tabs[i], strip.places[i], i == tabs.current, hovered == i, hovered == i && is_on_cross);
  if (is_on_cross) show_tip(style, strip, bar, translate("Close the map"));
  else if (hovered && !tabs.tabs[*hovered].path.empty()) show_tip(style, strip, bar, utf8::cleaned(tabs.tabs[*hovered].path.string()));
  take_pointer(desk, tabs, strip, hovered, is_on_cross);
}

}  // namespace concarte::ui
