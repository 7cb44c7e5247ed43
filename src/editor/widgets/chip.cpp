// A chip: a word that is on or off.
#include "editor/widgets/chip.h"

#include <cmath>

#include "editor/widgets/disc.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

constexpr double Height = 30, Padding = 12, Disc = 20, DiscPadding = 5, Gap = 6;  // units

}  // namespace

void begin_chips() { ImGui::GetStateStorage()->SetBool(ImGui::GetID("##first chip"), true); }

bool show_chip(const Style& style, const std::string& label, bool is_on, const document::Group* group) {
  const Palette& p = style.palette;
  const TypeScope type(style, Type::small, is_on ? Face::semibold : Face::regular);
  const float left = group == nullptr ? style.px(Padding) : style.px(DiscPadding + Disc + 6);
  ImGuiStorage& storage = *ImGui::GetStateStorage();
  const ImGuiID first = ImGui::GetID("##first chip");
  const bool is_first = storage.GetBool(first);
  storage.SetBool(first, false);
  const float whole_line = ImGui::GetContentRegionAvail().x;
  const std::string words = shortened(label, whole_line - left - style.px(Padding));
  const ImVec2 size{left + ImGui::CalcTextSize(words.c_str()).x + style.px(Padding), style.px(Height)};
  if (!is_first) {
    ImGui::SameLine(0, style.px(Gap));
    if (ImGui::GetContentRegionAvail().x < size.x) ImGui::NewLine();
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {style.px(Gap), style.px(Gap)});
  const bool clicked = ImGui::InvisibleButton(label.c_str(), size, ImGuiButtonFlags_EnableNav);
  ImGui::PopStyleVar();
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Colour ground = is_on ? p.selected : ImGui::IsItemHovered() ? p.hover : p.field;
  list.AddRectFilled(low, high, packed(ground), size.y / 2);
  list.AddRect(low, high, packed(is_on ? p.accent : p.rule), size.y / 2, 0, is_on ? style.px(1.5) : 1);
  const float middle = (low.y + high.y) / 2;
  if (group != nullptr) paint_disc(style, *group, {low.x + style.px(DiscPadding + Disc / 2), middle}, style.px(Disc), list);
  list.AddText({low.x + left, std::round(middle - ImGui::GetTextLineHeight() / 2)}, packed(p.ink), words.c_str());
  if (words != label) ImGui::SetItemTooltip("%s", label.c_str());
  return clicked;
}

}  // namespace concarte::ui
