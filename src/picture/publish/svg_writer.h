// Appends the pieces of an SVG to one string: numbers, words, colours, paths.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "picture/figure/figure.h"

namespace concarte::publish {

// Lengths are written in hundredths, the finest that paper shows: the same digits on every machine, and no more of them
// than needed.
std::int64_t hundredths(double length);
void append_hundredths(std::string& out, std::int64_t value);
inline void append_length(std::string& out, double length) { append_hundredths(out, hundredths(length)); }
void append_integer(std::string& out, std::int64_t value);
// Six significant digits.
void append_factor(std::string& out, double factor);

// ` name="1.5"`
void append_attribute(std::string& out, std::string_view name, double length);
// ` name="#2563a8"`, and ` name-opacity` when it lets through.
void append_colour(std::string& out, std::string_view name, Colour colour);

// Text that is only text wherever it is put: markup escaped, what XML 1.0 forbids left out, line breaks as spaces, and
// without the characters that would turn around the text after it (U+202A–202E, U+2066–2069).
void append_text(std::string& out, std::string_view text);

// The value of a path's `d`, in relative commands.
void append_path(std::string& out, const figure::Path& path);

void append_base64(std::string& out, std::string_view bytes);

}  // namespace concarte::publish
