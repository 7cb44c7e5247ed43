// Leads the gesture under way, and says what keys and the wheel mean.
#include "editor/interaction/interaction.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "editor/commands/keys_in_force.h"
#include "editor/interaction/gesture.h"
#include "editor/interaction/press.h"
#include "editor/interaction/targets.h"

namespace concarte::interaction {

namespace {

using session::Session;

constexpr double ZoomPerNotch = 1.15;
constexpr double ScrollPerNotch = 45;  // figure units at zoom 1: about three lines of a label

// How fast the paper comes along: nothing inside, more the nearer the pointer is to the edge, and beyond it.
double speed_at_edge(double at, double size) {
  constexpr double Edge = 28;        // pixels
  constexpr double Fastest = 1100;   // pixels a second
  const double depth = at < Edge ? Edge - at : at > size - Edge ? size - Edge - at : 0;
  return Fastest * std::clamp(depth / (2 * Edge), -1.0, 1.0);
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

Commands Interaction::scroll(Vec2 by_on_screen) {
  if (gesture_) scrolled_ += by_on_screen;
  return {pan_by(by_on_screen)};
}

Commands Interaction::wheel(const PointerEvent& event, const Session& session) {
  if (event.ctrl && gesture_) return {};  // what is being dragged keeps its size
  if (event.ctrl) {
    Command zoom = command(Verb::zoom_at);
    zoom.arguments.at = event.point_on_canvas;
    zoom.arguments.factor = std::pow(ZoomPerNotch, event.wheel.y);
    return {zoom};
  }
  const Vec2 notches = event.shift ? Vec2{event.wheel.y, event.wheel.x} : event.wheel;
  return scroll(notches * (ScrollPerNotch * session.state().view.pixels_per_unit));
}

Commands Interaction::move(const PointerEvent& event, const Session& session) {
  pointing_ = {};
  if (!gesture_) {
    pointing_.hover = owner_at(event.point_on_canvas, session);
    return {};
  }
  Commands commands = gesture_->moved(event, session, pointing_);
  if (!gesture_->wants_more_paper()) return commands;
  constexpr double LongestStep = 0.05;  // seconds: the window may have slept
  const Vec2 size = session.state().view.canvas_size;
  const Vec2 speed{speed_at_edge(event.point_on_canvas.x, size.x), speed_at_edge(event.point_on_canvas.y, size.y)};
  if (speed != Vec2{}) {
    const Commands more = scroll(speed * std::min(event.seconds, LongestStep));
    commands.insert(commands.end(), more.begin(), more.end());
  }
  return commands;
}

Commands Interaction::pointer(const PointerEvent& event, const Session& session) {
  using Kind = PointerEvent::Kind;
  switch (event.kind) {
    case Kind::wheel: return wheel(event, session);
    case Kind::press:
    case Kind::double_press:
    case Kind::triple_press: {
      if (gesture_) return {};  // a second button while one is held
      pointing_ = {};
      scrolled_ = {};
      chord_begun_.reset();
      Pressed pressed = press(event, session);
      gesture_ = std::move(pressed.gesture);
      return std::move(pressed.commands);
    }
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
  return move(event, session);
}

Commands Interaction::give_up() {
  Commands commands = gesture_->given_up();
  if (scrolled_ != Vec2{}) commands.push_back(pan_by(-scrolled_));
  gesture_.reset();
  pointing_ = {};
  return commands;
}

namespace {

// Enter, Escape and Backspace while the other end of a link is chosen; arrows walk as always, and what would change the map waits.
std::optional<Commands> key_for_link(session::Chord chord, const Session& session) {
  using session::Key;
  if (!session.state().link_draft || session.state().text_edit) return std::nullopt;
  if (chord == session::plain(Key::enter)) return Commands{command(Verb::finish_link)};
  if (chord == session::plain(Key::escape)) return Commands{command(Verb::cancel_link)};
  if (chord == session::plain(Key::backspace)) return Commands{command(Verb::find_link_end)};
  const auto verb = session::verb_for(chord, false, session.state().settings);
  const bool types = !chord.ctrl && !chord.alt && chord.key == Key::space;
  if (types || (verb && session::row(*verb).changes_map)) return Commands{};
  return std::nullopt;
}

// From a link or a frame back to the idea it was reached from.
Commands step_back(const Session& session) {
  const session::Selection& selection = session.state().selection;
  return selection.titled.index() == 0 ? Commands{} : Commands{select(selection.beside, false)};
}

}  // namespace

Commands Interaction::key(session::Chord chord, const Session& session) {
  const bool is_escape = chord == session::plain(session::Key::escape);
  if (gesture_ && is_escape) return give_up();
  if (auto commands = key_for_link(chord, session)) return *std::move(commands);
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
  if (is_escape && !editing && (!verb || !session.is_enabled(*verb))) return step_back(session);
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
  if (session.state().link_draft) {
    Command seek = command(Verb::find_link_end);
    seek.arguments.text = text;
    return {seek};
  }
  // A space folds: it is a key, not the first letter of a word.
  const bool blank = std::all_of(text.begin(), text.end(), [](char c) { return c == ' '; });
  if (blank || session.state().read_only) return {};
  // With nothing selected the words are an idea of their own, until one finds its place.
  return {command(session.state().selection.empty() ? Verb::add_root : Verb::edit_text), typing(text)};
}

}  // namespace concarte::interaction
