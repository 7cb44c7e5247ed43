// The interface's words in the user's language, through gettext.
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace concarte {

// To be called once, before the first word: sets LC_CTYPE and LC_MESSAGES (never LC_NUMERIC) and the language,
// `fr`, `en`, or empty for that of the environment. `locale_folder` holds fr/LC_MESSAGES/concarte.mo.
void start_translation(std::string_view language, const std::string& locale_folder);

// The translation of an English message; the message itself when there is none. The result lives as long as the program.
const char* translate(const char* message);
// As `translate`, choosing the singular or the plural for `count`.
const char* translate_count(const char* one, const char* many, unsigned long count);

// While it lives, words are said in another language (`fr`, `en`): those of a figure or of a mended map are in the map's own
// language, whoever reads the interface in which. Only on the thread that owns the interface.
class SayingIn {
 public:
  explicit SayingIn(const std::string& language);
  ~SayingIn();
  SayingIn(const SayingIn&) = delete;
  SayingIn& operator=(const SayingIn&) = delete;

 private:
  std::string before_;
  bool is_other_ = false;
};

// Marks a message for extraction where it stands in a table; it is translated when shown.
constexpr const char* mark(const char* message) { return message; }

// Translates a message, then fills its {} in.
template <class... Arguments>
std::string say(const char* message, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(translate(message)), arguments...);
}
// As `say`; the count itself is the first {}.
template <class... Arguments>
std::string say_count(const char* one, const char* many, unsigned long count, const Arguments&... arguments) {
  return fmt::format(fmt::runtime(translate_count(one, many, count)), count, arguments...);
}

}  // namespace concarte
