// What is drawn over the label being edited: the selection, the words the dictionary does not know, the caret.
#include "editor/session/label_overlay.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "editor/state/edited_label.h"
#include "map/document/document.h"
#include "picture/figure/theme.h"

namespace concarte::session {
namespace {

// The edited label as it is set, and where.
struct Place {
  const text::Paragraph& paragraph;
  Vec2 corner;
  Rect box;  // of the node, or the room of the words of a link or a frame
};

std::optional<Place> place_of(const Session& session) {
  const auto& edit = session.state().text_edit;
  if (!edit) return std::nullopt;
  const auto placed = placed_label(session.picture(), *edit);
  if (!placed) return std::nullopt;
  return Place{placed->label->paragraph, placed->corner, placed->room};
}

// What the label is painted on: the first opaque fill under the middle of the node, else the paper.
Colour ground_of(const Session& session, const Rect& box) {
  const figure::Figure& figure = session.picture().figure;
  for (const figure::Item& item : figure.items) {
    const auto* fill = std::get_if<figure::Fill>(&item.mark);
    const auto* owner = std::get_if<document::NodeId>(&figure.parts[item.part].owner.id);
    if (fill == nullptr || owner == nullptr || *owner != session.state().text_edit->node) continue;
    if (fill->colour.alpha == 255 && item.bounds.contains(box.centre())) return fill->colour;
  }
  return session.state().theme.paper;
}

Rect caret_at(const Place& place, const TextState& now) {
  return moved(text::caret_rect(place.paragraph, now.text, std::min(now.caret, now.text.size())), place.corner);
}

// The theme's colour when it is seen on the ground, else one that is.
Colour seen_on(Colour ground, Colour wanted, const figure::Theme& theme) {
  constexpr double Wanted = 4.5;  // as words: more than thin lines need (WCAG 2.1, 1.4.3 and 1.4.11)
  return figure::darkened_for(wanted, ground, figure::ink_on(theme, ground), Wanted);
}

struct Pen {
  figure::Figure& figure;
  double pixel;  // in figure units

  void fill(const Rect& rect, Colour colour) { figure.items.push_back({figure::Fill{figure::RoundedRect{rect, 0}, colour}, 0, rect}); }

  // A wave as long as the word, so thin that it is seen without being looked at.
  void wave(const Rect& word, double baseline, double em, Colour colour) {
    const double height = std::max(0.05 * em, pixel);
    const double half = 2.6 * height;
    const double y = baseline + 0.16 * em;
    figure::Path path{{figure::Path::Verb::move}, {{word.x, y}}};
    double sign = 1;
    for (double x = word.x; x + half / 2 < word.right(); x += half, sign = -sign) {
      const double end = std::min(x + half, word.right());
      path.verbs.push_back(figure::Path::Verb::cubic);
      path.points.insert(path.points.end(), {{x + half * 0.36, y + 1.8 * sign * height}, {end - half * 0.36, y + 1.8 * sign * height}, {end, y}});
    }
    const double width = std::max(0.06 * em, pixel);
    figure.items.push_back({figure::Stroke{std::move(path), colour, width, {}}, 0, {word.x, y - 2 * height, word.width, 4 * height}});
  }
};

void draw_wrong_words(Pen& pen, const Session& session, const Place& place, Colour colour) {
  const std::string& text = session.state().text_edit->now.text;
  for (const language::Stretch& word : session.picture().proofs.wrong)
    for (const Rect& rect : text::selection_rects(place.paragraph, text, word.begin, std::min(word.end, text.size())))
      for (const text::Line& line : place.paragraph.lines)
        if (line.top == rect.y) pen.wave(moved(rect, place.corner), place.corner.y + line.baseline, line.height / session.state().theme.line_height, colour);
}

}  // namespace

void draw_label_edit(figure::Figure& over, const Session& session, double pixel, bool caret_shown) {
  const auto place = place_of(session);
  if (!place) return;
  const TextState& now = session.state().text_edit->now;
  const figure::Theme& theme = session.state().theme;
  const Colour ground = ground_of(session, place->box);
  Pen pen{over, pixel};
  Colour accent = seen_on(ground, theme.accent, theme);
  if (now.caret != now.anchor) {
    const Colour shade{accent.red, accent.green, accent.blue, 0x60};
    for (const Rect& rect : text::selection_rects(place->paragraph, now.text, selection_begin(now), selection_end(now)))
      pen.fill(moved(rect, place->corner), shade);
  }
  draw_wrong_words(pen, session, *place, seen_on(ground, theme.dispute, theme));
  if (!caret_shown) return;
  const Rect caret = caret_at(*place, now);
  pen.fill({caret.x - pen.pixel, caret.y, 2 * pen.pixel, caret.height}, accent);
}

Rect caret_in_figure(const Session& session) {
  const auto place = place_of(session);
  return place ? caret_at(*place, session.state().text_edit->now) : Rect{};
}

}  // namespace concarte::session
