// Draws the overlay's shapes in screen pixels, whatever the zoom: a ring is as thin on a small map as on a large one.
#pragma once

#include <utility>
#include <vector>

#include "editor/session/overlay.h"

namespace concarte::session {

class OverlayPen {
 public:
  OverlayPen(figure::Figure& figure, const Session& session) : OverlayPen(figure, session, screen_from_figure(session.state().view)) {}
  OverlayPen(figure::Figure& figure, const Session& session, const Affine& to_screen)
      : pixel(1 / to_screen.scale), accent(session.state().theme.accent), figure_(figure) {}

  // Around the box, `gap_px` away.
  void ring(const Rect& box, double gap_px, double width_px, double corner);
  void ring(const Rect& box, double gap_px, double width_px, double corner, Colour colour);
  void line(Vec2 from, Vec2 to, double width_px, Colour colour, std::vector<double> dashes_px = {});
  void curve(const std::vector<Vec2>& curve, double width_px, Colour colour);
  void fill(const Rect& rect, Colour colour, double corner = 0);
  // A round handle to be dragged.
  void handle(Vec2 centre, double radius_px, Colour paper);
  void words(const text::Paragraph& paragraph, Vec2 corner, Colour colour);

  // As the figure draws it already, over what was drawn since.
  void again(const figure::Item& item);

  const double pixel;  // in figure units
  const Colour accent;

 private:
  void add(std::variant<figure::Fill, figure::Stroke, figure::Words> mark, Rect bounds);

  figure::Figure& figure_;
};

constexpr Colour faded(Colour colour, std::uint8_t alpha) { return {colour.red, colour.green, colour.blue, alpha}; }

// The box of a node as it is laid out; empty when it is not shown.
Rect box_of(const Session& session, const document::NodeId& node);

// What a gesture shows: the nodes carried, where they would land, a link's way.
void draw_gesture(OverlayPen& pen, const Session& session, const Pointing& pointing);

}  // namespace concarte::session
