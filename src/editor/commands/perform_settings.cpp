// The commands about the program itself: its commands by name, its keys, its size.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/translate.h"
#include "editor/commands/keys_in_force.h"
#include "editor/commands/performers.h"
#include "editor/state/key_notation.h"
#include "editor/state/settings_file.h"

namespace concarte::session {
namespace {

// From a small laptop to a projector.
constexpr std::array Sizes{0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5};

// What is chosen goes for this window even when the file refuses it; the refusal is told.
template <class Alter>
Outcome choose(State& state, Alter alter) {
  if (auto problem = change_settings(state, alter)) {
    problem->severity = Severity::warning;
    return {{}, std::move(problem)};
  }
  return {};
}

Outcome choose_scale(State& state, double scale) {
  const double kept = std::clamp(scale, SmallestInterface, LargestInterface);
  return choose(state, [kept](Settings& settings) { settings.interface_scale = kept; });
}

std::optional<Verb> named(const Arguments& arguments) { return verb_named(arguments.text.value_or("")); }

Outcome no_such_command(const Arguments& arguments) { return refused(say("There is no command “{}”.", arguments.text.value_or(""))); }

}  // namespace

namespace perform {

Outcome show_palette(Context& c, const Arguments&) {
  c.state.dialog = c.state.dialog == Dialog::palette ? Dialog::none : Dialog::palette;
  return {};
}

Outcome open_menu(Context& c, const Arguments&) {
  ++c.state.menus_wanted;
  return {};
}

Outcome set_keys(Context& c, const Arguments& a) {
  const auto verb = named(a);
  if (!verb) return no_such_command(a);
  std::vector<Chord> chords;
  for (const std::string& words : a.keys.value_or(std::vector<std::string>{})) {
    const auto chord = chord_from(words);
    if (!chord) return refused(say("“{}” is no key: write it as Ctrl+K, Shift+F4 or Alt+PageUp", words) + ".");
    if (const auto refusal = refusal_of(*chord)) return refused(*refusal);
    chords.push_back(*chord);
  }
  return choose(c.state, [&](Settings& settings) { session::set_keys(settings, *verb, chords); });
}

Outcome reset_keys(Context& c, const Arguments& a) {
  if (!a.text) return choose(c.state, [](Settings& settings) { settings.keys.clear(); });
  const auto verb = named(a);
  if (!verb) return no_such_command(a);
  return choose(c.state, [&](Settings& settings) { session::set_keys(settings, *verb, row(*verb).keys); });
}

Outcome larger_interface(Context& c, const Arguments&) {
  const auto next = std::upper_bound(Sizes.begin(), Sizes.end(), c.state.settings.interface_scale);
  return next == Sizes.end() ? Outcome{} : choose_scale(c.state, *next);
}

Outcome smaller_interface(Context& c, const Arguments&) {
  const auto here = std::lower_bound(Sizes.begin(), Sizes.end(), c.state.settings.interface_scale);
  return here == Sizes.begin() ? Outcome{} : choose_scale(c.state, *std::prev(here));
}

Outcome usual_interface(Context& c, const Arguments&) { return choose_scale(c.state, 1); }

Outcome set_interface_scale(Context& c, const Arguments& a) { return choose_scale(c.state, a.factor); }

Outcome choose_theme(Context& c, const Arguments& a) {
  const std::string name = a.theme.value_or("");
  const auto known = figure::theme_names(c.state.places.assets / "themes");
  if (!name.empty() && std::find(known.begin(), known.end(), name) == known.end()) return refused(say("“{}” is not a theme.", name));
  c.state.theme_name = name;
  return choose(c.state, [&](Settings& settings) { settings.theme = name; });
}

Outcome reduce_motion(Context& c, const Arguments&) {
  return choose(c.state, [](Settings& settings) { settings.reduced_motion = !settings.reduced_motion.value_or(false); });
}

}  // namespace perform
}  // namespace concarte::session
