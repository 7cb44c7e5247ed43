// Pointer and key values -> commands. One gesture at a time; no window library.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "editor/session/overlay.h"
#include "editor/session/session.h"
#include "editor/state/command.h"
#include "editor/state/key.h"

namespace concarte::interaction {

enum class Button : std::uint8_t { left, middle, right };

struct PointerEvent {
  enum class Kind : std::uint8_t { move, press, double_press, triple_press, release, wheel, leave };
  Kind kind = Kind::move;
  Vec2 point_on_canvas;  // pixels from the canvas's upper left corner
  Button button = Button::left;
  bool ctrl = false, shift = false, alt = false;
  Vec2 wheel;            // notches
  double seconds = 0;    // since the event before: how far the paper comes along at the edge of the canvas
};

class Gesture;

class Interaction {
 public:
  Interaction();
  ~Interaction();

  // Points on the canvas are those of the session's view.
  std::vector<session::Command> pointer(const PointerEvent& event, const session::Session& session);
  // Escape ends the gesture under way, and changes nothing.
  std::vector<session::Command> key(session::Chord chord, const session::Session& session);
  // Characters as typed, dead keys composed.
  std::vector<session::Command> characters(const std::string& text, const session::Session& session);

  // Ends the gesture under way, without a trace: another map takes the place of the one it was on.
  void forget();

  // Shows where something dragged from elsewhere would land, until the pointer's next move.
  void show_drop(const session::DropPlace& place) { pointing_.drop = place; }
  const session::Pointing& pointing() const { return pointing_; }
  // The first step of a chord of two, until the second comes: any key that ends no chord gives up.
  const std::optional<session::Chord>& chord_begun() const { return chord_begun_; }
  // Between a press and its release: the pointer's moves are wanted outside the canvas too.
  bool is_dragging() const { return gesture_ != nullptr; }

 private:
  std::vector<session::Command> move(const PointerEvent& event, const session::Session& session);
  std::vector<session::Command> wheel(const PointerEvent& event, const session::Session& session);
  std::vector<session::Command> scroll(Vec2 by_on_screen);
  std::vector<session::Command> give_up();

  std::unique_ptr<Gesture> gesture_;
  session::Pointing pointing_;
  std::optional<session::Chord> chord_begun_;
  bool is_character_taken_ = false;  // the next one comes from a key that ended a chord: it types nothing
  Vec2 scrolled_;  // pixels, during the gesture: Escape takes them back too
};

}  // namespace concarte::interaction
