// An idea whose words hide distinct senses is split: a panel for each, side by side under its words.
#include "picture/figure/senses.h"

#include <algorithm>

#include "map/document/senses.h"
#include "picture/figure/mark_shapes.h"
#include "picture/figure/paths.h"
#include "picture/figure/scene.h"

namespace concarte::figure {
namespace {

constexpr double Margin = 6;    // around what a panel holds; as what follows, times the scale
constexpr double Gap = 3;       // between the discs and the words
constexpr double Rule = 0.8;    // between panels
constexpr double WrapEm = 10;   // of the words, in ems
constexpr int SmallestLevel = 9;

double discs_width(const SensePanel& panel) {
  return mark_size::Disc * 2 + mark_size::DiscStep * static_cast<double>(panel.groups.empty() ? 0 : panel.groups.size() - 1);
}

}  // namespace

std::vector<SensePanel> sense_panels(const document::Document& document, const document::Node& node, const Voices& voices,
                                     const Theme& theme, text::Typesetter& typesetter) {
  std::vector<SensePanel> panels;
  for (const document::Sense* sense : document::distinct_senses(document, node)) {
    text::Style style;
    style.size = level_look(theme, SmallestLevel).size;
    style.line_height = theme.line_height;
    style.wrap_width = WrapEm * style.size;
    style.even = !theme.cuts_words;
    panels.push_back({voices.numbers(sense->groups), sense->text, typesetter.set(sense->text, style)});
  }
  return panels;
}

Vec2 room_of(std::span<const SensePanel> panels, double scale) {
  double width = 0, height = 0;
  for (const SensePanel& panel : panels) {
    width = std::max({width, panel.words.size.x, discs_width(panel) * scale});
    height = std::max(height, panel.words.size.y);
  }
  if (panels.empty()) return {};
  return {(width + 2 * Margin * scale) * static_cast<double>(panels.size()), height + (2 * Margin + Gap + 2 * mark_size::Disc) * scale};
}

void draw_senses(Scene& scene, std::size_t number, const Anatomy& anatomy) {
  const std::vector<SensePanel>& panels = scene.measured.labels[number].senses;
  if (panels.empty()) return;
  const BoxLook& look = scene.looks[number];
  const double k = anatomy.scale;
  const Rect room = moved(anatomy.senses, scene.layout.nodes[number].corner());
  const double width = room.width / static_cast<double>(panels.size());
  const Brush brush{scene.drawing, scene.theme, scene.lettering, k};
  scene.drawing.stroke(polyline({{room.x, room.y}, {room.right(), room.y}}), look.quiet, Rule * k);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const double left = room.x + width * static_cast<double>(i);
    if (i > 0) scene.drawing.stroke(polyline({{left, room.y}, {left, room.bottom()}}), look.quiet, Rule * k);
    Vec2 centre{left + (Margin + mark_size::Disc) * k, room.y + (Margin + mark_size::Disc) * k};
    for (const int group : panels[i].groups) {
      draw_disc(brush, centre, *scene.voices.all()[static_cast<std::size_t>(group)]);
      centre.x += mark_size::DiscStep * k;
    }
    const Vec2 corner{left + Margin * k, room.y + (Margin + 2 * mark_size::Disc + Gap) * k};
    scene.drawing.words(panels[i].words, panels[i].text, corner, look.words);
  }
}

}  // namespace concarte::figure
