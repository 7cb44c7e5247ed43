// UTF-8: decoding, validity, and the letters a label may hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace concarte::utf8 {

struct Decoded {
  std::uint32_t code_point = 0xFFFD;
  std::size_t size = 1;  // bytes
  bool valid = false;
};

// The character at `offset`, which must be inside the text.
Decoded decode(std::string_view text, std::size_t offset);
// U+FFFD in the place of what is no character (a surrogate, a number too high).
void append(std::string& text, std::uint32_t code_point);

// Offset of the first invalid byte, or npos.
std::size_t find_invalid(std::string_view text);
// Offset of the first control character other than a line break (C0, DEL, C1), or npos.
std::size_t find_control(std::string_view text);
// The text as a label may hold it: invalid bytes become U+FFFD, CR LF a line break, other controls a space.
std::string cleaned(std::string_view text);

// Byte offsets of the character boundaries a caret may stand at (extended grapheme clusters, UAX #29).
std::size_t next_grapheme(std::string_view text, std::size_t offset);
std::size_t previous_grapheme(std::string_view text, std::size_t offset);
// Letters of any script, the marks on them, digits and other numbers.
bool is_word_character(std::uint32_t code_point);
// Boundaries of the words that Ctrl+arrows walk over.
std::size_t next_word(std::string_view text, std::size_t offset);
std::size_t previous_word(std::string_view text, std::size_t offset);
// The word around an offset or, where there is none, the characters between two words: first byte, end.
std::pair<std::size_t, std::size_t> word_at(std::string_view text, std::size_t offset);

// What stands before the first line break.
std::string first_line(std::string_view text);
// The first letters, to the end of a word, with … where more follow.
std::string shortened(std::string_view text, std::size_t most_letters);

// Composed (NFC): what is compared and stored when typed.
std::string composed(std::string_view text);
// In small letters; in capitals.
std::string lowered(std::string_view text);
std::string raised(std::string_view text);
// Without case or accents, œ as oe: what a search compares.
std::string folded(std::string_view text);

}  // namespace concarte::utf8
