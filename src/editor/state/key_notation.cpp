// How keys are written in the settings file.
#include "editor/state/key_notation.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace concarte::session {
namespace {

struct NamedKey {
  Key key;
  std::string_view name;
};

constexpr std::array NamedKeys{
    NamedKey{Key::left, "Left"},     NamedKey{Key::right, "Right"},         NamedKey{Key::up, "Up"},
    NamedKey{Key::down, "Down"},     NamedKey{Key::home, "Home"},           NamedKey{Key::end, "End"},
    NamedKey{Key::page_up, "PageUp"}, NamedKey{Key::page_down, "PageDown"}, NamedKey{Key::tab, "Tab"},
    NamedKey{Key::enter, "Enter"},   NamedKey{Key::escape, "Escape"},       NamedKey{Key::space, "Space"},
    NamedKey{Key::backspace, "Backspace"}, NamedKey{Key::del, "Delete"},    NamedKey{Key::insert, "Insert"},
    NamedKey{Key::plus, "Plus"},     NamedKey{Key::minus, "Minus"},        NamedKey{Key::menu, "Menu"},
             NamedKey{Key::any_digit, "1-9"}};

bool same_word(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

int places_after(Key first, Key key) { return static_cast<int>(key) - static_cast<int>(first); }

std::string name(Key key) {
  if (key >= Key::a && key <= Key::z) return {static_cast<char>('A' + places_after(Key::a, key))};
  if (is_digit(key)) return {static_cast<char>('0' + places_after(Key::digit_0, key))};
  if (key >= Key::f1 && key <= Key::f12) return "F" + std::to_string(1 + places_after(Key::f1, key));
  const auto found = std::find_if(NamedKeys.begin(), NamedKeys.end(), [key](const NamedKey& named) { return named.key == key; });
  return found == NamedKeys.end() ? std::string{} : std::string(found->name);
}

Key key_named(std::string_view word) {
  for (int key = 1; key <= static_cast<int>(Key::any_digit); ++key)
    if (same_word(word, name(static_cast<Key>(key)))) return static_cast<Key>(key);
  return Key::none;
}

// Takes a modifier off the beginning of a notation.
bool take(std::string_view& words, std::string_view modifier) {
  if (words.size() <= modifier.size() || !same_word(words.substr(0, modifier.size()), modifier)) return false;
  words.remove_prefix(modifier.size());
  return true;
}

}  // namespace

std::string notation(Chord chord) {
  std::string words;
  if (chord.ctrl) words += "Ctrl+";
  if (chord.alt) words += "Alt+";
  if (chord.shift) words += "Shift+";
  words += name(chord.key);
  return chord.then == Key::none ? words : words + " " + name(chord.then);
}

std::optional<Chord> chord_from(std::string_view words) {
  Chord chord;
  const std::size_t space = words.find(' ');
  if (space != std::string_view::npos) {
    chord.then = key_named(words.substr(space + 1));
    if (chord.then == Key::none) return std::nullopt;
    words = words.substr(0, space);
  }
  for (bool is_taken = true; is_taken;) {
    is_taken = false;
    if (take(words, "Ctrl+")) is_taken = chord.ctrl = true;
    if (take(words, "Alt+")) is_taken = chord.alt = true;
    if (take(words, "Shift+")) is_taken = chord.shift = true;
  }
  chord.key = key_named(words);
  return chord.key == Key::none ? std::nullopt : std::optional(chord);
}

}  // namespace concarte::session
