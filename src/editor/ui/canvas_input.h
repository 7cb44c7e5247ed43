// What ImGui knows of the pointer and the keys of this frame, given to the interaction when they are the canvas's.
#pragma once

#include <functional>
#include <vector>

#include "editor/interaction/interaction.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {

struct PointerState {
  Vec2 point_on_canvas;
  bool is_inside = false;
};

struct KeyState {
  bool popup_was_open = false;  // in the frame before: ImGui closes it before this one begins
  bool menu_was_open = false;
  bool has_no_letters = false;  // they are answers to the question beside the map
};

// To be called inside the canvas's own ImGui window.
void hand_over_pointer(const session::Session& session, Vec2 canvas_corner, PointerState& state,
                       interaction::Interaction& interaction, std::vector<session::Command>& commands);
// An idea of the inbox is dragged over the canvas, or let go there; to be called after hand_over_pointer.
void take_inbox_idea(const session::Session& session, const Rect& canvas, interaction::Interaction& interaction,
                     std::vector<session::Command>& commands);
// The same for an idea of a source; with Ctrl held it goes into the node under the pointer.
void take_source_idea(const session::Session& session, const Rect& canvas, interaction::Interaction& interaction,
                      std::vector<session::Command>& commands);
// `is_taken`: whether what stands in the place of the map has taken the key for itself; asked only while the map would have it.
void hand_over_keys(const session::Session& session, KeyState& state, interaction::Interaction& interaction,
                    std::vector<session::Command>& commands, const std::function<bool(const KeyInput&)>& is_taken = {});

// Where there is no map: only the chords that no field or list could want.
void hand_over_commands(const session::Session& session, std::vector<session::Command>& commands);

}  // namespace concarte::ui
