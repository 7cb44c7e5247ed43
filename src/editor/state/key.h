// Keys and the chords that name commands: what the keyboard says, without any window library.
#pragma once

#include <cstdint>
#include <string>

namespace concarte::session {

// Letters are those the key types on this keyboard; digits are the physical keys of the upper row or the keypad.
enum class Key : std::uint8_t {
  none,
  a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
  digit_0, digit_1, digit_2, digit_3, digit_4, digit_5, digit_6, digit_7, digit_8, digit_9,
  f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12,
  left, right, up, down, home, end, page_up, page_down,
  tab, enter, escape, space, backspace, del, insert, plus, minus, menu,
  any_digit  // only in the table: one of 1 to 9, which the command is given as its position
};
constexpr bool is_digit(Key key) { return key >= Key::digit_0 && key <= Key::digit_9; }

struct Chord {
  Key key = Key::none;
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
  Key then = Key::none;  // pressed alone after it: Ctrl+K, 3

  constexpr bool operator==(const Chord&) const = default;
};

constexpr Chord plain(Key key) { return {key, false, false, false, Key::none}; }
constexpr Chord ctrl(Key key) { return {key, true, false, false, Key::none}; }
constexpr Chord shift(Key key) { return {key, false, true, false, Key::none}; }
constexpr Chord alt(Key key) { return {key, false, false, true, Key::none}; }
constexpr Chord ctrl_shift(Key key) { return {key, true, true, false, Key::none}; }
// Two steps: the chord, then a key by itself.
constexpr Chord followed_by(Chord chord, Key then) {
  chord.then = then;
  return chord;
}

// As menus show it, in the user's language: `Ctrl+Maj+Z`.
std::string to_string(Chord chord);

}  // namespace concarte::session
