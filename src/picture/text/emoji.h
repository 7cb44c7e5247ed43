// Which characters are emoji pictures and which are ordinary signs.
#pragma once

#include <cstdint>
#include <span>

namespace concarte::text {

// Property Emoji_Presentation of Unicode 15.0 (UTS #51): shown as a picture unless U+FE0E follows.
bool has_emoji_presentation(std::uint32_t code_point);
// A grapheme cluster to be shown as one picture: ✔️ is, ✔ is not; families, flags and keycaps are.
bool is_emoji(std::span<const std::uint32_t> grapheme);

}  // namespace concarte::text
