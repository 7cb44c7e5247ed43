// Hands on the canvas of a small map, for tests: presses, drags and keys as values.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "../session/desk.h"
#include "editor/interaction/interaction.h"
#include "editor/state/edited_label.h"
#include "picture/figure/build.h"

namespace concarte::interaction {

using session::Chord;
using session::Desk;
using session::id;
using session::Key;
using session::Verb;
using Kind = PointerEvent::Kind;

class Hands : public testing::Test {
 protected:
  void perform(const std::vector<session::Command>& commands) {
    for (const session::Command& command : commands) desk_.session().perform(command);
    desk_.session().settle();
    desk_.session().update();
  }
  void point(Kind kind, Vec2 at, Button button = Button::left) {
    PointerEvent event = held_;
    event.kind = kind;
    event.point_on_canvas = at;
    event.button = button;
    perform(interaction_.pointer(event, desk_.session()));
  }
  void click(Vec2 at) {
    point(Kind::move, at);
    point(Kind::press, at);
    point(Kind::release, at);
  }
  void drag_to(Vec2 from, Vec2 to, Button button = Button::left) {
    point(Kind::move, from);
    point(Kind::press, from, button);
    point(Kind::move, mix(from, to, 0.5));
    point(Kind::move, to);
  }
  void drag(Vec2 from, Vec2 to, Button button = Button::left) {
    drag_to(from, to, button);
    point(Kind::release, to, button);
  }
  void press_key(Chord chord) { perform(interaction_.key(chord, desk_.session())); }
  void type(const std::string& text) { perform(interaction_.characters(text, desk_.session())); }

  Affine to_screen() const { return session::screen_from_figure(desk_.state().view); }
  Rect box(std::string_view node) { return to_screen()(figure::node_box(desk_.session().picture().figure, id(node))); }
  Vec2 on(std::string_view node) { return box(node).centre(); }
  Vec2 below_everything() { return to_screen()(Vec2{0, desk_.session().picture().figure.bounds.bottom() + 30}); }
  const session::State& state() const { return desk_.state(); }
  std::vector<document::NodeId> selected() const { return state().selection.nodes; }

  Desk desk_;
  Interaction interaction_;
  PointerEvent held_;  // modifiers held down
};

}  // namespace concarte::interaction
