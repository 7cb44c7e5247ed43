// Writes the pieces of an SVG one after the other: numbers, words, colours, paths.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "picture/figure/figure.h"

namespace concarte::publish {

// A length in hundredths, the finest that paper shows: the same digits on every machine, and no more of them than needed.
std::int64_t hundredths_of(double length);

// Whether these bytes are UTF-8 that XML 1.0 lets stand in a document.
bool can_be_characters(std::string_view bytes);

// Pieces are gathered in a small buffer: most of them are of a few bytes, and there are millions.
class SvgWriter {
 public:
  explicit SvgWriter(std::size_t expected_size) { out_.reserve(expected_size); }

  void put(std::string_view piece);
  void integer(std::int64_t value);
  void hundredths(std::int64_t value);
  void length(double value) { hundredths(hundredths_of(value)); }
  // Six significant digits.
  void factor(double value);

  // ` name="1.5"`
  void attribute(std::string_view name, double value);
  void integer_attribute(std::string_view name, std::int64_t value);
  // ` name="#2563a8"`, and ` name-opacity` when it lets through.
  void colour(std::string_view name, Colour colour);
  // Text that is only text wherever it is put: markup escaped, what XML 1.0 forbids left out, line breaks as spaces, and
  // without the characters that would turn around the text after it (U+202A–202E, U+2066–2069).
  void text(std::string_view text);
  // Exactly these characters, whatever reads them back: markup and returns escaped. Only for what `can_be_characters`.
  void characters(std::string_view bytes);
  // The value of a path's `d`, in relative commands.
  void path(const figure::Path& path);
  void base64(std::string_view bytes);

  std::string take();

 private:
  void byte(char c);
  void make_room(std::size_t size);

  std::string out_;
  std::array<char, 1 << 14> buffer_;
  std::size_t used_ = 0;
};

}  // namespace concarte::publish
