// The first of these that is under the pointer takes the press: the label being edited, the handles of what is selected, a node,
// a link or a frame, the paper.
#include "editor/interaction/press.h"

#include "editor/interaction/band.h"
#include "editor/interaction/bend_link.h"
#include "editor/interaction/draw_link.h"
#include "editor/interaction/move_nodes.h"
#include "editor/interaction/pan.h"
#include "editor/interaction/pin_node.h"
#include "editor/interaction/reconnect_link.h"
#include "editor/interaction/resize_frame.h"
#include "editor/interaction/select_text.h"
#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

using session::Session;

template <class Kind, class... Arguments>
Pressed starts(Commands commands, Arguments&&... arguments) {
  return {std::move(commands), std::make_unique<Kind>(std::forward<Arguments>(arguments)...)};
}

bool is_double(const PointerEvent& event) { return event.kind == PointerEvent::Kind::double_press; }

Pressed edit(Commands commands, Vec2 point) { return starts<SelectText>(std::move(commands), point); }

// A menu at the pointer, for what is under it; a drag moves the paper instead.
Pressed press_right(const PointerEvent& event, const figure::Owner& owner, const Session& session) {
  const document::NodeId node = node_of(owner);
  const document::TitledId titled = titled_of(owner);
  Commands chosen;
  Commands clicked;
  if (!node.empty()) {
    if (!session.state().selection.holds(node)) chosen = {select(node, false)};
  } else if (titled.index() != 0) {
    if (session.state().selection.titled != titled) chosen = {select(titled)};
  } else {
    clicked = {select(document::NodeId{}, false)};
  }
  Command menu = command(Verb::show_context_menu);
  menu.arguments.at = event.point_on_canvas;
  clicked.push_back(std::move(menu));
  return starts<Pan>(std::move(chosen), event.point_on_canvas, std::move(clicked));
}

std::optional<Pressed> press_on_handle(const PointerEvent& event, const Session& session) {
  constexpr double HandleReach = 8;  // pixels
  const Vec2 point = in_figure(event.point_on_canvas, session);
  const double reach = HandleReach / session::screen_from_figure(session.state().view).scale;
  const auto is_on = [&](Vec2 handle) { return distance(handle, point) <= reach; };
  const session::Selection& selection = session.state().selection;
  if (session.state().read_only) return std::nullopt;
  if (const auto handles = session::link_handles(session)) {
    using End = ReconnectLink::End;
    const document::LinkId link = selection.link();
    if (is_on(handles->to)) return starts<ReconnectLink>({}, event.point_on_canvas, link, End::to);
    if (is_on(handles->from)) return starts<ReconnectLink>({}, event.point_on_canvas, link, End::from);
    if (is_on(handles->middle) && is_double(event)) {
      const document::Link* found = session.document().all<document::Link>().find(link);
      if (found != nullptr && found->label.empty()) return Pressed{{command(Verb::bend_link)}, nullptr};
    }
  }
  if (const auto handles = session::frame_handles(session)) {
    using Edge = ResizeFrame::Edge;
    if (is_on(handles->last)) return starts<ResizeFrame>({}, event.point_on_canvas, selection.titled, Edge::last);
    if (is_on(handles->first)) return starts<ResizeFrame>({}, event.point_on_canvas, selection.titled, Edge::first);
  }
  return std::nullopt;
}

Pressed press_on_titled(const PointerEvent& event, const document::TitledId& titled, const Session& session) {
  if (is_double(event)) return edit({select(titled), command(Verb::edit_text)}, event.point_on_canvas);
  const auto* link = std::get_if<document::LinkId>(&titled);
  const auto middle = link == nullptr ? std::nullopt : session::link_middle(session, *link);
  if (!middle) return {{select(titled)}, nullptr};
  return starts<BendLink>({select(titled)}, event.point_on_canvas, in_figure(event.point_on_canvas, session), *middle, *link);
}

Pressed press_on_node(const PointerEvent& event, const document::NodeId& node, const Session& session) {
  const Vec2 point = event.point_on_canvas;
  if (is_double(event)) {
    Command words = command(Verb::edit_text);
    words.arguments.node = node;
    return edit({words}, point);
  }
  if (session.state().link_draft) {
    Command link = command(Verb::finish_link);
    link.arguments.to = node;
    return {{link}, nullptr};
  }
  if (folded_mark_at(point, session) == node) return {{select(node, false), command(Verb::toggle_fold)}, nullptr};
  if (event.shift) return {{select(node, true)}, nullptr};
  if (event.ctrl) return starts<DrawLink>({}, point, node);
  if (event.alt) return starts<PinNode>({}, point, node);
  const bool held = session.state().selection.holds(node);
  Commands chosen = held ? Commands{} : Commands{select(node, false)};
  // The main idea is the middle of the map: what moves with it is all the paper.
  if (node == session.document().main_root()) return starts<Pan>(std::move(chosen), point, Commands{select(node, false)});
  return starts<MoveNodes>(std::move(chosen), point, in_figure(point, session), node, held);
}

Pressed press_on_paper(const PointerEvent& event, const Session& session) {
  const Vec2 point = event.point_on_canvas;
  if (event.shift || event.ctrl) return starts<Band>({}, in_figure(point, session));
  if (is_double(event) && !session.state().read_only) {
    Command add = command(Verb::add_root);
    add.arguments.at = in_figure(point, session);
    return {{add}, nullptr};
  }
  // While the other end of a link is chosen, a click beside changes nothing.
  if (session.state().link_draft) return starts<Pan>({}, point);
  return starts<Pan>({}, point, Commands{select(document::NodeId{}, false)});
}

Pressed press_on_map(const PointerEvent& event, const Session& session) {
  const figure::Owner owner = owner_at(event.point_on_canvas, session);
  if (event.button == Button::right) return press_right(event, owner, session);
  const bool is_plain = !event.shift && !event.ctrl && !event.alt;
  if (is_plain && !session.state().text_edit)
    if (auto pressed = press_on_handle(event, session)) return std::move(*pressed);
  if (const document::TitledId titled = titled_of(owner); titled.index() != 0 && !event.shift) return press_on_titled(event, titled, session);
  if (const document::NodeId node = node_of(owner); !node.empty()) return press_on_node(event, node, session);
  return press_on_paper(event, session);
}

}  // namespace

Pressed press(const PointerEvent& event, const Session& session) {
  if (event.button == Button::middle) return starts<Pan>({}, event.point_on_canvas);
  if (is_in_edited_label(event.point_on_canvas, session)) {
    if (event.button == Button::right) {
      Command menu = command(Verb::show_word_menu);
      menu.arguments.at = in_edited_label(event.point_on_canvas, session);
      return {{menu}, nullptr};
    }
    return edit(press_in_label(event, session), event.point_on_canvas);
  }
  Pressed pressed = press_on_map(event, session);
  if (session.state().text_edit) pressed.commands.insert(pressed.commands.begin(), command(Verb::text_finish));
  return pressed;
}

}  // namespace concarte::interaction
