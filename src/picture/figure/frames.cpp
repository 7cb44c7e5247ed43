// Draws what gathers nodes: boundaries around them, summaries beside them.
#include <algorithm>
#include <numeric>

#include "picture/figure/frame_look.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"
#include "picture/layout/frames.h"

namespace concarte::figure {
namespace {

// In units of the brace: `along` from its upper or left end, `out` from the nodes to the words.
struct BraceFrame {
  Rect border;
  layout::Way way;

  double length() const { return way == layout::Way::down ? border.width : border.height; }
  double depth() const { return way == layout::Way::down ? border.height : border.width; }
  Vec2 operator()(double along, double out) const {
    switch (way) {
      case layout::Way::left: return {border.right() - out, border.y + along};
      case layout::Way::down: return {border.x + along, border.y + out};
      case layout::Way::right: break;
    }
    return {border.x + out, border.y + along};
  }
};

Path brace(const BraceFrame& at) {
  const double size = at.length(), half = size / 2, deep = at.depth(), mid = deep / 2;
  const double bend = std::min(deep, size / 4);
  Pen pen;
  pen.move(at(0, 0)).cubic(at(0, mid), at(0, mid), at(bend, mid)).line(at(half - bend, mid));
  pen.cubic(at(half, mid), at(half, mid), at(half, deep)).cubic(at(half, mid), at(half, mid), at(half + bend, mid));
  pen.line(at(size - bend, mid)).cubic(at(size, mid), at(size, mid), at(size, 0));
  return pen.take();
}

// The words shown: those being typed, or the record's own.
const std::string& shown_words(const Scene& scene, const document::TitledId& id, const std::string& own) {
  const auto& live = scene.measured.live;
  return live && live->titled == id ? live->text : own;
}

// The layout's frames of one kind: `draw(record, label, place)` for each that has nodes to show, the larger ones first.
template <class Frame, class Draw>
void for_each_frame(const Scene& scene, Draw draw) {
  const auto places = layout::frame_places(scene.measured.request, scene.layout.nodes, scene.layout.links);
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto area = [&](std::size_t i) { return places[i].border.width * places[i].border.height; };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return area(a) > area(b); });
  for (const std::size_t i : order) {
    const auto* id = std::get_if<typename Frame::Identifier>(&scene.measured.frames[i]);
    const Frame* frame = id == nullptr ? nullptr : scene.document.all<Frame>().find(*id);
    if (frame != nullptr && !places[i].border.empty()) draw(*frame, scene.measured.frame_labels[i], places[i]);
  }
}

}  // namespace

// The title stands on the frame's upper edge, on a plate of paper.
void draw_boundaries(Scene& scene) {
  constexpr double Corner = 10;
  for_each_frame<document::Boundary>(scene, [&](const document::Boundary& boundary, const Measured::Label& label, const layout::FramePlace& place) {
    const std::string& title = shown_words(scene, boundary.id, boundary.title);
    Part part;
    part.owner = {Owner::Kind::boundary, boundary.id};
    part.label = title;
    part.box = place.title;
    scene.drawing.begin(std::move(part));
    scene.drawing.fill(RoundedRect{place.border, Corner}, mix(scene.theme.paper, scene.theme.muted, 0.07));
    scene.drawing.stroke(RoundedRect{place.border, Corner}, mix(scene.theme.paper, scene.theme.muted, 0.7), 0.9, {5, 3.5});
    if (place.title.empty()) return;
    scene.drawing.fill(RoundedRect{place.title, 3}, scene.theme.paper);
    scene.drawing.words(label.paragraph, title, place.title.corner() + label.place,
                        darkened_for(scene.theme.muted, scene.theme.paper, scene.theme.ink, 4.5));
  });
}

void draw_summaries(Scene& scene) {
  for_each_frame<document::Summary>(scene, [&](const document::Summary& summary, const Measured::Label& label, const layout::FramePlace& place) {
    const std::string& words = shown_words(scene, summary.id, summary.text);
    Part part;
    part.owner = {Owner::Kind::summary, summary.id};
    part.label = words;
    part.box = place.title;
    scene.drawing.begin(std::move(part));
    scene.drawing.stroke(brace({place.border, place.way}), scene.theme.muted, 1.2);
    if (!place.title.empty()) scene.drawing.words(label.paragraph, words, place.title.corner(), scene.theme.ink);
  });
}

}  // namespace concarte::figure
