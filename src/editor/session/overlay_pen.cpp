// Draws the overlay's shapes in screen pixels.
#include "editor/session/overlay_pen.h"

namespace concarte::session {

using figure::Fill;
using figure::RoundedRect;
using figure::Stroke;

void OverlayPen::add(std::variant<Fill, Stroke, figure::Words> mark, Rect bounds) {
  figure_.items.push_back({std::move(mark), 0, bounds});
}

void OverlayPen::ring(const Rect& box, double gap_px, double width_px, double corner) { ring(box, gap_px, width_px, corner, accent); }

void OverlayPen::ring(const Rect& box, double gap_px, double width_px, double corner, Colour colour) {
  const Rect outer = grown(box, gap_px * pixel);
  add(Stroke{RoundedRect{outer, corner + gap_px * pixel}, colour, width_px * pixel, {}}, grown(outer, width_px * pixel));
}

void OverlayPen::line(Vec2 from, Vec2 to, double width_px, Colour colour, std::vector<double> dashes_px) {
  for (double& dash : dashes_px) dash *= pixel;
  figure::Path path{{figure::Path::Verb::move, figure::Path::Verb::line}, {from, to}};
  add(Stroke{std::move(path), colour, width_px * pixel, std::move(dashes_px)}, grown(rect_between(from, to), width_px * pixel));
}

void OverlayPen::curve(const std::vector<Vec2>& curve, double width_px, Colour colour) {
  figure::Path path;
  path.points = curve;
  path.verbs.push_back(figure::Path::Verb::move);
  for (std::size_t i = 3; i < curve.size(); i += 3) path.verbs.push_back(figure::Path::Verb::cubic);
  Rect bounds;
  for (const Vec2& p : curve) bounds = united(bounds, p);
  add(Stroke{std::move(path), colour, width_px * pixel, {}}, grown(bounds, width_px * pixel));
}

void OverlayPen::fill(const Rect& rect, Colour colour, double corner) { add(Fill{RoundedRect{rect, corner}, colour}, rect); }

void OverlayPen::handle(Vec2 centre, double radius_px, Colour paper) {
  const double radius = radius_px * pixel;
  const Rect bounds = grown(rect_around(centre, {2 * radius, 2 * radius}), 2 * pixel);
  add(Fill{figure::Circle{centre, radius}, paper}, bounds);
  add(Stroke{figure::Circle{centre, radius}, accent, 2 * pixel, {}}, bounds);
}

void OverlayPen::again(const figure::Item& item) {
  figure_.items.push_back(item);
  figure_.items.back().part = 0;
}

void OverlayPen::words(const text::Paragraph& paragraph, Vec2 corner, Colour colour) {
  for (text::GlyphRun run : paragraph.runs) {
    run.origin += corner;
    const Rect bounds{corner.x, corner.y, paragraph.size.x, paragraph.size.y};
    add(figure::Words{std::move(run), colour, {}}, bounds);
  }
}

Rect box_of(const Session& session, const document::NodeId& node) {
  const auto& measured = session.picture().measured;
  const auto number = measured.numbers.find(node);
  return number == measured.numbers.end() ? Rect{} : session.picture().layout.nodes[static_cast<std::size_t>(number->second)];
}

}  // namespace concarte::session
