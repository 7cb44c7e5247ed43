// The minute-taker's signs: a sign and a space before the words of an idea say its kind.
#pragma once

#include <string>
#include <string_view>

namespace concarte::edit {

// `?` question, `+` argument for, `-` argument against, `!` decision; `=` means "the same as an idea of the map" and is no kind.
// 0: none.
using Sign = char;

// The word of the file for the sign's kind; empty for `=` and for no sign.
std::string_view kind_of(Sign sign);
// The sign of a kind, or 0.
Sign sign_of(std::string_view kind);
// The sign that the text begins with. `+ de` and `- d’` are no signs: people write "more of" and "less of" so.
Sign sign_before(std::string_view text);
inline constexpr std::size_t SignSize = 2;  // bytes: the sign and its space
// The text that begins with the sign, as it was typed.
std::string with_sign(Sign sign, std::string_view words);

}  // namespace concarte::edit
