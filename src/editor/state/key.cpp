// Keys and the chords that name commands.
#include "editor/state/key.h"

#include "base/translate.h"

namespace concarte::session {
namespace {

std::string name(Key key) {
  if (key >= Key::a && key <= Key::z) return std::string(1, static_cast<char>('A' + (static_cast<int>(key) - static_cast<int>(Key::a))));
  if (key >= Key::digit_0 && key <= Key::digit_9)
    return std::string(1, static_cast<char>('0' + (static_cast<int>(key) - static_cast<int>(Key::digit_0))));
  if (key >= Key::f1 && key <= Key::f12) return "F" + std::to_string(1 + static_cast<int>(key) - static_cast<int>(Key::f1));
  switch (key) {
    case Key::left: return "←";
    case Key::right: return "→";
    case Key::up: return "↑";
    case Key::down: return "↓";
    case Key::home: return translate("Home");
    case Key::end: return translate("End");
    case Key::page_up: return translate("PgUp");
    case Key::page_down: return translate("PgDn");
    case Key::tab: return translate("Tab");
    case Key::enter: return translate("Enter");
    case Key::escape: return translate("Esc");
    case Key::space: return translate("Space");
    case Key::backspace: return translate("Backspace");
    case Key::del: return translate("Del");
    case Key::insert: return translate("Ins");
    case Key::plus: return "+";
    case Key::minus: return "−";
    case Key::menu: return translate("Menu key");
    case Key::any_digit: return "1…9";
    default: return {};
  }
}

}  // namespace

std::string to_string(Chord chord) {
  std::string said;
  if (chord.ctrl) said += std::string(translate("Ctrl")) + "+";
  if (chord.alt) said += std::string(translate("Alt")) + "+";
  if (chord.shift) said += std::string(translate("Shift")) + "+";
  said += name(chord.key);
  return chord.then == Key::none ? said : said + " " + name(chord.then);
}

}  // namespace concarte::session
