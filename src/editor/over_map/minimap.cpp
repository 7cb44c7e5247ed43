// The whole map in small.
#include "editor/over_map/minimap.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "editor/state/lens.h"
#include "editor/widgets/small_picture.h"

namespace concarte::ui {
namespace {

using session::Verb;

constexpr double Width = 208, Height = 144, Padding = 8, Margin = 12;  // units
constexpr double LeastCanvas = 480;                                    // units: below, the map needs all the room

Rect view_in_figure(const session::View& view) {
  return session::figure_from_screen(view)(Rect{0, 0, view.canvas_size.x, view.canvas_size.y});
}

}  // namespace

Rect minimap_place(const session::Session& session, const Style& style, const Rect& canvas, bool is_held) {
  const session::State& state = session.state();
  const Rect map = session.picture().layout.bounds;
  if (!state.minimap_shown || map.empty() || canvas.width < style.px(LeastCanvas) || canvas.height < style.px(LeastCanvas / 2)) return {};
  const Rect seen = view_in_figure(state.view);
  const bool is_whole = seen.x <= map.x && seen.y <= map.y && seen.right() >= map.right() && seen.bottom() >= map.bottom();
  if (is_whole && !is_held) return {};
  const double fit = std::min(style.px(Width) / map.width, style.px(Height) / map.height);
  const Vec2 size{std::max(map.width * fit, 40.0) + 2 * style.px(Padding), std::max(map.height * fit, 24.0) + 2 * style.px(Padding)};
  const Rect place{canvas.right() - size.x - style.px(Margin), canvas.bottom() - size.y - style.px(Margin), size.x, size.y};
  const Rect selected = session::room_in(session.picture(), state.selection.focus());
  auto looked_at = session::edited_on_screen(session.picture(), state);
  if (!looked_at && !selected.empty()) looked_at = session::screen_from_figure(state.view)(selected);
  if (is_held || !looked_at) return place;
  return overlap(grown(moved(*looked_at, canvas.corner()), style.px(8)), place) ? Rect{} : place;
}

Minimap::~Minimap() {
  if (texture_ != ImTextureID_Invalid) textures_.drop(texture_);
}

void Minimap::follow(const session::Session& session, Vec2 room) {
  // What a letter changes is nothing in so small a picture: it waits for the words to end.
  const auto& edit = session.state().text_edit;
  const std::optional edited = edit ? std::optional(Edited{session.number(), edit->node}) : std::nullopt;
  const bool is_kept = std::exchange(edited_, edited) == edited && edited;
  if (is_kept || (picture_number_ == session.picture_number() && room_ == room)) return;
  picture_number_ = session.picture_number();
  room_ = room;
  const Thumbnail now = thumbnail(session.picture().measured.request, session.picture().layout, session.state().theme, room);
  if (texture_ != ImTextureID_Invalid && (now.width != thumbnail_.width || now.height != thumbnail_.height)) {
    textures_.drop(texture_);
    texture_ = ImTextureID_Invalid;
  }
  thumbnail_ = now;
  if (now.rgba.empty()) return;
  if (texture_ == ImTextureID_Invalid) texture_ = textures_.make(TextureKind::colour, now.width, now.height);
  textures_.write(texture_, TextureKind::colour, 0, 0, now.width, now.height, now.rgba.data());
}

// A press on the frame drags it; a press elsewhere brings the frame there first.
void Minimap::take_pointer(const Desk& desk, const Affine& window_from_figure) {
  const bool was_held = std::exchange(is_held_, ImGui::IsItemActive());
  if (!is_held_) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const session::View& view = desk.state().view;
  const Vec2 point = window_from_figure.inverse()(Vec2{static_cast<double>(mouse.x), static_cast<double>(mouse.y)});
  if (!was_held) grip_ = view_in_figure(view).contains(point) ? point - view.centre_in_figure : Vec2{};
  const Vec2 by = (view.centre_in_figure - (point - grip_)) * session::screen_from_figure(view).scale;
  if (std::abs(by.x) < 0.5 && std::abs(by.y) < 0.5) return;
  session::Arguments arguments;
  arguments.at = by;
  desk.push(Verb::pan, arguments);
}

void Minimap::show(const Desk& desk, const Rect& canvas) {
  const Style& style = desk.style;
  const Rect place = minimap_place(desk.session, style, canvas, is_held_);
  if (place.empty()) {
    is_held_ = false;
    return;
  }
  const double padding = style.px(Padding);
  follow(desk.session, place.size() - Vec2{2 * padding, 2 * padding});
  if (thumbnail_.rgba.empty()) return;
  ImGui::SetNextWindowPos(on_screen(place.corner()));
  ImGui::SetNextWindowSize(on_screen(place.size()));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, style.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::Begin("##minimap", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                         ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PopStyleVar(3);
  const Vec2 size{static_cast<double>(thumbnail_.width), static_cast<double>(thumbnail_.height)};
  const Vec2 whole{std::round(place.centre().x - size.x / 2), std::round(place.centre().y - size.y / 2)};
  Affine window_from_figure = thumbnail_.pixels_from_figure;
  window_from_figure.offset += whole;
  ImGui::SetCursorPos({0, 0});
  ImGui::InvisibleButton("##map", on_screen(place.size()));
  take_pointer(desk, window_from_figure);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddImage(ImTextureRef(texture_), on_screen(whole), on_screen(whole + size));
  const Rect frame = window_from_figure(view_in_figure(desk.state().view));
  const Colour accent = style.palette.accent;
  list.AddRectFilled(on_screen(frame.corner()), on_screen(frame.corner() + frame.size()), packed(faded(accent, 0.08)), style.px(2));
  list.AddRect(on_screen(frame.corner()), on_screen(frame.corner() + frame.size()), packed(accent), style.px(2), 0, style.px(1.5));
  ImGui::End();
}

}  // namespace concarte::ui
