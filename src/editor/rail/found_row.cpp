// One idea of the search's list.
#include "editor/rail/found_row.h"

#include <algorithm>
#include <cmath>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/rail/search_panel.h"

namespace concarte::ui {
namespace {

// A text that was found in, as it is said in the list.
struct Said {
  std::string before;  // what kind of text it is
  std::string text;
};

Said said(const document::Node& node, const search::Hit& hit) {
  switch (hit.field) {
    case search::Field::note: return {translate("Note:"), node.note};
    case search::Field::tag: return {translate("Tag:"), hit.number < node.tags.size() ? node.tags[hit.number] : ""};
    case search::Field::contribution:
      return {translate("Exact words:"), hit.number < node.contributions.size() ? node.contributions[hit.number].text : ""};
    case search::Field::label: break;
  }
  return {{}, node.text};
}

std::string way_to(const document::Document& map, const document::NodeId& node) {
  std::string way;
  for (const document::NodeId& above : search::path_to(map, node)) way += (way.empty() ? "" : " › ") + map.node(above).text;
  std::replace(way.begin(), way.end(), '\n', ' ');
  return way;
}

float width_of(const char* begin, const char* end) { return ImGui::CalcTextSize(begin, end).x; }

// What a row may show of a text, to be shortened to its width: a note may have many pages.
std::string beginning_of(const std::string& text) {
  constexpr std::size_t Most = 200;  // bytes: more than a row is wide
  return text.size() <= Most ? text : text.substr(0, utf8::previous_grapheme(text, Most)) + "…";
}

// On one line from a little before the first words found, which are marked.
void paint_excerpt(const Style& style, const Said& what, const std::vector<search::Span>& spans, ImVec2 corner, float room, ImDrawList& list) {
  float x = corner.x;
  const float height = ImGui::GetTextLineHeight();
  list.PushClipRect(corner, {corner.x + room, corner.y + height + 2}, true);
  if (!what.before.empty()) {
    list.AddText({x, corner.y}, packed(style.palette.muted), what.before.c_str());
    x += width_of(what.before.c_str(), nullptr) + style.px(5);
  }
  std::string text = what.text;
  std::replace(text.begin(), text.end(), '\n', ' ');
  const std::size_t begin = spans.empty() ? 0 : excerpt_begin(text, std::min(spans.front().begin, text.size()));
  if (begin > 0) {
    list.AddText({x, corner.y}, packed(style.palette.muted), "…");
    x += width_of("…", nullptr);
  }
  const std::string shown = shortened(beginning_of(text.substr(begin)), corner.x + room - x);
  const char* const start = shown.c_str();
  for (const search::Span& span : spans) {
    if (span.end > text.size() || span.begin < begin || span.begin - begin >= shown.size()) continue;
    const float from = x + width_of(start, start + (span.begin - begin));
    const float to = x + width_of(start, start + std::min(span.end - begin, shown.size()));
    list.AddRectFilled({from - 1, corner.y}, {to + 1, corner.y + height}, packed(mix(style.palette.paper, style.palette.accent, 0.28)), style.px(2));
  }
  list.AddText({x, corner.y}, packed(style.palette.ink), start);
  list.PopClipRect();
}

// The end of the way says more than its beginning.
std::string end_of(const std::string& way, float room) {
  if (ImGui::CalcTextSize(way.c_str()).x <= room) return way;
  for (std::size_t cut = way.find(" › "); cut != std::string::npos; cut = way.find(" › ", cut + 1)) {
    const std::string rest = "…" + way.substr(cut);
    if (ImGui::CalcTextSize(rest.c_str()).x <= room) return rest;
  }
  return shortened(way.substr(way.rfind(" › ") == std::string::npos ? 0 : way.rfind(" › ") + 5), room);
}

}  // namespace

void show_found(const Desk& desk, const search::Found& found, int number) {
  const document::Node* node = desk.document().find(found.node);
  const Style& style = desk.style;
  ImGui::PushID(number);
  const float width = ImGui::GetContentRegionAvail().x;
  const bool clicked = ImGui::InvisibleButton("found", {width, style.px(FoundRowHeight)}, ImGuiButtonFlags_EnableNav);
  ImGui::PopID();
  if (node == nullptr || found.hits.empty()) return;
  if (clicked) {
    session::Arguments about;
    about.node = found.node;
    desk.push(session::Verb::show_node, about);
  }
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Palette& p = style.palette;
  const float padding = style.px(8);
  if (desk.state().selection.holds(found.node)) list.AddRectFilled(low, high, packed(p.selected), style.px(5));
  else if (ImGui::IsItemHovered()) list.AddRectFilled(low, high, packed(p.hover), style.px(5));
  const search::Hit& hit = found.hits.front();
  {
    const TypeScope type(style, Type::body);
    paint_excerpt(style, said(*node, hit), hit.spans, {low.x + padding, std::round(low.y + style.px(7))}, width - 2 * padding, list);
  }
  const TypeScope type(style, Type::small);
  list.AddText({low.x + padding, std::round(high.y - style.px(7) - ImGui::GetTextLineHeight())}, packed(p.muted),
               end_of(way_to(desk.document(), found.node), width - 2 * padding).c_str());
}

}  // namespace concarte::ui
