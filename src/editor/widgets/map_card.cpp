// Maps as cards to choose from.
#include "editor/widgets/map_card.h"

#include <algorithm>
#include <cmath>

#include "base/translate.h"
#include "editor/paint/shapes.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

constexpr double SmallestBarEm = 1.5;  // pixels: smaller words are left out
constexpr double XHeight = 0.5;        // em
constexpr double BarOpacity = 0.55;

void paint_words_as_bar(const figure::Words& words, const Affine& to_window, ImDrawList& list) {
  const double em = words.run.size * to_window.scale;
  if (em < SmallestBarEm) return;
  const Vec2 start = to_window(words.run.origin);
  list.AddRectFilled(on_screen({start.x, start.y - std::max(1.0, em * XHeight)}),
                     on_screen({start.x + words.run.width * to_window.scale, start.y}), packed(faded(words.colour, BarOpacity)));
}

// The title on one line over the details, or on both lines without them.
void paint_card_words(const Style& style, const std::string& title, const std::string& details, ImVec2 corner, float width) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  bool is_cut = false;
  {
    const TypeScope type(style, Type::body);
    if (details.empty()) {
      const float line = ImGui::GetTextLineHeight();
      list.PushClipRect(corner, {corner.x + width, corner.y + 2 * line + 1}, true);
      list.AddText(ImGui::GetFont(), ImGui::GetFontSize(), corner, packed(style.palette.ink), title.c_str(), nullptr, width);
      list.PopClipRect();
      is_cut = ImGui::CalcTextSize(title.c_str(), nullptr, false, width).y > 2.5F * line;
    } else {
      const std::string shown = shortened(title, width);
      list.AddText(corner, packed(style.palette.ink), shown.c_str());
      is_cut = shown != title;
    }
  }
  if (is_cut) ImGui::SetItemTooltip("%s", title.c_str());
  const TypeScope small(style, Type::small);
  list.AddText({corner.x, corner.y + style.px(20)}, packed(style.palette.muted), shortened(details, width).c_str());
}

// What an empty map shows: its root, to be written.
void paint_empty_map(const Style& style, Vec2 middle, ImDrawList& list) {
  const Rect root = rect_around(middle, {static_cast<double>(style.px(56)), static_cast<double>(style.px(22))});
  list.AddRectFilled(on_screen(root.corner()), on_screen(root.corner() + root.size()), packed(style.palette.ink), style.px(4));
}

}  // namespace

void paint_small_figure(const figure::Figure& figure, const Rect& on_window, double scale, ImDrawList& list) {
  constexpr double LargestScale = 0.6;
  const double fit = std::min({on_window.width / std::max(figure.bounds.width, 1.0), on_window.height / std::max(figure.bounds.height, 1.0),
                               LargestScale * scale});
  const Affine to_window{fit, on_window.centre() - figure.bounds.centre() * fit};
  for (const figure::Item& item : figure.items) {
    if (const auto* fill = std::get_if<figure::Fill>(&item.mark)) paint_fill(*fill, to_window, list);
    else if (const auto* stroke = std::get_if<figure::Stroke>(&item.mark)) paint_stroke(*stroke, to_window, list);
    else paint_words_as_bar(std::get<figure::Words>(item.mark), to_window, list);
  }
}

bool show_map_card(const Style& style, const session::GalleryMap& map, const std::string& details, const CardLook& look) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 low = corner;
  const ImVec2 high{corner.x + look.picture.x, corner.y + look.picture.y};
  const bool clicked = ImGui::InvisibleButton("card", {look.picture.x, look.picture.y + style.px(CardWords)});
  const bool is_hovered = ImGui::IsItemHovered();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Rect place{static_cast<double>(low.x), static_cast<double>(low.y), static_cast<double>(look.picture.x), static_cast<double>(look.picture.y)};
  list.AddRectFilled(low, high, packed(map.picture ? map.picture->paper : style.palette.field), style.px(6));
  if (map.picture) {
    list.PushClipRect(low, high, true);
    paint_small_figure(*map.picture, grown(place, -style.px(12)), style.scale, list);
    list.PopClipRect();
  }
  if (map.path.empty()) paint_empty_map(style, place.centre(), list);
  list.AddRect(low, high, packed(style.palette.rule), style.px(6));
  const float out = style.px(3);
  if (look.is_chosen) list.AddRect({low.x - out, low.y - out}, {high.x + out, high.y + out}, packed(style.palette.accent), style.px(8), 0, style.px(2));
  else if (is_hovered) list.AddRect({low.x - out, low.y - out}, {high.x + out, high.y + out}, packed(style.palette.muted), style.px(8));
  paint_card_words(style, map.title, details, {low.x + style.px(2), high.y + style.px(6)}, look.picture.x - style.px(4));
  return clicked;
}

bool take_card_keys(CardChoice& choice, int count, int columns) {
  const int before = choice.chosen;
  const auto step = [&](ImGuiKey key, int by) {
    if (!ImGui::IsKeyPressed(key)) return;
    if (choice.chosen < 0) choice.chosen = 0;
    else if (choice.chosen + by >= 0 && choice.chosen + by < count) choice.chosen += by;
  };
  step(ImGuiKey_LeftArrow, -1);
  step(ImGuiKey_RightArrow, 1);
  step(ImGuiKey_UpArrow, -columns);
  step(ImGuiKey_DownArrow, columns);
  choice.chosen = std::min(choice.chosen, count - 1);
  choice.was_moved = choice.chosen != before;
  return choice.chosen >= 0 && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
}

}  // namespace concarte::ui
