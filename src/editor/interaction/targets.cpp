// Hits in the figure, from points on the canvas.
#include "editor/interaction/targets.h"

#include <algorithm>
#include <cmath>

#include "editor/state/lens.h"
#include "picture/figure/build.h"

namespace concarte::interaction {

namespace {

constexpr double Reach = 5;  // pixels beside a thin line that still meet it

figure::Owner edited(const session::TextEdit& edit) {
  using Kind = figure::Owner::Kind;
  if (!edit.node.empty()) return {Kind::node, edit.node};
  if (const auto* link = std::get_if<document::LinkId>(&edit.titled)) return {Kind::link, *link};
  if (const auto* frame = std::get_if<document::BoundaryId>(&edit.titled)) return {Kind::boundary, *frame};
  return {Kind::summary, std::get<document::SummaryId>(edit.titled)};
}

}  // namespace

Vec2 in_figure(Vec2 point_on_canvas, const session::Session& session) {
  return session::figure_from_screen(session.state().view)(point_on_canvas);
}

figure::Owner owner_at(Vec2 point_on_canvas, const session::Session& session) {
  if (is_in_edited_label(point_on_canvas, session)) return edited(*session.state().text_edit);
  const Affine to_figure = session::figure_from_screen(session.state().view);
  figure::Owner owner = figure::hit_test(session.picture().figure, to_figure(point_on_canvas), Reach * to_figure.scale);
  return owner.kind == figure::Owner::Kind::branch ? figure::Owner{} : owner;
}

document::NodeId node_of(const figure::Owner& owner) {
  const auto* node = std::get_if<document::NodeId>(&owner.id);
  return owner.kind == figure::Owner::Kind::node && node != nullptr ? *node : document::NodeId{};
}

document::NodeId node_at(Vec2 point_on_canvas, const session::Session& session) {
  return node_of(owner_at(point_on_canvas, session));
}

document::NodeId folded_mark_at(Vec2 point_on_canvas, const session::Session& session) {
  const Vec2 point = in_figure(point_on_canvas, session);
  for (const figure::Part& part : session.picture().figure.parts)
    if (!part.folded_mark.empty() && part.folded_mark.contains(point)) return node_of(part.owner);
  return {};
}

Rect room_of(const document::NodeId& node, const session::Session& session) {
  const session::Picture& picture = session.picture();
  const auto number = picture.measured.numbers.find(node);
  return number == picture.measured.numbers.end() ? Rect{} : picture.layout.nodes[static_cast<std::size_t>(number->second)];
}

bool is_in_edited_label(Vec2 point_on_canvas, const session::Session& session) {
  const auto seen = session::edited_on_screen(session.picture(), session.state());
  return seen && seen->contains(point_on_canvas);
}

Vec2 in_edited_label(Vec2 point_on_canvas, const session::Session& session) {
  return session::screen_from_edited(session.picture(), session.state()).inverse()(point_on_canvas);
}

Vec2 leaving(const Rect& box, Vec2 towards) {
  if (box.contains(towards)) return towards;
  const Vec2 way = towards - box.centre();
  const double across = way.x == 0 ? 1 : std::abs(box.width / 2 / way.x);
  const double along = way.y == 0 ? 1 : std::abs(box.height / 2 / way.y);
  return box.centre() + way * std::min({1.0, across, along});
}

Command command(Verb verb) { return {verb, {}}; }

Command pan_by(Vec2 by_on_screen) {
  Command pan{Verb::pan, {}};
  pan.arguments.at = by_on_screen;
  return pan;
}

Command select(const document::NodeId& node, bool extend) {
  Command command{Verb::select, {}};
  command.arguments.node = node;
  command.arguments.extend = extend;
  return command;
}

Command select(const document::TitledId& titled) {
  Command command{Verb::select, {}};
  command.arguments.link = session::only<document::LinkId>(titled);
  command.arguments.boundary = session::only<document::BoundaryId>(titled);
  command.arguments.summary = session::only<document::SummaryId>(titled);
  return command;
}

}  // namespace concarte::interaction
