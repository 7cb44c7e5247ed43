// The canvas: shows the map, and gives its pointer and keys to the interaction.
#pragma once

#include <optional>
#include <vector>

#include "editor/over_map/minimap.h"
#include "editor/paint/painter.h"
#include "editor/ui/canvas_input.h"

namespace concarte::ui {

// Tab and the arrows are the map's, not ImGui's navigation.
inline constexpr ImGuiWindowFlags CanvasFlags = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                                                ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoBackground;

// What the canvas remembers between two frames.
class Canvas {
 public:
  // The textures' functions are called until the canvas ends.
  explicit Canvas(Textures textures);
  // What the pointer was doing comes to nothing, as when another map takes the place of the one shown.
  void forget_gesture();
  Minimap& minimap() { return minimap_; }
  // For figures beside the map, before the map of the same frame.
  Painter& painter() { return painter_; }
  // The keys of the frame, where something else stands in the place of the map (see hand_over_keys). In its window.
  void take_keys(const session::Session& session, std::vector<session::Command>& commands, const std::function<bool(const KeyInput&)>& is_taken);
  // From now on the letters of the keyboard go to the question beside the map: F2 writes on the map.
  void leave_letters(bool are_left) { key_state_.has_no_letters = are_left; }
  // The first step of a chord of two, while its second is awaited.
  const std::optional<session::Chord>& chord_begun() const { return interaction_.chord_begun(); }

 private:
  friend void show_canvas(const session::Session& session, double scale, Canvas& canvas, std::vector<session::Command>& commands);

  Textures textures_;
  Painter painter_;
  Minimap minimap_;
  interaction::Interaction interaction_;
  PointerState pointer_state_;
  KeyState key_state_;
  bool was_shown_ = false;
  Rect place_;  // in the frame before
};

// Fills the current ImGui window, begun with `CanvasFlags` and without padding. The paper is the frame's own background: a
// rectangle of that size is dear without a graphics card. `scale` is the interface's: pixels for one unit of 1/96 inch. Keys
// reach the map unless a field of words or a pop-up wants them; the canvas takes the focus back when nothing else has it.
void show_canvas(const session::Session& session, double scale, Canvas& canvas, std::vector<session::Command>& commands);

}  // namespace concarte::ui
