// Which gesture a press starts, and what keys and the wheel mean.
#include "editor/interaction/interaction.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "editor/commands/keys_in_force.h"
#include "editor/interaction/band.h"
#include "editor/interaction/draw_link.h"
#include "editor/interaction/move_nodes.h"
#include "editor/interaction/pan.h"
#include "editor/interaction/pin_node.h"
#include "editor/interaction/select_text.h"
#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

using session::Session;

constexpr double ZoomPerNotch = 1.15;
constexpr double ScrollPerNotch = 45;  // figure units at zoom 1: about three lines of a label

Commands wheel(const PointerEvent& event, const Session& session) {
  const session::View& view = session.state().view;
  if (event.ctrl) {
    Command zoom = command(Verb::zoom_at);
    zoom.arguments.at = event.point_on_canvas;
    zoom.arguments.factor = std::pow(ZoomPerNotch, event.wheel.y);
    return {zoom};
  }
  const Vec2 notches = event.shift ? Vec2{event.wheel.y, event.wheel.x} : event.wheel;
  Command pan = command(Verb::pan);
  pan.arguments.at = notches * (ScrollPerNotch * view.pixels_per_unit);
  return {pan};
}

bool has_parameter(Verb verb, session::Field field) {
  const std::vector<session::Parameter>& parameters = session::row(verb).parameters;
  return std::any_of(parameters.begin(), parameters.end(), [&](const session::Parameter& p) { return p.field == field; });
}

// Whether Shift makes the verb extend what is selected.
bool extends(Verb verb) { return has_parameter(verb, session::Field::extend); }

// The digit of a chord, for a verb that wants to know which one it was.
std::optional<int> digit_for(Verb verb, session::Chord chord) {
  using session::Key;
  const Key key = chord.then == Key::none ? chord.key : chord.then;
  if (!session::is_digit(key) || !has_parameter(verb, session::Field::position)) return std::nullopt;
  return static_cast<int>(key) - static_cast<int>(Key::digit_0);
}

// In a label such a key comes as a character too, and is only that: a space does not fold the branch.
bool types_character(session::Chord chord) {
  using session::Key;
  const bool letter_or_digit = chord.key >= Key::a && chord.key <= Key::digit_9;
  return !chord.ctrl && !chord.alt &&
         (letter_or_digit || chord.key == Key::space || chord.key == Key::plus || chord.key == Key::minus);
}

Command typing(std::string text) {
  Command type = command(Verb::type_text);
  type.arguments.text = std::move(text);
  return type;
}

}  // namespace

Interaction::Interaction() = default;
Interaction::~Interaction() = default;

Commands Interaction::press(const PointerEvent& event, const Session& session) {
  const Vec2 point = event.point_on_canvas;
  chord_begun_.reset();
  if (event.button == Button::middle) {
    gesture_ = std::make_unique<Pan>(point, false);
    return {};
  }
  if (event.button == Button::right && is_in_edited_label(point, session)) {
    Command menu = command(Verb::show_word_menu);
    menu.arguments.at = in_figure(point, session);
    return {menu};
  }
  if (event.button == Button::left && is_in_edited_label(point, session)) {
    gesture_ = std::make_unique<SelectText>(point);
    return press_in_label(event, session);
  }
  Commands commands;
  if (session.state().text_edit) commands.push_back(command(Verb::text_finish));
  const figure::Owner owner = owner_at(point, session);
  const document::NodeId node = node_of(owner);
  Commands chosen;
  if (event.button == Button::right) {
    if (!node.empty() && !session.state().selection.holds(node)) chosen = {select(node, false)};
    gesture_ = std::make_unique<Pan>(point, false);
  } else if (const auto* link = std::get_if<document::LinkId>(&owner.id)) {
    chosen = {command(Verb::select)};
    chosen.front().arguments.link = *link;
  } else if (!node.empty()) {
    chosen = press_on_node(event, node, session);
  } else {
    chosen = press_on_paper(event, session);
  }
  commands.insert(commands.end(), chosen.begin(), chosen.end());
  return commands;
}

