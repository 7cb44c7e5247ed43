// Helps of French typography while one types. Spaces follow the usage of the Imprimerie nationale.
#include "map/language/typography.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace concarte::language {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view Blanks = " \n\t";

// The last character of a text; empty for an empty text.
std::string_view last_of(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0) == 0x80) {
  }
  return text.substr(at);
}

std::string_view without_last(std::string_view text) { return text.substr(0, text.size() - last_of(text).size()); }

std::string_view first_of(std::string_view text) { return text.empty() ? text : text.substr(0, utf8::decode(text, 0).size); }

bool is_digit(std::string_view c) { return c.size() == 1 && c[0] >= '0' && c[0] <= '9'; }

bool is_letter_or_digit(std::string_view c) { return !c.empty() && utf8::is_word_character(utf8::decode(c, 0).code_point); }

bool is_letter(std::string_view c) { return is_letter_or_digit(c) && !is_digit(c); }

template <std::size_t Count>
bool is_one_of(std::string_view c, const std::array<std::string_view, Count>& all) {
  return std::find(all.begin(), all.end(), c) != all.end();
}

bool glues(std::string_view c) { return c == NoBreakSpace || c == ThinNoBreakSpace; }
bool is_space(std::string_view c) { return c == " " || c == "\n" || glues(c); }

bool opens(std::string_view c) {
  constexpr std::array Opening{"("sv, "["sv, "{"sv, "’"sv, "'"sv, "—"sv, "–"sv, "/"sv, "«"sv};
  return c.empty() || is_space(c) || is_one_of(c, Opening);
}

// What a sign with a space before it may follow.
bool ends_words(std::string_view c) {
  constexpr std::array Closing{")"sv, "]"sv, "}"sv, "»"sv, "\""sv, "”"sv, "’"sv, "…"sv, "."sv, "%"sv, "€"sv, "°"sv};
  return is_letter_or_digit(c) || is_one_of(c, Closing);
}

// A web or mail address in the making.
bool ends_in_address(std::string_view before) {
  const std::size_t blank = before.find_last_of(Blanks);
  const std::string_view word = blank == std::string_view::npos ? before : before.substr(blank + 1);
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos || word.starts_with("www.");
}

std::optional<Help> given(std::size_t taken, std::string text) { return Help{taken, std::move(text)}; }

// A sign that wants a no-break space before it, whether one typed a space or none.
std::optional<Help> help_sign(std::string_view before, std::string_view typed, std::string_view after, std::string_view space) {
  const std::string_view last = last_of(before);
  if (last == " ") {
    const std::string_view word = last_of(without_last(before));
    if (opens(word)) return std::nullopt;
    return given(1, std::string(space).append(typed));
  }
  // After a digit a colon may be a time's: the space that follows it will tell.
  if (!ends_words(last) || (typed == ":" && is_digit(last)) || is_letter_or_digit(first_of(after))) return std::nullopt;
  return given(0, std::string(space).append(typed));
}

std::optional<Help> help_closing_quote(std::string_view before, const TypingHelps& helps, bool is_typed) {
  const std::string_view last = last_of(before);
  if (helps.spaces && last == " ") return given(1, std::string(NoBreakSpace) + "»");
  if (helps.spaces && !last.empty() && !is_space(last)) return given(0, std::string(NoBreakSpace) + "»");
  return is_typed ? std::nullopt : given(0, "»");
}

std::optional<Help> help_opening_quote(std::string_view after, const TypingHelps& helps, bool is_typed) {
  if (helps.spaces && !is_space(first_of(after))) return given(0, "«" + std::string(NoBreakSpace));
  return is_typed ? std::nullopt : given(0, "«");
}

bool has_open_quote(std::string_view before) {
  const std::size_t open = before.rfind("«");
  const std::size_t closed = before.rfind("»");
  return open != std::string_view::npos && (closed == std::string_view::npos || closed < open);
}

std::optional<Help> help_straight_quote(std::string_view before, std::string_view after, const TypingHelps& helps) {
  const std::string_view last = last_of(before);
  if (has_open_quote(before)) {
    // At once after an opening one: none is meant to stand empty.
    if (opens(last) && last != " ") return std::nullopt;
    return help_closing_quote(before, helps, false);
  }
  if (opens(last)) return help_opening_quote(after, helps, false);
  if (is_digit(last)) return std::nullopt;  // inches
  return help_closing_quote(before, helps, false);
}

std::optional<Help> help_dots(std::string_view before) {
  if (!before.ends_with("..") || before.ends_with("...")) return std::nullopt;
  return given(2, "…");
}

std::optional<Help> help_dash(std::string_view before) {
  if (!before.ends_with("-") || !opens(last_of(without_last(before)))) return std::nullopt;
  return given(1, "—");
}

// "3:" and a space: it was no time.
std::optional<Help> help_space(std::string_view before) {
  if (!before.ends_with(":") || !is_digit(last_of(without_last(before)))) return std::nullopt;
  return given(1, std::string(NoBreakSpace) + ": ");
}

}  // namespace

std::optional<Help> help_typing(std::string_view before, std::string_view typed, std::string_view after, const TypingHelps& helps) {
  if (ends_in_address(before)) return std::nullopt;
  if (typed == "'" && helps.apostrophes && is_letter(last_of(before))) return given(0, "’");
  if (typed == "." && helps.ellipses) return help_dots(before);
  if (typed == "-" && helps.dashes) return help_dash(before);
  if (typed == "\"" && helps.quotes) return help_straight_quote(before, after, helps);
  if (!helps.spaces) return std::nullopt;
  if (typed == "«") return help_opening_quote(after, helps, true);
  if (typed == "»") return help_closing_quote(before, helps, true);
  if (typed == ":") return help_sign(before, typed, after, NoBreakSpace);
  if (typed == ";" || typed == "!" || typed == "?") return help_sign(before, typed, after, ThinNoBreakSpace);
  if (typed == " ") return help_space(before);
  return std::nullopt;
}

bool takes_help_back(std::string_view plain, std::string_view typed) {
  constexpr std::array Faces{"("sv, ")"sv, "["sv, "]"sv, "/"sv, "\\"sv, "|"sv, "'"sv, "*"sv, "<"sv, ">"sv, "-"sv, "="sv};
  constexpr std::array Following{" "sv, "\n"sv, "»"sv, "\""sv, "!"sv, "?"sv};
  const std::string_view sign = last_of(plain);
  if (sign == "-") return typed == "-" || typed == ">";
  if (sign == ".") return typed == ".";
  if (sign != ":" && sign != ";" && sign != "!" && sign != "?") return false;
  const bool space_was_typed = is_space(last_of(without_last(plain)));
  if (sign == ":" && !space_was_typed) return !is_one_of(typed, Following) && !glues(typed);
  if (is_letter_or_digit(typed)) return !space_was_typed;
  return sign == ":" || sign == ";" ? is_one_of(typed, Faces) : typed == "=";
}

bool has_space_already(std::string_view before) { return before.ends_with("«\u00A0"); }

}  // namespace concarte::language
