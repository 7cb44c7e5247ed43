// A card above the map, a stem to the place it shows, and the label on it.
#include "editor/session/lens_overlay.h"

#include "editor/session/label_overlay.h"
#include "editor/session/overlay_pen.h"
#include "editor/state/edited_label.h"

namespace concarte::session {
namespace {

constexpr double Corner = 8;  // pixels

// Light falls from above: as many veils as make the edge soft.
void draw_shadow(OverlayPen& pen, const Rect& card) {
  constexpr int Veils = 9;
  constexpr double Step = 1.6, Drop = 4;  // pixels
  constexpr Colour Veil{0, 0, 0, 6};
  for (int i = Veils; i > 0; --i)
    pen.fill(moved(grown(card, i * Step * pen.pixel), {0, Drop * pen.pixel}), Veil, (Corner + i * Step) * pen.pixel);
}

// From the label on the map to the card, when the card had to go aside; both in the space of the lens.
void draw_stem(OverlayPen& pen, const Rect& card, const Rect& label) {
  if (card.contains(label.centre())) return;
  const Vec2 middle = label.centre();
  pen.line(middle, {std::clamp(middle.x, card.x, card.right()), std::clamp(middle.y, card.y, card.bottom())}, 2, pen.accent);
}

void draw_node(figure::Figure& over, const figure::Figure& map, const document::NodeId& node) {
  const figure::Owner owner{figure::Owner::Kind::node, node};
  const auto part = std::find_if(map.parts.begin(), map.parts.end(), [&](const figure::Part& p) { return p.owner == owner; });
  if (part == map.parts.end()) return;
  const auto copy = [&](std::uint32_t first, std::uint32_t count) {
    for (std::uint32_t i = first; i < first + count; ++i) {
      over.items.push_back(map.items[i]);
      over.items.back().part = 0;
    }
  };
  copy(part->first_shape, part->shape_count);
  copy(part->first_words, part->words_count);
}

}  // namespace

figure::Figure lens_overlay(const Session& session, const Lens& lens, bool caret_shown) {
  figure::Figure over;
  const auto& edit = session.state().text_edit;
  const auto placed = edit ? placed_label(session.picture(), *edit) : std::nullopt;
  if (!placed) return over;
  const figure::Theme& theme = session.state().theme;
  over.parts.emplace_back();
  OverlayPen pen(over, session, lens.screen_from_figure);
  const Affine to_lens = lens.screen_from_figure.inverse();
  const Rect card = to_lens(lens.card);
  draw_stem(pen, card, to_lens(screen_from_figure(session.state().view)(placed->room)));
  draw_shadow(pen, card);
  pen.fill(card, theme.paper, Corner * pen.pixel);
  pen.ring(card, 0, 2, Corner * pen.pixel);
  if (!edit->node.empty()) draw_node(over, session.picture().figure, edit->node);
  else pen.words(placed->label->paragraph, placed->corner, theme.ink);
  draw_label_edit(over, session, pen.pixel, caret_shown);
  return over;
}

}  // namespace concarte::session
