// The lens: where it lies, and how much larger it shows the label being edited.
#include "editor/state/lens.h"

#include <algorithm>
#include <cmath>

#include "editor/state/edited_label.h"

namespace concarte::session {
namespace {

constexpr double FullSize = 0.9;  // from this zoom on, type is as large as it was made to be read
constexpr double Margin = 9;      // of the card around the label; pixels at interface scale 1, as what follows
constexpr double FromEdge = 6;    // of the canvas
constexpr double BelowCards = 52; // which stand along its upper edge: the way to the branch shown alone, the filter
// What is kept free for words to come, in em: beside the width at which they wrap, the marks of a node; below, a few lines.
constexpr double MarksEm = 3;
constexpr double LinesEm = 4.5;
constexpr double UnwrappedEm = 20;
constexpr double LeastWidthEm = 3;  // of the card's inside, before the first word
// A label held by its middle begins this far before it: as most do once a word or two are written.
constexpr double HalfLabelEm = 4;

double interface_scale(const View& view) { return view.pixels_per_unit / View{}.pixels_per_unit; }

// How far [begin, end] must go to be inside [low, high]; its beginning wins.
double shift_into(double begin, double end, double low, double high) {
  if (begin < low || end - begin > high - low) return low - begin;
  return std::min(0.0, high - end);
}

// The edited label magnified, wherever its place on the canvas may be.
struct Magnified {
  const PlacedLabel& label;
  double scale;  // pixels for a figure unit
  double em;     // pixels

  Vec2 size() const { return label.room.size() * scale; }
  // Of its room when only its first line is written.
  double first_height() const {
    const text::Paragraph& words = label.label->paragraph;
    return words.lines.empty() ? size().y : (label.room.height - words.size.y + words.lines.front().height) * scale;
  }
  // The corner of the room from which it grows.
  Vec2 corner_in_figure() const { return {label.held.x == 1 ? label.room.right() : label.room.x, label.room.y}; }
  // Where that corner comes when the point that stays is at `held`.
  Vec2 corner_for(Vec2 held) const {
    const double before = label.held.x == 0.5 ? HalfLabelEm * em : 0;
    return {std::round(held.x - before), std::round(held.y - label.held.y * first_height())};
  }
  // The room, and what is kept free for words to come, when that corner is there.
  Rect kept(Vec2 corner) const {
    const double wrap = label.label->style.wrap_width;
    const double wide = std::max(size().x, (wrap > 0 ? wrap * scale : UnwrappedEm * em) + MarksEm * em);
    const double high = std::max(size().y, LinesEm * em);
    return {label.held.x == 1 ? corner.x - wide : corner.x, corner.y, wide, high};
  }
};

// How far the card goes to be inside the canvas: a text longer than that is seen where it is written.
Vec2 shift_into_canvas(const Magnified& magnified, Vec2 corner, const State& state) {
  const View& view = state.view;
  const TextState& now = state.text_edit->now;
  const double unit = interface_scale(view);
  const Rect card = grown(magnified.kept(corner), Margin * unit);
  const double low = FromEdge * unit;
  const bool has_cards = !state.branches_shown.empty() || !state.filter.empty();
  const double top = has_cards ? BelowCards * unit : low;
  Vec2 shift{shift_into(card.x, card.right(), low, view.canvas_size.x - low), shift_into(card.y, card.bottom(), top, view.canvas_size.y - low)};
  const PlacedLabel& label = magnified.label;
  const Rect caret = text::caret_rect(label.label->paragraph, now.text, std::min(now.caret, now.text.size()));
  const double written = corner.y + shift.y + (label.corner.y - label.room.y + caret.bottom()) * magnified.scale;
  shift.y += std::round(std::min(0.0, view.canvas_size.y - low - Margin * unit - written));
  return {std::round(shift.x), shift.y};
}

}  // namespace

std::optional<Lens> lens_over(const Picture& picture, const State& state) {
  const View& view = state.view;
  if (!state.text_edit || view.zoom >= FullSize) return std::nullopt;
  const auto placed = placed_label(picture, *state.text_edit);
  const double unit = interface_scale(view);
  if (!placed || placed->label->style.size * screen_from_figure(view).scale >= LeastReadEm * unit) return std::nullopt;

  const double em = (state.presentation ? LensEmForRoom : LensEm) * unit;
  const Magnified magnified{*placed, em / placed->label->style.size, em};
  const Rect& room = placed->room;
  const Vec2 held{room.x + placed->held.x * room.width, room.y + placed->held.y * room.height};
  Vec2 corner = magnified.corner_for(drawn_at(view, held));
  corner += shift_into_canvas(magnified, corner, state);
  const Affine to_screen{magnified.scale, corner - magnified.corner_in_figure() * magnified.scale};
  Rect inside = to_screen(room);
  const double missing = std::max(0.0, LeastWidthEm * em - inside.width);
  if (placed->held.x == 1) inside.x -= missing;
  inside.width += missing;
  return Lens{to_screen, grown(inside, Margin * unit)};
}

Affine screen_from_edited(const Picture& picture, const State& state) {
  const auto lens = lens_over(picture, state);
  return lens ? lens->screen_from_figure : screen_from_figure(state.view);
}

std::optional<Rect> edited_on_screen(const Picture& picture, const State& state) {
  if (const auto lens = lens_over(picture, state)) return lens->card;
  const auto placed = state.text_edit ? placed_label(picture, *state.text_edit) : std::nullopt;
  return placed ? std::optional(screen_from_figure(state.view)(placed->room)) : std::nullopt;
}

}  // namespace concarte::session
