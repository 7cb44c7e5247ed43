// The eight layout styles as small pictures of the open map.
#include "editor/dialogs/layout_picker.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <imgui.h>

#include "base/translate.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/small_picture.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Preview;
using session::Verb;

constexpr int Columns = 4;
constexpr double CardWidth = 264, WordsHeight = 54, Gap = 16;  // units
constexpr double PictureShape = 0.64;                            // height of a picture whose width is 1
constexpr int Count = static_cast<int>(layout::AllStyles.size());

void choose(const Desk& desk, layout::Style style) {
  session::Arguments arguments;
  arguments.style = std::string(layout::word(style));
  desk.push(Verb::set_layout, arguments);
}

int current_style(const Desk& desk) {
  const auto style = layout::style_from(desk.document().heading().layout_style);
  const auto found = std::find(layout::AllStyles.begin(), layout::AllStyles.end(), style.value_or(layout::Style::mindmap));
  return static_cast<int>(found - layout::AllStyles.begin());
}

void paint_words(ImVec2 corner, const std::string& words, Colour colour, float wrap_width = 0) {
  ImGui::GetWindowDrawList()->AddText(ImGui::GetFont(), ImGui::GetFontSize(), corner, packed(colour), words.data(),
                                      words.data() + words.size(), wrap_width);
}

// The picture, or why there is none.
void paint_preview(const Desk& desk, const Preview& preview, const Rect& place) {
  const Style& style = desk.style;
  const figure::Theme& theme = desk.state().theme;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 low = on_screen(place.corner());
  const ImVec2 high = on_screen(place.corner() + place.size());
  list.AddRectFilled(low, high, packed(theme.paper), style.px(6));
  list.AddRect(low, high, packed(style.palette.rule), style.px(6));
  list.PushClipRect(low, high, true);
  if (preview.layout && !preview.refusal) {
    paint_small_picture(desk.session.picture().measured.request, *preview.layout, theme, grown(place, -style.px(12)), style.scale, list);
  } else {
    const TypeScope small(style, Type::small);
    const std::string words = preview.refusal ? layout::to_string(*preview.refusal) : std::string(translate("Drawing…"));
    const float margin = style.px(12);
    paint_words({low.x + margin, low.y + margin}, words, style.palette.muted, static_cast<float>(place.width) - 2 * margin);
  }
  list.PopClipRect();
}

void show_card(const Desk& desk, const Preview& preview, ImVec2 picture, bool is_current, bool is_chosen) {
  const Style& style = desk.style;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 size{picture.x, picture.y + style.px(WordsHeight)};
  ImGui::BeginDisabled(preview.refusal.has_value());
  const bool clicked = ImGui::InvisibleButton("card", size);
  ImGui::EndDisabled();
  const bool hovered = ImGui::IsItemHovered();
  paint_preview(desk, preview, {corner.x, corner.y, picture.x, picture.y});
  const float below = corner.y + picture.y + style.px(8);
  {
    const TypeScope type(style, Type::body, is_current ? Face::semibold : Face::regular);
    paint_words({corner.x + style.px(4), below}, translate(layout::label(preview.style)), preview.refusal ? style.palette.muted : style.palette.ink);
  }
  {
    const TypeScope small(style, Type::small);
    std::string words = layout::is_from_graphviz(preview.style) ? translate("Drawn with Graphviz") : translate("Drawn by Concarte");
    if (is_current) words += std::string(" · ") + translate("the one in use");
    paint_words({corner.x + style.px(4), below + style.px(22)}, words, style.palette.muted);
  }
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float out = style.px(3);
  const ImVec2 low{corner.x - out, corner.y - out};
  const ImVec2 high{corner.x + size.x + out, corner.y + picture.y + out};
  if (is_chosen) list.AddRect(low, high, packed(style.palette.accent), style.px(8), 0, style.px(2));
  else if (hovered && !preview.refusal) list.AddRect(low, high, packed(style.palette.muted), style.px(8));
  if (clicked) choose(desk, preview.style);
}

// Four pictures in a row of what is left of the sheet, two rows in the window's height.
ImVec2 picture_size(const Style& style) {
  constexpr double HeadAndFoot = 200;
  const float width = std::floor((ImGui::GetContentRegionAvail().x - (Columns - 1) * style.px(Gap)) / Columns);
  const float rows = (ImGui::GetMainViewport()->Size.y - style.px(HeadAndFoot)) / 2 - style.px(WordsHeight + Gap);
  return {width, std::max(style.px(48), std::min(std::round(width * static_cast<float>(PictureShape)), std::floor(rows)))};
}

void take_keys(const Desk& desk, LayoutPicker& picker) {
  const auto step = [&picker](ImGuiKey key, int by) {
    if (ImGui::IsKeyPressed(key) && picker.chosen + by >= 0 && picker.chosen + by < Count) picker.chosen += by;
  };
  step(ImGuiKey_LeftArrow, -1);
  step(ImGuiKey_RightArrow, 1);
  step(ImGuiKey_UpArrow, -Columns);
  step(ImGuiKey_DownArrow, Columns);
  if (!ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false)) return;
  const Preview& preview = desk.session.previews()[static_cast<std::size_t>(picker.chosen)];
  if (!preview.refusal) choose(desk, layout::AllStyles[static_cast<std::size_t>(picker.chosen)]);
}

}  // namespace

void show_layout_picker(const Desk& desk, LayoutPicker& picker) {
  const Style& style = desk.style;
  const int current = current_style(desk);
  if (picker.chosen < 0) picker.chosen = current;
  const double width = Columns * CardWidth + (Columns - 1) * Gap + 48;
  if (!begin_dialog(style, "##layouts", {width, 0})) return;
  show_words(style, translate("How shall the map be laid out?"), Type::heading, Face::semibold);
  show_gap(style, 16);
  const ImVec2 picture = picture_size(style);
  ImGui::PushItemFlag(ImGuiItemFlags_NoNav, true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(Gap), style.px(Gap)});
  for (int i = 0; i < Count; ++i) {
    if (i % Columns != 0) ImGui::SameLine();
    ImGui::PushID(i);
    show_card(desk, desk.session.previews()[static_cast<std::size_t>(i)], picture, i == current, i == picker.chosen);
    ImGui::PopID();
  }
  ImGui::PopStyleVar();
  ImGui::PopItemFlag();
  show_muted(style, translate("Arrows and Enter choose, Esc closes. A pinned idea stays in its place wherever the layout allows it."));
  take_keys(desk, picker);
  if (is_dialog_refused()) desk.push(Verb::close_dialog);
  end_dialog();
}

}  // namespace concarte::ui
