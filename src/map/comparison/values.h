// The values of fields as text and back: how a conflict keeps the other side's value, whatever its type.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "base/colour.h"
#include "base/decimal.h"
#include "base/geometry.h"
#include "base/id.h"
#include "base/shared_text.h"
#include "map/document/vocabulary.h"

namespace concarte::comparison {

// As the file writes them, without quotes; points as `12.5 -40`. What says nothing is empty.
inline std::string to_text(const std::string& value) { return value; }
inline std::string to_text(const SharedText& value) { return std::string(value.view()); }
inline std::string to_text(bool value) { return value ? "true" : ""; }
std::string to_text(int value);
std::string to_text(double value);
std::string to_text(Vec2 value);
inline std::string to_text(Colour value) { return to_string(value); }
template <class Tag>
std::string to_text(const Id<Tag>& value) { return std::string(value.view()); }
template <class Word>
  requires std::is_enum_v<Word>
std::string to_text(Word value) { return std::string(document::word(value)); }
template <class Value>
std::string to_text(const std::optional<Value>& value) { return value ? to_text(*value) : std::string(); }

// False, and the value unchanged, when the text is none of its type.
inline bool from_text(std::string_view text, std::string& value) {
  value = text;
  return true;
}
inline bool from_text(std::string_view text, SharedText& value) {
  value = SharedText(std::string(text));
  return true;
}
bool from_text(std::string_view text, bool& value);
bool from_text(std::string_view text, int& value);
bool from_text(std::string_view text, double& value);
bool from_text(std::string_view text, Vec2& value);
bool from_text(std::string_view text, Colour& value);
bool from_text(std::string_view text, document::Status& value);
bool from_text(std::string_view text, document::Side& value);
bool from_text(std::string_view text, document::LinkKind& value);
bool from_text(std::string_view text, document::GroupKind& value);
bool from_text(std::string_view text, document::Ink& value);
template <class Tag>
bool from_text(std::string_view text, Id<Tag>& value) {
  const auto id = Id<Tag>::parse(text);
  if (!id && !text.empty()) return false;
  value = id.value_or(Id<Tag>{});
  return true;
}
template <class Value>
bool from_text(std::string_view text, std::optional<Value>& value) {
  if (text.empty()) {
    value.reset();
    return true;
  }
  Value read{};
  if (!from_text(text, read)) return false;
  value = read;
  return true;
}

}  // namespace concarte::comparison
