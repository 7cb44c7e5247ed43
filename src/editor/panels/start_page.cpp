// What stands in the window while no map is open: what to do first, and the maps opened lately.
#include "editor/panels/start_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/paint/shapes.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::GalleryMap;
using session::Verb;

constexpr int Columns = 5;
constexpr double PageWidth = 1008, Margin = 24, Gap = 16, ChoiceHeight = 152, PictureShape = 0.62;
constexpr std::size_t MostMaps = 10;

// Drawn in a square of 40 units from `corner`.
using Icon = void (*)(const Style& style, ImVec2 corner, ImDrawList& list);

struct Pen {
  const Style& style;
  ImVec2 corner;
  ImDrawList& list;
  ImVec2 at(double x, double y) const { return {corner.x + style.px(x), corner.y + style.px(y)}; }
  void box(double x, double y, double width, double height, Colour colour) const {
    list.AddRectFilled(at(x, y), at(x + width, y + height), packed(colour), style.px(2.5));
  }
  void frame(double x, double y, double width, double height) const {
    list.AddRect(at(x, y), at(x + width, y + height), packed(style.palette.muted), style.px(2.5), 0, style.px(1.5));
  }
  void branch(double x, double y, double to_x, double to_y, Colour colour) const {
    const double middle = (x + to_x) / 2;
    list.AddBezierCubic(at(x, y), at(middle, y), at(middle, to_y), at(to_x, to_y), packed(colour), style.px(1.75));
  }
};

void draw_new_map(const Style& style, ImVec2 corner, ImDrawList& list) {
  const Pen pen{style, corner, list};
  for (const double y : {8.0, 20.0, 32.0}) pen.branch(16, 20, 30, y, style.palette.muted);
  pen.box(2, 14, 16, 12, style.palette.ink);
  for (const double y : {5.0, 17.0, 29.0}) pen.box(28, y, 11, 6, style.palette.accent);
}

void draw_template(const Style& style, ImVec2 corner, ImDrawList& list) {
  const Pen pen{style, corner, list};
  for (const double y : {10.0, 20.0, 30.0}) pen.branch(13, 20, 23, y, style.palette.muted);
  pen.box(4, 15, 11, 10, style.palette.ink);
  for (const double y : {6.0, 17.0, 28.0}) pen.frame(22, y, 15, 7);
}

void draw_open(const Style& style, ImVec2 corner, ImDrawList& list) {
  const Pen pen{style, corner, list};
  pen.box(3, 8, 14, 8, style.palette.muted);
  pen.box(3, 12, 33, 22, style.palette.muted);
  pen.box(7, 17, 32, 17, style.palette.accent);
}

void draw_samples(const Style& style, ImVec2 corner, ImDrawList& list) {
  const Pen pen{style, corner, list};
  for (const double x : {3.0, 22.0})
    for (const double y : {5.0, 22.0}) pen.frame(x, y, 15, 13);
  for (const double x : {6.0, 25.0})
    for (const double y : {9.0, 26.0}) pen.box(x, y, 9, 4, style.palette.accent);
}

void draw_assemble(const Style& style, ImVec2 corner, ImDrawList& list) {
  const Pen pen{style, corner, list};
  for (const double y : {8.0, 20.0, 32.0}) pen.branch(12, y, 24, 20, style.palette.muted);
  for (const double y : {5.0, 17.0, 29.0}) pen.frame(1, y, 11, 7);
  pen.box(23, 13, 16, 14, style.palette.accent);
}

struct Choice {
  Verb verb;
  const char* label;
  const char* explanation;
  Icon draw;
};
constexpr std::array Choices{
    Choice{Verb::new_map, mark("New map"), mark("An empty page, ready to type on"), draw_new_map},
    Choice{Verb::new_from_template, mark("Templates"), mark("Main branches and groups are ready"), draw_template},
    Choice{Verb::open, mark("Open a map"), mark("A map kept on this computer"), draw_open},
    Choice{Verb::assemble, mark("Assemble maps"), mark("Several groups’ maps become one"), draw_assemble},
    Choice{Verb::open_sample, mark("Sample maps"), mark("Whole workshops, to look at and to try"), draw_samples},
};

