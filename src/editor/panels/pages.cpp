// The pages of the figure that is chosen.
#include "editor/panels/pages.h"

#include <fmt/format.h>
#include <imgui.h>

#include "base/decimal.h"
#include "base/translate.h"
#include "editor/paint/shapes.h"
#include "editor/widgets/widgets.h"
#include "picture/page/sheet.h"

namespace concarte::ui {
namespace {

// Name, size in millimetres and smallest type, over the page.
void show_heading(const Style& style, const page::Sheet& sheet) {
  const auto millimetres = [](double points) { return fmt::format("{:.0f}", points / page::PointsPerMillimetre); };
  show_words(style, sheet.name, Type::small, Face::semibold);
  ImGui::SameLine(0, style.px(8));
  show_muted(style, say("{0} × {1} mm, smallest type {2} pt", millimetres(sheet.paper.width), millimetres(sheet.paper.height),
                        decimal(page::smallest_type(sheet.figure))));
}

void show_sheet(const Desk& desk, const page::Sheet& sheet, Painter& painter) {
  const Style& style = desk.style;
  show_heading(style, sheet);
  const double width = static_cast<double>(ImGui::GetContentRegionAvail().x);
  const double scale = width / sheet.paper.width;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const ImVec2 end{corner.x + static_cast<float>(width), corner.y + static_cast<float>(sheet.paper.height * scale)};
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float shade = style.px(2);
  list.AddRectFilled({corner.x + shade, corner.y + shade}, {end.x + shade, end.y + shade}, packed(style.palette.rule));
  list.AddRectFilled(corner, end, packed(sheet.figure.paper));
  list.AddRect(corner, end, packed(style.palette.rule));
  ImGui::Dummy({end.x - corner.x, end.y - corner.y});
  if (ImGui::IsItemVisible()) {
    const Rect seen{static_cast<double>(corner.x), static_cast<double>(corner.y), static_cast<double>(end.x - corner.x), static_cast<double>(end.y - corner.y)};
    painter.paint(sheet.figure, {scale, seen.corner() - sheet.paper.corner() * scale}, seen, desk.session.typesetter(), list);
  }
  show_gap(style, 20);
}

}  // namespace

void show_pages(const Desk& desk, Painter& painter) {
  const Style& style = desk.style;
  const auto& proof = desk.session.page_proof();
  if (!proof) return show_muted(style, translate("Add a figure: its pages are shown here as they will be printed."), Type::body);
  if (proof->problem) return show_words(style, proof->problem->message);
  for (const std::string& sentence : proof->compiled.told) {
    show_muted(style, sentence);
    show_gap(style, 8);
  }
  for (const page::Sheet& sheet : proof->compiled.sheets) show_sheet(desk, sheet, painter);
}

}  // namespace concarte::ui
