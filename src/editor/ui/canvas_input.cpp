// Routing: a press on the canvas is the canvas's until its release; keys are the map's unless words are typed elsewhere.
#include "editor/ui/canvas_input.h"

#include <array>
#include <utility>

#include <imgui_internal.h>

#include "editor/commands/keys_in_force.h"
#include "editor/interaction/landing.h"
#include "editor/interaction/outline_keys.h"
#include "editor/interaction/targets.h"
#include "editor/rail/rail.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/keys.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

namespace {

using interaction::Button;
using interaction::PointerEvent;
using session::Chord;
using session::Command;
using session::Key;
using session::Verb;

constexpr std::array Buttons{std::pair{ImGuiMouseButton_Left, Button::left}, std::pair{ImGuiMouseButton_Middle, Button::middle},
                             std::pair{ImGuiMouseButton_Right, Button::right}};

void append(std::vector<Command>& commands, std::vector<Command> more) {
  commands.insert(commands.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool is_popup_open() { return ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup); }

// A list that popped up by itself, rather than in a dialog.
bool is_menu_open() {
  const auto& open = ImGui::GetCurrentContext()->OpenPopupStack;
  return open.Size > 0 && open[0].Window != nullptr && (open[0].Window->Flags & ImGuiWindowFlags_Modal) == 0;
}

// Also in the frame where a dialog is about to open: a quick hand has typed its answer already.
bool has_other_keyboard(const session::Session& session) { return session.state().dialog != session::Dialog::none || is_popup_open(); }

bool reads_as_text(const session::Session& session) {
  return session.state().reader.reading == session::Reading::text && !session.state().presentation;
}

// Whether the left rail has the keyboard and its keys are those of the map.
bool rail_has_focus(const session::Session& session) {
  return has_keys_of_map(session.state().left_panel) && has_focus(RailWindow);
}

// After a click on a button of a panel the keys are the map's again, as everywhere else in this trade; so are they after Escape,
// unless it gives up what is typed in a field.
void take_focus_back(const session::Session& session) {
  const ImGuiIO& io = ImGui::GetIO();
  // While a question or a word stands beside the map, its fields and buttons keep the keyboard until the map is clicked.
  const session::LeftPanel panel = session.state().left_panel;
  const bool is_beside = (panel == session::LeftPanel::synthesis || panel == session::LeftPanel::words) && (has_focus(InspectorWindow) || has_focus(RailWindow));
  const bool is_pressed = ImGui::IsMouseDown(ImGuiMouseButton_Left) || ImGui::IsMouseDown(ImGuiMouseButton_Right);
  const bool is_left = (!io.NavVisible && !is_beside) || (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !io.WantTextInput);
  if (!ImGui::IsAnyItemActive() && !is_pressed && is_left && !ImGui::IsWindowFocused()) ImGui::SetWindowFocus();
}

PointerEvent event_at(Vec2 point, PointerEvent::Kind kind) {
  const ImGuiIO& io = ImGui::GetIO();
  PointerEvent event;
  event.kind = kind;
  event.point_on_canvas = point;
  event.ctrl = io.KeyCtrl;
  event.shift = io.KeyShift;
  event.alt = io.KeyAlt;
  event.seconds = static_cast<double>(io.DeltaTime);
  return event;
}

}  // namespace

void hand_over_pointer(const session::Session& session, Vec2 canvas_corner, PointerState& state,
                       interaction::Interaction& interaction, std::vector<Command>& commands) {
  using Kind = PointerEvent::Kind;
  const ImGuiIO& io = ImGui::GetIO();
  const bool inside = ImGui::IsWindowHovered();
  if (!inside && !interaction.is_dragging()) {
    if (state.is_inside) append(commands, interaction.pointer(event_at(state.point_on_canvas, Kind::leave), session));
    state.is_inside = false;
    return;
  }
  state.is_inside = inside;
  if (ImGui::IsMousePosValid())
    state.point_on_canvas = Vec2{static_cast<double>(io.MousePos.x), static_cast<double>(io.MousePos.y)} - canvas_corner;
  // Also when the pointer is still: the map may have moved under it.
  append(commands, interaction.pointer(event_at(state.point_on_canvas, Kind::move), session));
  for (const auto& [button, here] : Buttons) {
    PointerEvent event = event_at(state.point_on_canvas, Kind::press);
    event.button = here;
    if (inside && ImGui::IsMouseClicked(button)) {
      const int clicks = ImGui::GetMouseClickedCount(button);
      if (clicks > 1) event.kind = clicks % 3 == 0 ? Kind::triple_press : clicks == 2 ? Kind::double_press : Kind::press;
      append(commands, interaction.pointer(event, session));
    }
    if (ImGui::IsMouseReleased(button)) {
      event.kind = Kind::release;
      append(commands, interaction.pointer(event, session));
    }
  }
  if (inside && (io.MouseWheel != 0 || io.MouseWheelH != 0)) {
    PointerEvent event = event_at(state.point_on_canvas, Kind::wheel);
    event.wheel = {static_cast<double>(io.MouseWheelH), static_cast<double>(io.MouseWheel)};
    append(commands, interaction.pointer(event, session));
  }
  // Alt held for a drag is not Alt pressed for the menu.
  if (interaction.is_dragging() && io.KeyAlt)
    ImGui::SetKeyOwner(ImGuiMod_Alt, ImGui::GetID("drag"), ImGuiInputFlags_LockUntilRelease);
}

void take_inbox_idea(const session::Session& session, const Rect& canvas, interaction::Interaction& interaction,
                     std::vector<Command>& commands) {
  const ImGuiPayload* payload = ImGui::GetDragDropPayload();
  if (payload == nullptr || !payload->IsDataType(InboxPayload)) return;
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
    ImGui::ClearActiveID();  // otherwise it is taken up again in the next frame
    return ImGui::ClearDragDrop();
  }
  const Vec2 pointer{static_cast<double>(ImGui::GetIO().MousePos.x), static_cast<double>(ImGui::GetIO().MousePos.y)};
  if (!canvas.contains(pointer)) return;
  const auto landing = interaction::landing_of_new(interaction::in_figure(pointer - canvas.corner(), session), session);
  if (!landing) return;
  interaction.show_drop(landing->place);
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return;
  Command place{Verb::place_from_inbox, {}};
  place.arguments.item = *static_cast<const document::InboxId*>(payload->Data);
  place.arguments.parent = landing->place.parent;
  place.arguments.position = landing->place.position;
  if (!landing->side.empty()) place.arguments.side = landing->side;
  commands.push_back(std::move(place));
}

