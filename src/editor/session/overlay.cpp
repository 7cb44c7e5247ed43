// What is drawn over the map while nobody drags: selection, hover, caret, handles.
#include "editor/session/overlay.h"

#include <algorithm>

#include "editor/session/label_overlay.h"
#include "editor/session/overlay_pen.h"
#include "editor/state/edited_label.h"
#include "editor/state/lens.h"
#include "map/document/document.h"
#include "picture/layout/curve.h"
#include "picture/layout/frames.h"

namespace concarte::session {
namespace {

// Amber, as a marker pen; words stay readable through it on light and dark grounds alike.
constexpr Colour Found{0xff, 0xb0, 0x00, 0x70};

// The words looked for, where they are in sight; an amber ring tells an idea that says them elsewhere than in its label.
void draw_found(OverlayPen& pen, const Session& session) {
  const auto& measured = session.picture().measured;
  const View& view = session.state().view;
  const Rect seen = figure_from_screen(view)(Rect{0, 0, view.canvas_size.x, view.canvas_size.y});
  const auto& edit = session.state().text_edit;
  for (const search::Found& found : session.sight().found) {
    const Rect box = box_of(session, found.node);
    const document::Node* node = session.document().find(found.node);
    if (node == nullptr || box.empty() || !overlap(box, seen) || (edit && edit->node == found.node)) continue;
    const search::Hit& hit = found.hits.front();
    if (hit.field != search::Field::label) {
      pen.ring(box, 3, 1.5, session.state().theme.corner, Found);
      continue;
    }
    const auto& label = measured.labels[static_cast<std::size_t>(measured.numbers.at(found.node))];
    for (const search::Span& span : hit.spans)
      for (const Rect& rect : text::selection_rects(label.paragraph, node->text, span.begin, span.end))
        pen.fill(grown(moved(rect, box.corner() + label.place), 1 * pen.pixel), Found, 2 * pen.pixel);
  }
}

const layout::LinkPath* path_of(const Session& session, const document::LinkId& link) {
  const auto& links = session.picture().measured.links;
  const auto place = std::find(links.begin(), links.end(), link);
  return place == links.end() ? nullptr : &session.picture().layout.links[static_cast<std::size_t>(place - links.begin())];
}

std::optional<layout::FramePlace> place_of(const Session& session, const document::TitledId& frame) {
  const figure::Measured& measured = session.picture().measured;
  const auto place = std::find(measured.frames.begin(), measured.frames.end(), frame);
  if (place == measured.frames.end()) return std::nullopt;
  const layout::Layout& layout = session.picture().layout;
  const auto places = layout::frame_places(measured.request, layout.nodes, layout.links);
  const layout::FramePlace& found = places[static_cast<std::size_t>(place - measured.frames.begin())];
  return found.border.empty() ? std::nullopt : std::optional(found);
}

// The plate and the words stay legible over the line that is drawn along the link, or round the frame.
void draw_words_again(OverlayPen& pen, const Session& session, const document::TitledId& titled) {
  const auto label = placed_label(session.picture(), titled);
  if (!label) return;
  const figure::Figure& figure = session.picture().figure;
  const Rect plate = grown(label->room, 1);
  const auto again = [&](std::uint32_t first, std::uint32_t count) {
    for (std::uint32_t i = first; i < first + count; ++i)
      if (const Rect& bounds = figure.items[i].bounds; plate.contains(bounds.corner()) && plate.contains({bounds.right(), bounds.bottom()}))
        pen.again(figure.items[i]);
  };
  for (const figure::Part& part : figure.parts) {
    if (titled_of(part.owner) != titled) continue;
    again(part.first_shape, part.shape_count);
    again(part.first_words, part.words_count);
  }
}

// Of a link, a boundary or a summary, selected or under the pointer.
void draw_titled(OverlayPen& pen, const Session& session, const document::TitledId& titled, double width_px, std::uint8_t strength) {
  const Colour colour = faded(pen.accent, strength);
  if (const auto* link = std::get_if<document::LinkId>(&titled)) {
    if (const layout::LinkPath* path = path_of(session, *link)) pen.curve(path->curve, width_px * 3, faded(pen.accent, strength / 2));
    draw_words_again(pen, session, titled);
    if (const auto label = placed_label(session.picture(), titled)) pen.ring(label->room, 1, width_px, 3, colour);
    return;
  }
  const auto place = place_of(session, titled);
  if (!place) return;
  const bool is_brace = std::holds_alternative<document::SummaryId>(titled);
  if (is_brace) pen.ring(united(place->border, place->title), 2, width_px, 5, colour);
  else pen.ring(place->border, 0, width_px, 10, colour);
  draw_words_again(pen, session, titled);
}

void draw_handles(OverlayPen& pen, const Session& session) {
  const Colour paper = session.state().theme.paper;
  if (session.state().read_only) return;
  if (const auto handles = link_handles(session)) {
    pen.handle(handles->from, 4, paper);
    pen.handle(handles->to, 4, paper);
    if (!placed_label(session.picture(), session.state().selection.titled)) pen.handle(handles->middle, 5, paper);
  }
  if (const auto handles = frame_handles(session)) {
    pen.handle(handles->first, 5, paper);
    pen.handle(handles->last, 5, paper);
  }
}

void draw_selection(OverlayPen& pen, const Session& session) {
  const State& state = session.state();
  for (const auto& node : state.selection.nodes)
    if (const Rect box = box_of(session, node); !box.empty()) pen.ring(box, 3, 2, state.theme.corner);
  if (state.link_draft) {
    const Rect from = box_of(session, state.link_draft->from);
    const Rect to = box_of(session, state.selection.focus());
    if (!from.empty()) pen.ring(from, 3, 3, state.theme.corner);
    if (!from.empty() && !to.empty() && state.link_draft->from != state.selection.focus())
      pen.line(layout::border_towards(from, to.centre()), layout::border_towards(to, from.centre()), 2, pen.accent, {6, 4});
  }
  draw_titled(pen, session, state.selection.titled, 2, 0xff);
}

void draw_hover(OverlayPen& pen, const Session& session, const figure::Owner& hover) {
  const State& state = session.state();
  if (const auto* node = std::get_if<document::NodeId>(&hover.id)) {
    if (hover.kind != figure::Owner::Kind::node || state.selection.holds(*node)) return;
    if (const Rect box = box_of(session, *node); !box.empty()) pen.ring(box, 2, 1, state.theme.corner);
    return;
  }
  const document::TitledId titled = titled_of(hover);
  if (titled != state.selection.titled) draw_titled(pen, session, titled, 1, 0x90);
}

}  // namespace

document::TitledId titled_of(const figure::Owner& owner) {
  if (const auto* link = std::get_if<document::LinkId>(&owner.id)) return *link;
  if (const auto* boundary = std::get_if<document::BoundaryId>(&owner.id)) return *boundary;
  if (const auto* summary = std::get_if<document::SummaryId>(&owner.id)) return *summary;
  return {};
}

std::optional<LinkHandles> link_handles(const Session& session) {
  const layout::LinkPath* path = path_of(session, session.state().selection.link());
  if (path == nullptr || path->curve.size() < 4) return std::nullopt;
  return LinkHandles{path->curve.front(), layout::middle_of(path->curve), path->curve.back()};
}

std::optional<Vec2> link_middle(const Session& session, const document::LinkId& link) {
  const layout::LinkPath* path = path_of(session, link);
  return path == nullptr || path->curve.size() < 4 ? std::nullopt : std::optional(layout::middle_of(path->curve));
}

std::optional<FrameHandles> frame_handles(const Session& session) {
  const auto place = place_of(session, session.state().selection.titled);
  if (!place) return std::nullopt;
  const Rect& border = place->border;
  const Vec2 middle = border.centre();
  if (place->way == layout::Way::down) return FrameHandles{{border.x, middle.y}, {border.right(), middle.y}};
  // Beside the title, when it stands in the middle of the edge.
  constexpr double HandleRoom = 10;
  const Rect& title = place->title;
  const bool is_under_title = !title.empty() && grown(title, HandleRoom).contains({middle.x, border.y});
  const double x = is_under_title ? std::min(title.right() + HandleRoom, border.right()) : middle.x;
  return FrameHandles{{x, border.y}, {x, border.bottom()}};
}

figure::Figure overlay(const Session& session, const Pointing& pointing, bool caret_shown) {
  figure::Figure over;
  over.parts.emplace_back();
  OverlayPen pen(over, session);
  draw_found(pen, session);
  draw_hover(pen, session, pointing.hover);
  draw_selection(pen, session);
  if (!session.state().text_edit) draw_handles(pen, session);
  if (!lens_over(session.picture(), session.state())) draw_label_edit(over, session, pen.pixel, caret_shown);
  draw_gesture(pen, session, pointing);
  return over;
}

}  // namespace concarte::session
