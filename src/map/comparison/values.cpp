// The values of fields as text and back.
#include "map/comparison/values.h"

#include <array>
#include <cmath>

namespace concarte::comparison {
namespace {

// The shortest text that is read as the same number.
template <class Number>
std::string number_text(Number value) {
  std::array<char, 32> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return std::string(digits.data(), written.ptr);
}

template <class Number>
bool read_number(std::string_view text, Number& value) {
  Number read{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
  if (error != std::errc{} || end != text.data() + text.size()) return false;
  value = read;
  return true;
}

template <class Value>
bool take(const std::optional<Value>& read, Value& value) {
  if (read) value = *read;
  return read.has_value();
}

}  // namespace

std::string to_text(int value) { return number_text(value); }
std::string to_text(double value) { return number_text(value); }
std::string to_text(Vec2 value) { return number_text(value.x) + " " + number_text(value.y); }

bool from_text(std::string_view text, bool& value) {
  if (!text.empty() && text != "true") return false;
  value = !text.empty();
  return true;
}
bool from_text(std::string_view text, int& value) { return read_number(text, value); }
bool from_text(std::string_view text, double& value) { return read_number(text, value) && std::isfinite(value); }
bool from_text(std::string_view text, Vec2& value) {
  const std::size_t space = text.find(' ');
  Vec2 read;
  if (space == std::string_view::npos || !from_text(text.substr(0, space), read.x) || !from_text(text.substr(space + 1), read.y)) return false;
  value = read;
  return true;
}
bool from_text(std::string_view text, Colour& value) { return take(parse_colour(text), value); }
bool from_text(std::string_view text, document::Status& value) { return take(document::status_from(text), value); }
bool from_text(std::string_view text, document::Side& value) { return take(document::side_from(text), value); }
bool from_text(std::string_view text, document::LinkKind& value) { return take(document::link_kind_from(text), value); }
bool from_text(std::string_view text, document::GroupKind& value) { return take(document::group_kind_from(text), value); }
bool from_text(std::string_view text, document::Ink& value) { return take(document::ink_from(text), value); }

}  // namespace concarte::comparison
