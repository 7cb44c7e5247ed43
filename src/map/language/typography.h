// Helps of French typography while one types: apostrophes, no-break spaces, quotation marks, ellipses, dashes.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/translate.h"

namespace concarte::language {

inline constexpr std::string_view NoBreakSpace = "\u00A0";      // before : and inside « »
inline constexpr std::string_view ThinNoBreakSpace = "\u202F";  // before ; ! ?

// Which helps are wanted.
struct TypingHelps {
  bool apostrophes = true;  // l'eau -> l’eau
  bool spaces = true;       // before : ; ! ? and inside « »
  bool quotes = true;       // "mot" -> « mot »
  bool ellipses = true;     // ... -> …
  bool dashes = true;       // -- -> —
  bool operator==(const TypingHelps&) const = default;
};

// A help by itself: its word in scripts and settings, its name in English, to be translated.
struct HelpKind {
  std::string_view word;
  const char* label;
  bool TypingHelps::*is_wanted;
};
inline constexpr std::array HelpKinds{
    HelpKind{"apostrophes", mark("Apostrophes: l’eau"), &TypingHelps::apostrophes},
    HelpKind{"spaces", mark("No-break spaces before : ; ! ? and inside « »"), &TypingHelps::spaces},
    HelpKind{"quotes", mark("French quotation marks"), &TypingHelps::quotes},
    HelpKind{"ellipses", mark("Ellipses: three dots become …"), &TypingHelps::ellipses},
    HelpKind{"dashes", mark("Dashes: -- becomes —"), &TypingHelps::dashes}};
inline constexpr TypingHelps NoHelps{false, false, false, false, false};

// Instead of the character typed: `taken` bytes before the caret go, `given` comes in their place.
struct Help {
  std::size_t taken = 0;
  std::string given;
  bool operator==(const Help&) const = default;
};

// What helps `typed`, one character, between the words before and after the caret; nothing when it is best left as it is:
// in addresses, times (10:42), ratios (3:1), emoticons.
std::optional<Help> help_typing(std::string_view before, std::string_view typed, std::string_view after, const TypingHelps& helps);

// Right after a help, the next character may show that it was none: "mot:" may become "mot://", " :" become " :-)".
// `plain`: the words before the caret as they would be without that help.
bool takes_help_back(std::string_view plain, std::string_view typed);

// Whether a space typed after these words is there already: the no-break one that came with «.
bool has_space_already(std::string_view before);

}  // namespace concarte::language