void take_source_idea(const session::Session& session, const Rect& canvas, interaction::Interaction& interaction,
                      std::vector<Command>& commands) {
  const ImGuiPayload* payload = ImGui::GetDragDropPayload();
  if (payload == nullptr || !payload->IsDataType(SourceIdeaPayload)) return;
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
    ImGui::ClearActiveID();
    return ImGui::ClearDragDrop();
  }
  const Vec2 pointer{static_cast<double>(ImGui::GetIO().MousePos.x), static_cast<double>(ImGui::GetIO().MousePos.y)};
  if (!canvas.contains(pointer)) return;
  const Vec2 point = pointer - canvas.corner();
  const DraggedIdea& dragged = *static_cast<const DraggedIdea*>(payload->Data);
  Command place{Verb::keep_alone, {}};
  place.arguments.ideas = std::vector{std::string(dragged.source.view()) + ":" + std::string(dragged.node.view())};
  if (const auto node = ImGui::GetIO().KeyCtrl ? interaction::node_at(point, session) : document::NodeId{}; !node.empty()) {
    place.verb = Verb::merge_ideas;
    place.arguments.node = node;
    interaction.show_drop({node, 0, {}, {}});
  } else {
    const auto landing = interaction::landing_of_new(interaction::in_figure(point, session), session);
    if (!landing) return;
    interaction.show_drop(landing->place);
    place.arguments.parent = landing->place.parent;
    place.arguments.position = landing->place.position;
    if (!landing->side.empty()) place.arguments.side = landing->side;
  }
  if (ImGui::IsMouseReleased(ImGuiMouseButton_Left)) commands.push_back(std::move(place));
}

void hand_over_keys(const session::Session& session, KeyState& state, interaction::Interaction& interaction,
                    std::vector<Command>& commands, const std::function<bool(const KeyInput&)>& is_taken) {
  const bool popup_was_open = std::exchange(state.popup_was_open, is_popup_open());
  const bool menu_was_open = std::exchange(state.menu_was_open, is_menu_open());
  if (has_other_keyboard(session)) return;
  // The key that has closed it was its own; letters are for what it began.
  if (menu_was_open) return put_characters_off();
  const bool rail_focused = rail_has_focus(session);
  if (!rail_focused) take_focus_back(session);
  const bool field_is_active = ImGui::GetIO().WantTextInput;
  const bool map_has_focus = !field_is_active && (rail_focused || ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows));
  for (const KeyInput& input : keyboard_of_frame()) {
    if (is_taken && map_has_focus && !rail_focused && !interaction.chord_begun() && is_taken(input)) continue;
    if (const auto* characters = std::get_if<std::string>(&input)) {
      if (map_has_focus && !state.has_no_letters) append(commands, interaction.characters(*characters, session));
      continue;
    }
    const Chord chord = std::get<Chord>(input);
    if (popup_was_open && chord == session::plain(Key::escape)) continue;  // it has closed the menu
    // Undo and the like are for the words of a field while there is one, and else for the map, from any button of a panel.
    const bool is_of_all = chord.ctrl && chord.key >= Key::a && chord.key <= Key::z;
    const bool is_for_words = belongs_to_fields(chord) && (ImGui::IsAnyItemActive() || !is_of_all);
    // The second step would be typed in the field.
    if (!map_has_focus && (is_for_words || session::begins_chord(chord, session.state().settings))) continue;
    auto in_outline = (rail_focused || reads_as_text(session)) && map_has_focus && !interaction.chord_begun() ? interaction::outline_key(chord, session) : std::nullopt;
    append(commands, in_outline ? std::move(*in_outline) : interaction.key(chord, session));
  }
}

void hand_over_commands(const session::Session& session, std::vector<Command>& commands) {
  if (has_other_keyboard(session)) return;
  for (const KeyInput& input : keyboard_of_frame()) {
    const auto* chord = std::get_if<Chord>(&input);
    if (chord == nullptr || belongs_to_fields(*chord)) continue;
    const auto verb = session::verb_for(*chord, false, session.state().settings);
    if (verb && session.is_enabled(*verb)) commands.push_back({*verb, {}});
  }
}

}  // namespace concarte::ui
