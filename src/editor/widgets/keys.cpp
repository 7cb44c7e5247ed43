// ImGui's keys are already translated: letters by what they type, digits by their place (see platform/keyboard.h).
#include "editor/widgets/keys.h"

#include <imgui_internal.h>

#include "base/utf8.h"

namespace concarte::ui {

using session::Chord;
using session::Key;
using session::is_digit;

namespace {

// The key of a run of keys that both lists name in the same order.
Key same_place(ImGuiKey key, ImGuiKey first, Key first_here) {
  return static_cast<Key>(static_cast<int>(first_here) + (key - first));
}

bool is_letter(Key key) { return key >= Key::a && key <= Key::z; }
bool is_function_key(Key key) { return key >= Key::f1 && key <= Key::f12; }

}  // namespace

Key key_from(ImGuiKey key) {
  if (key >= ImGuiKey_A && key <= ImGuiKey_Z) return same_place(key, ImGuiKey_A, Key::a);
  if (key >= ImGuiKey_0 && key <= ImGuiKey_9) return same_place(key, ImGuiKey_0, Key::digit_0);
  if (key >= ImGuiKey_Keypad0 && key <= ImGuiKey_Keypad9) return same_place(key, ImGuiKey_Keypad0, Key::digit_0);
  if (key >= ImGuiKey_F1 && key <= ImGuiKey_F12) return same_place(key, ImGuiKey_F1, Key::f1);
  switch (key) {
    case ImGuiKey_LeftArrow: return Key::left;
    case ImGuiKey_RightArrow: return Key::right;
    case ImGuiKey_UpArrow: return Key::up;
    case ImGuiKey_DownArrow: return Key::down;
    case ImGuiKey_Home: return Key::home;
    case ImGuiKey_End: return Key::end;
    case ImGuiKey_PageUp: return Key::page_up;
    case ImGuiKey_PageDown: return Key::page_down;
    case ImGuiKey_Tab: return Key::tab;
    case ImGuiKey_Enter:
    case ImGuiKey_KeypadEnter: return Key::enter;
    case ImGuiKey_Escape: return Key::escape;
    case ImGuiKey_Space: return Key::space;
    case ImGuiKey_Backspace: return Key::backspace;
    case ImGuiKey_Delete: return Key::del;
    case ImGuiKey_Insert: return Key::insert;
    case ImGuiKey_Menu: return Key::menu;
    case ImGuiKey_Equal:
    case ImGuiKey_KeypadAdd: return Key::plus;
    case ImGuiKey_Minus:
    case ImGuiKey_KeypadSubtract: return Key::minus;
    default: return Key::none;
  }
}

std::vector<KeyInput> keyboard_of_frame() {
  std::vector<KeyInput> inputs;
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  // ImGui tells the modifiers as they are after the frame's events; a chord wants them as they were at its own.
  Chord held{Key::none, context.IO.KeyCtrl, context.IO.KeyShift, context.IO.KeyAlt};
  const auto& events = context.InputEventsTrail;
  for (int i = events.Size - 1; i >= 0; --i) {
    if (events[i].Type != ImGuiInputEventType_Key) continue;
    // Walking back: each change of a modifier in this frame means that it was the contrary before.
    if (events[i].Key.Key == ImGuiMod_Ctrl) held.ctrl = !events[i].Key.Down;
    if (events[i].Key.Key == ImGuiMod_Shift) held.shift = !events[i].Key.Down;
    if (events[i].Key.Key == ImGuiMod_Alt) held.alt = !events[i].Key.Down;
  }
  for (const ImGuiInputEvent& event : events) {
    if (event.Type == ImGuiInputEventType_Text) {
      if (inputs.empty() || !std::holds_alternative<std::string>(inputs.back())) inputs.emplace_back(std::string());
      utf8::append(std::get<std::string>(inputs.back()), event.Text.Char);
    }
    if (event.Type != ImGuiInputEventType_Key) continue;
    const bool down = event.Key.Down;
    if (event.Key.Key == ImGuiMod_Ctrl) held.ctrl = down;
    if (event.Key.Key == ImGuiMod_Shift) held.shift = down;
    if (event.Key.Key == ImGuiMod_Alt) held.alt = down;
    held.key = key_from(event.Key.Key);
    if (!down || held.key == Key::none) continue;
    // The plus sign is shifted on most keyboards, and digits are on French ones: with or without Shift they mean the same.
    Chord chord = held;
    if ((chord.key == Key::plus || is_digit(chord.key)) && (chord.ctrl || chord.alt)) chord.shift = false;
    inputs.emplace_back(chord);
  }
  return inputs;
}

namespace {

template <class IsPutOff>
void put_off(IsPutOff is_put_off) {
  ImGuiContext& context = *ImGui::GetCurrentContext();
  ImVector<ImGuiInputEvent>& events = context.InputEventsTrail;
  ImVector<ImGuiInputEvent>& next = context.InputEventsQueue;
  int count = 0;
  for (int i = 0; i < events.Size;) {
    if (!is_put_off(events[i].Type)) {
      ++i;
      continue;
    }
    next.insert(next.Data + count++, events[i]);
    events.erase(events.Data + i);
  }
  context.IO.InputQueueCharacters.resize(0);
}

}  // namespace

void put_characters_off() {
  put_off([](ImGuiInputEventType type) { return type == ImGuiInputEventType_Text; });
}

void put_keyboard_off() {
  put_off([](ImGuiInputEventType type) { return type == ImGuiInputEventType_Text || type == ImGuiInputEventType_Key; });
}

void drop_keyboard_of_frame() { ImGui::GetCurrentContext()->InputEventsTrail.resize(0); }

void take_keyboard_here() {
  ImGui::SetKeyboardFocusHere();
  put_characters_off();
}

bool belongs_to_fields(Chord chord) {
  if (is_function_key(chord.key)) return false;
  // Who speaks may change while words are typed anywhere.
  if (chord.alt && !chord.ctrl && (is_digit(chord.key) || chord.key == Key::g)) return false;
  if (!chord.ctrl) return true;
  if (chord.key == Key::page_up || chord.key == Key::page_down) return false;  // to another map
  if (!is_letter(chord.key)) return !is_digit(chord.key) && chord.key != Key::plus && chord.key != Key::minus;
  return chord.key == Key::a || chord.key == Key::c || chord.key == Key::v || chord.key == Key::x || chord.key == Key::y ||
         chord.key == Key::z;
}

}  // namespace concarte::ui