bool show_choice(const Style& style, const Choice& choice, ImVec2 size, bool is_chosen) {
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const bool clicked = ImGui::InvisibleButton("choice", size);
  const bool is_hovered = ImGui::IsItemHovered();
  const ImVec2 high{low.x + size.x, low.y + size.y};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(low, high, packed(is_hovered ? mix(style.palette.field, style.palette.ink, 0.04) : style.palette.field), style.px(8));
  list.AddRect(low, high, packed(is_chosen ? style.palette.accent : style.palette.rule), style.px(8), 0, is_chosen ? style.px(2) : 1);
  const float left = low.x + style.px(16), room = size.x - style.px(2 * 16);
  choice.draw(style, {left, low.y + style.px(14)}, list);
  {
    const TypeScope type(style, Type::heading, Face::semibold);
    list.AddText({left, low.y + style.px(62)}, packed(style.palette.ink), shortened(translate(choice.label), room).c_str());
  }
  const TypeScope small(style, Type::small);
  list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), {left, low.y + style.px(90)}, packed(style.palette.muted), translate(choice.explanation), nullptr, room);
  return clicked;
}

void open_map(const Desk& desk, const GalleryMap& map) {
  session::Arguments arguments;
  arguments.path = map.path.string();
  desk.push(Verb::open, arguments);
}

std::string folder_of(const GalleryMap& map) { return utf8::cleaned(map.path.parent_path().filename().string()); }

void show_choices_row(const Desk& desk, float width, const CardChoice& choice) {
  for (std::size_t i = 0; i < Choices.size(); ++i) {
    if (i > 0) ImGui::SameLine();
    ImGui::PushID(static_cast<int>(i));
    if (show_choice(desk.style, Choices[i], {width, desk.style.px(ChoiceHeight)}, choice.chosen == static_cast<int>(i))) desk.push(Choices[i].verb);
    ImGui::PopID();
  }
}

void show_recent_maps(const Desk& desk, std::span<const GalleryMap> maps, float width, float left, const CardChoice& choice) {
  const ImVec2 picture{width, std::round(width * static_cast<float>(PictureShape))};
  for (std::size_t i = 0; i < maps.size(); ++i) {
    const int number = static_cast<int>(Choices.size() + i);
    if (i % Columns != 0) ImGui::SameLine();
    else ImGui::SetCursorPosX(left);
    ImGui::PushID(number);
    if (show_map_card(desk.style, maps[i], folder_of(maps[i]), {picture, choice.chosen == number})) open_map(desk, maps[i]);
    if (choice.was_moved && choice.chosen == number) ImGui::SetScrollHereY();
    ImGui::PopID();
  }
}

}  // namespace

void show_start_page(const Desk& desk, const session::Gallery& gallery, StartPage& page) {
  const Style& style = desk.style;
  const auto maps = std::span(gallery.recent).first(std::min(gallery.recent.size(), MostMaps));
  const bool is_alone = desk.state().dialog == session::Dialog::none && !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup) &&
                        !(has_focus(NoticeWindow) && ImGui::GetIO().NavVisible);
  if (is_alone && take_card_keys(page.choice, static_cast<int>(Choices.size() + maps.size()), Columns)) {
    const auto chosen = static_cast<std::size_t>(page.choice.chosen);
    if (chosen < Choices.size()) desk.push(Choices[chosen].verb);
    else open_map(desk, maps[chosen - Choices.size()]);
  }
  const float wide = ImGui::GetWindowWidth();
  const float page_width = std::min(style.px(PageWidth), wide - style.px(2 * Margin));
  const float left = std::round((wide - page_width) / 2);
  const float width = std::floor((page_width - (Columns - 1) * style.px(Gap)) / Columns);
  ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(Gap), style.px(Gap)});
  // Higher than the middle: what is read first stands where the eye begins.
  ImGui::SetCursorPos({left, std::max(style.px(Margin), std::round(ImGui::GetWindowHeight() * (maps.empty() ? 0.28F : 0.07F)))});
  {
    const TypeScope type(style, Type::title, Face::semibold);
    ImGui::TextUnformatted(translate("What would you like to do?"));
  }
  ImGui::SetCursorPosX(left);
  show_choices_row(desk, width, page.choice);
  if (!maps.empty()) {
    ImGui::SetCursorPos({left, ImGui::GetCursorPosY() + style.px(16)});
    const TypeScope type(style, Type::heading, Face::semibold);
    ImGui::TextUnformatted(translate("Opened lately"));
  }
  show_recent_maps(desk, maps, width, left, page.choice);
  ImGui::PopStyleVar();
  ImGui::PopItemFlag();
}

}  // namespace concarte::ui
