// The keys in force: those of the table, changed by what the person has chosen.
#include "editor/commands/keys_in_force.h"

#include <algorithm>

#include "base/translate.h"
#include "editor/state/key_notation.h"

namespace concarte::session {
namespace {

// Whether a key of the table is the one pressed.
bool means(Key in_table, Key pressed) {
  return in_table == pressed || (in_table == Key::any_digit && pressed >= Key::digit_1 && pressed <= Key::digit_9);
}

bool means(Chord in_table, Chord pressed) {
  if (!means(in_table.key, pressed.key) || !means(in_table.then, pressed.then)) return false;
  return in_table.ctrl == pressed.ctrl && in_table.shift == pressed.shift && in_table.alt == pressed.alt;
}

Chord first_step(Chord chord) { return followed_by(chord, Key::none); }

// Whether somebody who presses one of them may be understood to press the other.
bool collide(Chord a, Chord b) {
  if (a.then == Key::none || b.then == Key::none) {
    a = first_step(a);
    b = first_step(b);
  }
  return means(a, b) || means(b, a);
}

bool is_chosen(const CommandRow& row, const Settings& settings) { return settings.keys.contains(std::string(row.name)); }

// A chord means one thing inside a label, another on the map, another before a room.
bool same_place(const CommandRow& a, const CommandRow& b) {
  return (a.label_edit == LabelEdit::used) == (b.label_edit == LabelEdit::used) && drives_show(a.verb) == drives_show(b.verb);
}

// What a person may still do before a room: write, look closer, save, leave. A slip of the hand does nothing else.
bool goes_with_show(Verb verb) {
  using enum Verb;
  switch (verb) {
    case add_child: case add_sibling: case add_sibling_before: case add_parent: case edit_text: case set_speaker: case choose_speaker: case undo: case redo: case save: case quit: case present:
    case zoom_in: case zoom_out: case full_screen:
      return true;
    default:
      return false;
  }
}

// The first command that passes, those with keys of the person's own before the others.
template <class Passes>
std::optional<Verb> first_row(const Settings& settings, Passes passes) {
  for (const bool chosen : {true, false})
    for (const CommandRow& row : command_table())
      if (is_chosen(row, settings) == chosen && passes(row)) return row.verb;
  return std::nullopt;
}

}  // namespace

std::vector<Chord> keys_of(const CommandRow& row, const Settings& settings) {
  const auto chosen = settings.keys.find(std::string(row.name));
  if (chosen == settings.keys.end()) return row.keys;
  std::vector<Chord> keys;
  for (const std::string& words : chosen->second)
    if (const auto chord = chord_from(words)) keys.push_back(*chord);
  return keys;
}

std::string key_words(Verb verb, const Settings& settings) {
  const std::vector<Chord> keys = keys_of(row(verb), settings);
  return keys.empty() ? std::string{} : to_string(keys.front());
}

std::optional<Verb> verb_for(Chord chord, bool editing_text, const Settings& settings, bool presenting) {
  if (chord.key == Key::none) return std::nullopt;
  const auto first_with = [&](bool in_label, bool of_show) {
    return first_row(settings, [&](const CommandRow& row) {
      if ((row.label_edit == LabelEdit::used) != in_label || drives_show(row.verb) != of_show) return false;
      const std::vector<Chord> keys = keys_of(row, settings);
      return std::any_of(keys.begin(), keys.end(), [&](Chord known) { return means(known, chord); });
    });
  };
  const bool drives = presenting && !editing_text;
  if (editing_text)
    if (const auto verb = first_with(true, false)) return verb;
  if (drives)
    if (const auto verb = first_with(false, true)) return verb;
  const auto verb = first_with(false, false);
  return verb && drives && !goes_with_show(*verb) ? std::nullopt : verb;
}

bool begins_chord(Chord chord, const Settings& settings) {
  return first_row(settings, [&](const CommandRow& row) {
           const std::vector<Chord> keys = keys_of(row, settings);
           return std::any_of(keys.begin(), keys.end(), [&](Chord known) { return known.then != Key::none && means(first_step(known), chord); });
         }).has_value();
}

std::optional<Verb> holder_of(Chord chord, Verb verb, const Settings& settings) {
  return first_row(settings, [&](const CommandRow& other) {
    if (other.verb == verb || !same_place(other, row(verb))) return false;
    const std::vector<Chord> keys = keys_of(other, settings);
    return std::any_of(keys.begin(), keys.end(), [&](Chord known) { return collide(known, chord); });
  });
}

std::optional<std::string> refusal_of(Chord chord) {
  const bool types = (chord.key >= Key::a && chord.key <= Key::z) || is_digit(chord.key) || chord.key == Key::plus || chord.key == Key::minus;
  if (types && !chord.ctrl && !chord.alt) return translate("This key writes words: hold Ctrl or Alt with it.");
  if (chord.ctrl && chord.alt) return translate("Ctrl and Alt together write characters on many keyboards, as AltGr does: choose only one of them.");
  if (chord == alt(Key::f4)) return translate("Alt+F4 belongs to the desktop: it closes windows.");
  return std::nullopt;
}

Chord meant_for(Verb verb, Chord pressed) {
  const std::vector<Chord>& usual = row(verb).keys;
  if (usual.empty()) return pressed;
  if (usual.front().key == Key::any_digit && is_digit(pressed.key)) pressed.key = Key::any_digit;
  pressed.then = usual.front().then;
  return pressed;
}

void set_keys(Settings& settings, Verb verb, const std::vector<Chord>& keys) {
  const auto write = [&settings](const CommandRow& row, const std::vector<Chord>& chords) {
    if (chords == row.keys) {
      settings.keys.erase(std::string(row.name));
      return;
    }
    std::vector<std::string>& words = settings.keys[std::string(row.name)];
    words.clear();
    for (const Chord chord : chords) words.push_back(notation(chord));
  };
  const std::vector<Chord> before = keys_of(row(verb), settings);
  for (const Chord chord : keys) {
    // What it has already it may share: keys of the show and of the map are told apart elsewhere.
    if (std::find(before.begin(), before.end(), chord) != before.end()) continue;
    while (const auto holder = holder_of(chord, verb, settings)) {
      std::vector<Chord> left = keys_of(row(*holder), settings);
      std::erase_if(left, [&](Chord known) { return collide(known, chord); });
      write(row(*holder), left);
    }
  }
  write(row(verb), keys);
}

}  // namespace concarte::session
