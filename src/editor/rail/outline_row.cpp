// One row of the outline.
#include "editor/rail/outline_row.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <imgui.h>

#include "editor/widgets/disc.h"
#include "editor/widgets/widgets.h"
#include "editor/widgets/wrapped_label.h"

namespace concarte::ui {
namespace {

constexpr double Indent = 16, FirstTriangle = 16, AfterTriangle = 12, Disc = 16;
constexpr double DiscsOnPage = 96, AirOnPage = 7;  // at the right of the words; above and below them
constexpr int DeepestIndent = 10;  // levels: beyond, the words would have no room
constexpr std::size_t MostDiscs = 3;

void paint_triangle(const Style& style, ImVec2 centre, bool is_folded, ImDrawList& list) {
  const float reach = style.px(4);
  const ImU32 colour = packed(style.palette.muted);
  if (is_folded)
    list.AddTriangleFilled({centre.x - reach * 0.6F, centre.y - reach}, {centre.x + reach * 0.8F, centre.y}, {centre.x - reach * 0.6F, centre.y + reach}, colour);
  else
    list.AddTriangleFilled({centre.x - reach, centre.y - reach * 0.6F}, {centre.x + reach, centre.y - reach * 0.6F}, {centre.x, centre.y + reach * 0.8F}, colour);
}

std::vector<const document::Group*> groups_of(const Desk& desk, const document::Node& node) {
  std::vector<const document::Group*> groups;
  for (const document::Contribution& said : node.contributions)
    for (const document::GroupId& id : said.groups)
      if (const auto* group = desk.document().all<document::Group>().find(id); group != nullptr && std::find(groups.begin(), groups.end(), group) == groups.end())
        groups.push_back(group);
  return groups;
}

// The type of an idea's words by its level.
Type type_of(const OutlineRow& row, OutlineLook look) {
  if (look == OutlineLook::rail) return Type::body;
  return row.level == 1 ? Type::title : row.level == 2 ? Type::heading : Type::body;
}
Face face_of(const OutlineRow& row) { return row.level <= 2 ? Face::semibold : Face::regular; }

// For words set on as many lines as they ask for.
float room_on_page(const Style& style, const OutlineRow& row) {
  return std::max(style.px(120), ImGui::GetWindowWidth() - triangle_x(style, row.level) - style.px(AfterTriangle + DiscsOnPage));
}

// From the right edge; the x where they begin.
float paint_discs(const Desk& desk, const document::Node& node, ImVec2 right_middle, ImDrawList& list) {
  const Style& style = desk.style;
  const auto groups = groups_of(desk, node);
  float x = right_middle.x;
  if (groups.size() > MostDiscs) {
    const TypeScope small(style, Type::small);
    const std::string more = "+" + std::to_string(groups.size() - MostDiscs);
    const ImVec2 extent = ImGui::CalcTextSize(more.c_str());
    x -= extent.x;
    list.AddText({x, right_middle.y - extent.y / 2}, packed(style.palette.muted), more.c_str());
    x -= style.px(4);
  }
  for (std::size_t i = std::min(groups.size(), MostDiscs); i-- > 0;) {
    paint_disc(style, *groups[i], {x - style.px(Disc / 2), right_middle.y}, style.px(Disc), list);
    x -= style.px(Disc + 3);
  }
  return x;
}

// A label's lines follow one another; offsets stay those of the label.
std::string on_one_line(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

float width_of(const std::string& words, std::size_t end) { return ImGui::CalcTextSize(words.data(), words.data() + end).x; }

// The words being typed, moved left when the caret would be beyond the end.
void paint_edit(const Style& style, const session::TextState& now, ImVec2 corner, float room, ImDrawList& list) {
  const std::string words = on_one_line(now.text);
  const float height = ImGui::GetTextLineHeight();
  const float caret = width_of(words, std::min(now.caret, words.size()));
  const float x = corner.x - std::max(0.0F, caret + style.px(4) - room);
  list.PushClipRect({corner.x - style.px(2), corner.y - style.px(4)}, {corner.x + room, corner.y + height + style.px(4)}, true);
  if (now.caret != now.anchor)
    list.AddRectFilled({x + width_of(words, selection_begin(now)), corner.y}, {x + width_of(words, selection_end(now)), corner.y + height},
                       packed(mix(style.palette.selected, style.palette.accent, 0.3)));
  list.AddText({x, corner.y}, packed(style.palette.ink), words.c_str());
  list.AddRectFilled({x + caret, corner.y}, {x + caret + style.px(2), corner.y + height}, packed(style.palette.accent));
  list.PopClipRect();
}

}  // namespace

float triangle_x(const Style& style, int level) {
  return style.px(FirstTriangle + Indent * (std::min(level, DeepestIndent) - 1));
}

float row_height(const Desk& desk, const OutlineRow& row, OutlineLook look) {
  const Style& style = desk.style;
  const document::Node* node = desk.document().find(row.node);
  if (look == OutlineLook::rail || node == nullptr) return style.px(OutlineRowHeight);
  const TypeScope type(style, type_of(row, look), face_of(row));
  const auto& edit = desk.state().text_edit;
  const std::string& words = edit && edit->node == row.node ? edit->now.text : node->text;
  // What begins a part stands apart from the one before.
  const double above = row.level == 2 ? 10 : 0;
  return wrapped_height(words, current_type(), room_on_page(style, row)) + style.px(2 * AirOnPage + above);
}

void paint_row(const Desk& desk, const OutlineRow& row, float top, float height, OutlineLook look) {
  const document::Node* node = desk.document().find(row.node);
  if (node == nullptr) return;
  const Style& style = desk.style;
  const Palette& p = style.palette;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float left = ImGui::GetWindowPos().x;
  const float right = left + ImGui::GetWindowWidth();
  const TypeScope type(style, type_of(row, look), face_of(row));
  const bool is_page = look == OutlineLook::page;
  if (is_page && row.level == 2) {
    top += style.px(10);
    height -= style.px(10);
  }
  // Beside the first line.
  const float middle = is_page ? top + style.px(AirOnPage) + line_height(current_type()) / 2 : top + height / 2;
  const ImVec2 low{left + style.px(4), top};
  const ImVec2 high{right - style.px(4), top + height};
  if (desk.state().selection.holds(row.node)) list.AddRectFilled(low, high, packed(p.selected), style.px(5));
  else if (ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(low, high)) list.AddRectFilled(low, high, packed(p.hover), style.px(5));

  const float triangle = left + triangle_x(style, row.level);
  if (!desk.document().children(row.node).empty()) paint_triangle(style, {triangle, middle}, node->folded, list);
  const float end = paint_discs(desk, *node, {right - style.px(14), middle}, list);

  const auto& edit = desk.state().text_edit;
  const bool is_edited = edit && edit->node == row.node;
  const bool is_aside = node->status == document::Status::set_aside;
  if (is_page) {
    const ImVec2 corner{triangle + style.px(AfterTriangle), top + style.px(AirOnPage)};
    const float room = room_on_page(style, row);
    if (is_edited) paint_wrapped_edit(style, edit->now, current_type(), corner, room, list);
    else paint_wrapped(node->text, current_type(), corner, room, is_aside ? p.muted : p.ink, list);
    if (is_edited) paint_wrong(style, edit->now.text, desk.session.picture().proofs.wrong, current_type(), corner, room, list);
    else if (desk.session.is_enabled(session::Verb::set_text)) paint_wrong(style, node->text, desk.session.spelling().wrong_in(node->text), current_type(), corner, room, list);
    return;
  }
  const ImVec2 corner{triangle + style.px(AfterTriangle), std::round(middle - ImGui::GetTextLineHeight() / 2)};
  const float room = std::max(style.px(24), end - corner.x - style.px(4));
  if (is_edited) return paint_edit(style, edit->now, corner, room, list);
  list.AddText(corner, packed(is_aside ? p.muted : p.ink), shortened(on_one_line(node->text), room).c_str());
}

}  // namespace concarte::ui
