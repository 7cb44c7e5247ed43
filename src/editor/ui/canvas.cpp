// Events in, the figure and its overlay out.
#include "editor/ui/canvas.h"

#include <cmath>
#include <utility>

#include "editor/paint/shapes.h"
#include "editor/interaction/targets.h"
#include "editor/session/lens_overlay.h"
#include "editor/session/overlay.h"
#include "editor/state/lens.h"

namespace concarte::ui {

namespace {

constexpr double UnitsPerInch = 72;
constexpr double PixelsPerInch = 96;  // of an ordinary screen, by convention

// The map stays where it is on the window when a panel opens or closes beside it.
void hold_still(const session::Session& session, const Rect& before, const Rect& now, std::vector<session::Command>& commands) {
  const session::View& view = session.state().view;
  const bool shows_whole_map = view == session::fitted(view, session.picture().figure.bounds);
  if (before.empty() || shows_whole_map || before.centre() == now.centre()) return;
  session::Command back{session::Verb::pan, {}};
  back.arguments.at = before.centre() - now.centre();
  commands.push_back(std::move(back));
}

void follow_size(const session::Session& session, double scale, Vec2 size, std::vector<session::Command>& commands) {
  const session::View& view = session.state().view;
  const double pixels_per_unit = PixelsPerInch / UnitsPerInch * scale;
  if (size.x < 1 || size.y < 1 || (view.canvas_size == size && view.pixels_per_unit == pixels_per_unit)) return;
  session::Command resize{session::Verb::resize_canvas, {}};
  resize.arguments.at = size;
  resize.arguments.factor = pixels_per_unit;
  commands.push_back(std::move(resize));
}

// On whole pixels, so that boxes and words keep their places relative to one another while the paper is dragged.
Affine window_from_figure(const session::View& view, Vec2 canvas_corner) {
  Affine map = session::screen_from_figure(view);
  map.offset += canvas_corner;
  map.offset = {std::round(map.offset.x), std::round(map.offset.y)};
  return map;
}

void show_cursor(const session::Session& session, const PointerState& pointer, const interaction::Interaction& interaction) {
  const bool is_in_words = pointer.is_inside && interaction::is_in_edited_label(pointer.point_on_canvas, session);
  if (interaction.pointing().is_refused) ImGui::SetMouseCursor(ImGuiMouseCursor_NotAllowed);
  else if (is_in_words) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
  else if (interaction.is_dragging() && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeAll);
}

}  // namespace

Canvas::Canvas(Textures textures) : textures_(std::move(textures)), painter_(textures_), minimap_(textures_) {}

void Canvas::forget_gesture() {
  interaction_.forget();
  pointer_state_ = {};
}

void Canvas::take_keys(const session::Session& session, std::vector<session::Command>& commands, const std::function<bool(const KeyInput&)>& is_taken) {
  if (!std::exchange(was_shown_, true)) ImGui::SetWindowFocus();
  hand_over_keys(session, key_state_, interaction_, commands, is_taken);
}

void show_canvas(const session::Session& session, double scale, Canvas& canvas, std::vector<session::Command>& commands) {
  const ImVec2 corner = ImGui::GetWindowPos();
  const ImVec2 size = ImGui::GetWindowSize();
  const Rect place{static_cast<double>(corner.x), static_cast<double>(corner.y), static_cast<double>(size.x),
                   static_cast<double>(size.y)};
  follow_size(session, scale, place.size(), commands);
  // A step that is presented fills the canvas, and the view comes back as it was.
  const bool is_presenting = session.state().presentation.has_value();
  const Rect before = std::exchange(canvas.place_, is_presenting ? Rect{} : place);
  if (!is_presenting) hold_still(session, before, place, commands);
  if (!std::exchange(canvas.was_shown_, true)) ImGui::SetWindowFocus();
  hand_over_keys(session, canvas.key_state_, canvas.interaction_, commands);
  hand_over_pointer(session, place.corner(), canvas.pointer_state_, canvas.interaction_, commands);
  take_inbox_idea(session, place, canvas.interaction_, commands);
  take_source_idea(session, place, canvas.interaction_, commands);
  show_cursor(session, canvas.pointer_state_, canvas.interaction_);
  if (const std::string& told = canvas.interaction_.pointing().told; !told.empty()) ImGui::SetTooltip("%s", told.c_str());

  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Affine to_window = window_from_figure(session.state().view, place.corner());
  canvas.painter_.paint(session.picture().figure, to_window, place, session.typesetter(), list, is_presenting ? std::span<const float>{} : session.sight().paleness);
  // Before a room, a pointer left on the map says nothing.
  session::Pointing pointing = canvas.interaction_.pointing();
  if (is_presenting) pointing.hover = {};
  const figure::Figure overlay = session::overlay(session, pointing, true);
  canvas.painter_.paint(overlay, to_window, place, session.typesetter(), list);
  if (const auto lens = session::lens_over(session.picture(), session.state())) {
    Affine magnified = lens->screen_from_figure;
    magnified.offset += place.corner();
    canvas.painter_.paint(session::lens_overlay(session, *lens, true), magnified, place, session.typesetter(), list);
  }
  canvas.painter_.end_frame();
}

}  // namespace concarte::ui
