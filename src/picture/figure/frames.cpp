// Draws what gathers nodes: boundaries around them, summaries beside them.
#include <algorithm>

#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

constexpr double TitleSize = 10.5;
constexpr double MostTitleEm = 20;
constexpr double MostSummaryEm = 12;

// By the nodes' numbers: those listed, and the shown branches under them.
std::vector<char> gathered(const Scene& scene, const std::vector<document::NodeId>& nodes) {
  std::vector<char> inside(scene.size(), 0);
  for (const document::NodeId& id : nodes)
    if (const auto number = scene.measured.numbers.find(id); number != scene.measured.numbers.end())
      inside[static_cast<std::size_t>(number->second)] = 1;
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const int parent = scene.standings.nodes[i].parent;
    if (parent >= 0 && inside[static_cast<std::size_t>(parent)] != 0) inside[i] = 1;
  }
  return inside;
}

// The rectangle around them; empty when none is shown.
Rect hull(const Scene& scene, const std::vector<char>& inside) {
  Rect rect;
  for (std::size_t i = 0; i < scene.size(); ++i)
    if (inside[i] != 0) rect = united(rect, scene.layout.nodes[i]);
  return rect;
}

// What the links between them reach, and their labels: a summary stands beyond.
Rect with_links(const Scene& scene, const std::vector<char>& inside, Rect rect) {
  for (std::size_t i = 0; i < scene.layout.links.size(); ++i) {
    const layout::Request::Link& link = scene.measured.request.links[i];
    if (inside[static_cast<std::size_t>(link.from)] == 0 || inside[static_cast<std::size_t>(link.to)] == 0) continue;
    const layout::LinkPath& path = scene.layout.links[i];
    for (const Vec2 point : walked(path.curve, 10)) rect = united(rect, point);
    if (link.label_size != Vec2{}) rect = united(rect, rect_around(path.label_centre, link.label_size));
  }
  return rect;
}

text::Style frame_style(const Theme& theme) {
  text::Style style;
  style.size = TitleSize;
  style.weight = text::Weight::semibold;
  style.line_height = theme.line_height;
  return style;
}

text::Paragraph set_label(Scene& scene, const std::string& label, double wrap_width) {
  text::Style style = frame_style(scene.theme);
  style.wrap_width = wrap_width;
  style.even = true;
  return scene.typesetter.set(label, style);
}

}  // namespace

// The title stands on the frame's upper edge, on a plate of paper: cousins leave that much room.
void draw_boundaries(Scene& scene) {
  constexpr double Margin = 7, Corner = 10, PlatePadding = 4;
  for (const document::Boundary& boundary : scene.document.all<document::Boundary>()) {
    Rect frame = hull(scene, gathered(scene, boundary.nodes));
    if (frame.empty()) continue;
    frame = grown(frame, Margin);
    const double room = std::max(frame.width - 2 * (Corner + PlatePadding), MostTitleEm * TitleSize);
    const text::Paragraph title = set_label(scene, boundary.title, room);
    Part part;
    part.owner = {Owner::Kind::boundary, boundary.id};
    part.label = boundary.title;
    const Vec2 corner{frame.x + Corner + PlatePadding, frame.y - title.size.y + TitleSize * 0.6};
    if (!boundary.title.empty()) part.box = {corner.x - PlatePadding, corner.y, title.size.x + 2 * PlatePadding, title.size.y};
    const Rect plate = part.box;
    scene.drawing.begin(std::move(part));
    scene.drawing.fill(RoundedRect{frame, Corner}, mix(scene.theme.paper, scene.theme.muted, 0.07));
    scene.drawing.stroke(RoundedRect{frame, Corner}, mix(scene.theme.paper, scene.theme.muted, 0.7), 0.9, {5, 3.5});
    if (plate.empty()) continue;
    scene.drawing.fill(RoundedRect{plate, 3}, scene.theme.paper);
    scene.drawing.words(title, boundary.title, corner, darkened_for(scene.theme.muted, scene.theme.paper, scene.theme.ink, 4.5));
  }
}

void draw_summaries(Scene& scene) {
  constexpr double Gap = 8, Depth = 10;
  for (const document::Summary& summary : scene.document.all<document::Summary>()) {
    const std::vector<char> inside = gathered(scene, summary.nodes);
    const Rect around = hull(scene, inside);
    if (around.empty()) continue;
    const Rect reached = with_links(scene, inside, around);
    const bool to_the_right = around.centre().x >= 0;
    const double out = to_the_right ? 1 : -1;
    const double near = to_the_right ? reached.right() + Gap : reached.x - Gap;
    const double top = around.y, bottom = around.bottom(), middle = around.centre().y;
    const auto at = [&](double depth, double y) { return Vec2{near + out * depth * Depth, y}; };
    const double bend = std::min(Depth, around.height / 4);
    Part part;
    part.owner = {Owner::Kind::summary, summary.id};
    part.label = summary.text;
    const text::Paragraph label = set_label(scene, summary.text, MostSummaryEm * TitleSize);
    const double left = to_the_right ? near + Depth + 5 : near - Depth - 5 - label.size.x;
    part.box = {left, middle - label.size.y / 2, label.size.x, label.size.y};
    const Vec2 corner = part.box.corner();
    scene.drawing.begin(std::move(part));
    Pen brace;
    brace.move(at(0, top)).cubic(at(0.5, top), at(0.5, top), at(0.5, top + bend)).line(at(0.5, middle - bend));
    brace.cubic(at(0.5, middle), at(0.5, middle), at(1, middle)).cubic(at(0.5, middle), at(0.5, middle), at(0.5, middle + bend));
    brace.line(at(0.5, bottom - bend)).cubic(at(0.5, bottom), at(0.5, bottom), at(0, bottom));
    scene.drawing.stroke(brace.take(), scene.theme.muted, 1.2);
    scene.drawing.words(label, summary.text, corner, scene.theme.ink);
  }
}

}  // namespace concarte::figure