Commands Interaction::press_on_node(const PointerEvent& event, const document::NodeId& node, const Session& session) {
  const Vec2 point = event.point_on_canvas;
  if (event.kind == PointerEvent::Kind::double_press) {
    gesture_ = std::make_unique<SelectText>(point);
    Command edit = command(Verb::edit_text);
    edit.arguments.node = node;
    return {edit};
  }
  if (folded_mark_at(point, session) == node) return {select(node, false), command(Verb::toggle_fold)};
  if (event.shift) return {select(node, true)};
  if (event.ctrl) {
    gesture_ = std::make_unique<DrawLink>(point, node);
    return {};
  }
  if (event.alt) {
    gesture_ = std::make_unique<PinNode>(point, node);
    return {};
  }
  const bool held = session.state().selection.holds(node);
  gesture_ = std::make_unique<MoveNodes>(point, node, held);
  return held ? Commands{} : Commands{select(node, false)};
}

Commands Interaction::press_on_paper(const PointerEvent& event, const Session& session) {
  const Vec2 point = event.point_on_canvas;
  if (event.shift)
    gesture_ = std::make_unique<Band>(in_figure(point, session));
  else
    gesture_ = std::make_unique<Pan>(point, true);
  return {};
}

Commands Interaction::pointer(const PointerEvent& event, const Session& session) {
  using Kind = PointerEvent::Kind;
  switch (event.kind) {
    case Kind::wheel: return wheel(event, session);
    case Kind::press:
    case Kind::double_press:
    case Kind::triple_press:
      if (gesture_) return {};  // a second button while one is held
      pointing_ = {};
      return press(event, session);
    case Kind::release: {
      if (!gesture_) return {};
      Commands commands = gesture_->released(event, session);
      gesture_.reset();
      pointing_ = {};
      return commands;
    }
    case Kind::leave:
      if (!gesture_) pointing_ = {};
      return {};
    case Kind::move: break;
  }
  pointing_ = {};
  if (gesture_) return gesture_->moved(event, session, pointing_);
  pointing_.hover = owner_at(event.point_on_canvas, session);
  return {};
}

Commands Interaction::key(session::Chord chord, const Session& session) {
  if (gesture_ && chord.key == session::Key::escape) {
    Commands commands = gesture_->given_up();
    gesture_.reset();
    pointing_ = {};
    return commands;
  }
  const bool editing = session.state().text_edit.has_value();
  const session::Settings& settings = session.state().settings;
  is_character_taken_ = chord_begun_.has_value();
  if (const auto begun = std::exchange(chord_begun_, std::nullopt)) {
    chord = session::followed_by(*begun, chord.key);
  } else {
    if (editing && types_character(chord)) return {};
    if (session::begins_chord(chord, settings)) {
      chord_begun_ = chord;
      return {};
    }
  }
  const auto verb = session::verb_for(chord, editing, settings, session.state().presentation.has_value());
  if (!verb) return {};
  Command meant = command(*verb);
  meant.arguments.extend = chord.shift && extends(*verb);
  meant.arguments.position = digit_for(*verb, chord);
  return {meant};
}

void Interaction::forget() {
  gesture_.reset();
  chord_begun_.reset();
  pointing_ = {};
}

Commands Interaction::characters(const std::string& text, const Session& session) {
  if (std::exchange(is_character_taken_, false)) return {};
  if (session.state().text_edit) return {typing(text)};
  if (session.state().presentation) return {};  // letters drive the show
  // A space folds: it is a key, not the first letter of a word.
  const bool blank = std::all_of(text.begin(), text.end(), [](char c) { return c == ' '; });
  if (blank || session.state().selection.focus().empty() || session.state().read_only) return {};
  return {command(Verb::edit_text), typing(text)};
}

}  // namespace concarte::interaction
