// New keys for a command.
#include "editor/panels/key_capture.h"

#include <algorithm>
#include <array>
#include <variant>

#include <imgui.h>

#include "base/translate.h"
#include "editor/commands/keys_in_force.h"
#include "editor/state/key_notation.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/keys.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

using session::Chord;
using session::Key;
using session::Verb;

enum class Choice { taken, none, own, given_up };

const char* label_of(Verb verb) { return translate(session::row(verb).label); }

void push_keys(const Desk& desk, Verb verb, const std::vector<Chord>& chords) {
  session::Arguments arguments;
  arguments.text = std::string(session::row(verb).name);
  arguments.keys.emplace();
  for (const Chord chord : chords) arguments.keys->push_back(session::notation(chord));
  desk.push(Verb::set_keys, std::move(arguments));
}

// The new keys stand in the place of those that are shown; a command's other keys stay.
void give(const Desk& desk, Verb verb, Chord chord) {
  std::vector<Chord> keys = session::keys_of(session::row(verb), desk.state().settings);
  std::erase(keys, chord);
  if (keys.empty()) keys.push_back(chord);
  else keys.front() = chord;
  push_keys(desk, verb, keys);
}

void give_own(const Desk& desk, Verb verb) {
  session::Arguments arguments;
  arguments.text = std::string(session::row(verb).name);
  desk.push(Verb::reset_keys, std::move(arguments));
}

// The keys pressed in this frame; nothing while only Ctrl, Alt or Shift is held.
std::optional<Chord> chord_of_frame() {
  for (const KeyInput& input : keyboard_of_frame())
    if (const auto* chord = std::get_if<Chord>(&input)) return *chord;
  return std::nullopt;
}

// True when the person is done.
bool take(const Desk& desk, KeyCapture& capture, Chord pressed) {
  if (pressed == session::plain(Key::escape)) return true;
  if (pressed == session::plain(Key::backspace)) return give_own(desk, capture.verb), true;
  if (pressed == session::plain(Key::del)) return push_keys(desk, capture.verb, {}), true;
  const Chord meant = session::meant_for(capture.verb, pressed);
  capture.refusal = session::refusal_of(meant).value_or("");
  if (!capture.refusal.empty()) return false;
  if (session::holder_of(meant, capture.verb, desk.state().settings)) {
    capture.pressed = meant;
    return false;
  }
  give(desk, capture.verb, meant);
  return true;
}

bool show_conflict(const Desk& desk, KeyCapture& capture) {
  const auto holder = session::holder_of(*capture.pressed, capture.verb, desk.state().settings);
  if (!holder) return give(desk, capture.verb, *capture.pressed), false;
  show_words(desk.style, say("{} already does “{}”. Take it for “{}”?", session::to_string(*capture.pressed), label_of(*holder), label_of(capture.verb)),
             Type::body, Face::semibold);
  show_gap(desk.style, 8);
  const std::array<std::string, 2> answers{translate("Leave it"), translate("Take it")};
  auto answer = show_answers(desk.style, answers, Letters::shown);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) answer = 0;
  if (ImGui::IsKeyPressed(ImGuiKey_Enter, false)) answer = 1;
  if (!answer) return true;
  if (*answer == 1) give(desk, capture.verb, *capture.pressed);
  return false;
}

}  // namespace

bool show_key_capture(const Desk& desk, KeyCapture& capture) {
  if (capture.pressed) return show_conflict(desk, capture);
  const Style& style = desk.style;
  const std::string now = session::key_words(capture.verb, desk.state().settings);
  show_words(style, now.empty() ? say("Press the keys for “{}”.", label_of(capture.verb))
                                : say("Press the new keys for “{}”, instead of {}.", label_of(capture.verb), now),
             Type::body, Face::semibold);
  if (capture.refusal.empty()) show_muted(style, translate("Esc: leave them. Backspace: those it came with. Del: none."));
  else {
    const ColourScope colour(ImGuiCol_Text, desk.state().theme.dispute);
    show_words(style, capture.refusal, Type::small);
  }
  const auto pressed = chord_of_frame();
  return !pressed || !take(desk, capture, *pressed);
}

}  // namespace concarte::ui
