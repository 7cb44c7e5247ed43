// The kinds of fields a record may have: how the value of each is taken in, put out, and known for a default.
#pragma once

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "base/id.h"
#include "base/shared_text.h"
#include "map/document/vocabulary.h"
#include "map/storage/draft.h"
#include "map/storage/fields.h"
#include "map/storage/json_text.h"

namespace concarte::storage::fields {

enum class Default { left_out, written };

// Where a field lives: a member, or a member of a member.
template <auto Member>
struct In;
template <class Record, class Value, Value Record::*Member>
struct In<Member> {
  using Holds = Value;
  static Value& value(void* record) { return static_cast<Record*>(record)->*Member; }
  static const Value& value(const void* record) { return static_cast<const Record*>(record)->*Member; }
};
template <auto Member>
struct InHeading {
  using Holds = typename In<Member>::Holds;
  static Holds& value(void* draft) { return static_cast<Draft*>(draft)->heading.*Member; }
  static const Holds& value(const void* draft) { return static_cast<const Draft*>(draft)->heading.*Member; }
};

inline void put_name(const Field& field, std::string& out, bool& is_first) {
  if (!is_first) out += ", ";
  is_first = false;
  out += '"';
  out += field.name;
  out += "\": ";
}

inline bool take(std::string& member, const std::string& value) {
  member = value;
  return true;
}
inline bool take(SharedText& member, const std::string& value) {
  member = SharedText(value);
  return true;
}
inline bool take(bool& member, const std::string& value) {
  member = value == "true";
  return member || value == "false";
}
template <class Tag>
bool take(concarte::Id<Tag>& member, const std::string& value) {
  const auto id = concarte::Id<Tag>::parse(value);
  if (id) member = *id;
  return id.has_value();
}
inline bool take(Colour& member, const std::string& value) {
  const auto colour = parse_colour(value);
  if (colour) member = *colour;
  return colour.has_value();
}
inline bool take(std::optional<Vec2>& member, const std::string& value) {
  Vec2 point;
  const char* const end = value.data() + value.size();
  if (value.empty() || value.front() != '[') return false;
  const auto x = std::from_chars(value.data() + 1, end, point.x);
  if (x.ec != std::errc{} || x.ptr == end || *x.ptr != ',') return false;
  const auto y = std::from_chars(x.ptr + 1, end, point.y);
  if (y.ec != std::errc{} || y.ptr + 1 != end || *y.ptr != ']') return false;
  member = point;
  return true;
}
inline bool take(std::optional<int>& member, const std::string& value) {
  const char* const end = value.data() + value.size();
  int number = 0;
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  if (stop != end || value.empty() || value.front() == '-' || value.front() == '0') return false;
  member = error == std::errc::result_out_of_range ? std::numeric_limits<int>::max() : number;
  return true;
}
// Above 0, as 0 is what is not said.
inline bool take(int& member, const std::string& value) {
  std::optional<int> read;
  if (!take(read, value)) return false;
  member = *read;
  return true;
}
inline bool take(double& member, const std::string& value) {
  const char* const end = value.data() + value.size();
  double number = 0;
  const auto [stop, error] = std::from_chars(value.data(), end, number);
  if (error != std::errc{} || stop != end || !std::isfinite(number) || number <= 0) return false;
  member = number;
  return true;
}
template <class Value>
bool take(std::optional<Value>& member, const std::string& value) {
  Value inner;
  if (!take(inner, value)) return false;
  member = inner;
  return true;
}
template <class Value>
bool take(std::vector<Value>& member, const std::string& value) {
  Value inner;
  if (!take(inner, value)) return false;
  member.push_back(std::move(inner));
  return true;
}

inline void append(std::string& out, const std::string& value) { append_quoted(out, value); }
inline void append(std::string& out, const SharedText& value) { append_quoted(out, value.view()); }
inline void append(std::string& out, double value) { append_number(out, value); }
inline void append(std::string& out, int value) { out += std::to_string(value); }
inline void append(std::string& out, bool value) { out += value ? "true" : "false"; }
inline void append(std::string& out, Colour value) { append_quoted(out, to_string(value)); }
template <class Tag>
void append(std::string& out, const concarte::Id<Tag>& value) { append_quoted(out, value.view()); }
inline void append(std::string& out, Vec2 value) {
  out += '[';
  append_number(out, value.x);
  out += ", ";
  append_number(out, value.y);
  out += ']';
}
template <class Value>
void append(std::string& out, const std::optional<Value>& value) { append(out, *value); }
template <class Value>
void append(std::string& out, const std::vector<Value>& values) {
  out += '[';
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += ", ";
    append(out, values[i]);
  }
  out += ']';
}

inline bool is_default(double value) { return value == 0; }
inline bool is_default(int value) { return value == 0; }
inline bool is_default(bool value) { return !value; }
inline bool is_default(Colour) { return false; }
inline bool is_default(const std::optional<Vec2>& value) { return !value || !std::isfinite(value->x) || !std::isfinite(value->y); }
inline bool is_default(const std::optional<Colour>& value) { return !value; }
template <class Value>
bool is_default(const Value& value) { return value.empty(); }

template <class Place>
void put_value(const Field& field, const void* record, std::string& out, bool& is_first) {
  const auto& value = Place::value(record);
  if (is_default(value)) return;
  put_name(field, out, is_first);
  append(out, value);
}

template <class Place>
constexpr Field field(std::string_view name, Takes takes) {
  Field made{.name = name, .takes = takes};
  made.set = [](void* record, const std::string& value) { return take(Place::value(record), value); };
  return made;
}
template <class Place>
constexpr Field written(Field made) {
  made.put = put_value<Place>;
  return made;
}

template <auto Member>
constexpr Field text(std::string_view name) { return written<In<Member>>(field<In<Member>>(name, Takes::text)); }
template <auto Member>
constexpr Field verbatim(std::string_view name) { return written<In<Member>>(field<In<Member>>(name, Takes::verbatim)); }
template <auto Member>
constexpr Field heading_text(std::string_view name) { return field<InHeading<Member>>(name, Takes::text); }
template <auto Member>
constexpr Field texts(std::string_view name) { return written<In<Member>>(field<In<Member>>(name, Takes::texts)); }
template <auto Member>
constexpr Field flag(std::string_view name) { return written<In<Member>>(field<In<Member>>(name, Takes::flag)); }
template <auto Member>
constexpr Field ids(std::string_view name) { return written<In<Member>>(field<In<Member>>(name, Takes::ids)); }
template <auto Member>
constexpr Field id(std::string_view name = "id") {
  Field made = written<In<Member>>(field<In<Member>>(name, Takes::id));
  made.allowed = "A-Z a-z 0-9 _ -";
  return made;
}
template <auto Member>
constexpr Field colour(std::string_view name) {
  Field made = written<In<Member>>(field<In<Member>>(name, Takes::word));
  made.allowed = "#rrggbb";
  return made;
}
template <auto Member>
constexpr Field point(std::string_view name) {
  Field made = written<In<Member>>(field<In<Member>>(name, Takes::raw));
  made.allowed = "[x, y]";
  return made;
}

template <auto Member>
constexpr Field number(std::string_view name) {
  Field made = written<In<Member>>(field<In<Member>>(name, Takes::raw));
  made.allowed = "1, 2, 2.5…";
  return made;
}

template <class Place>
void put_word(const Field& field, const void* record, std::string& out, bool& is_first) {
  put_name(field, out, is_first);
  append_quoted(out, document::word(Place::value(record)));
}
template <class Place>
void put_uncommon_word(const Field& field, const void* record, std::string& out, bool& is_first) {
  if (Place::value(record) != typename Place::Holds{}) put_word<Place>(field, record, out, is_first);
}
template <auto Member, auto FromWord>
constexpr Field word(std::string_view name, const char* allowed, Default kept = Default::left_out) {
  using Place = In<Member>;
  Field made{.name = name, .takes = Takes::word};
  made.set = [](void* record, const std::string& word) {
    const auto value = word.empty() ? std::nullopt : FromWord(word);
    if (value) Place::value(record) = *value;
    return value.has_value();
  };
  made.put = kept == Default::written ? put_word<Place> : put_uncommon_word<Place>;
  made.allowed = allowed;
  return made;
}

// An object inside a record; left out when nothing of it is said.
template <auto Member>
constexpr Field record(std::string_view name, const Shape& shape) {
  using Place = In<Member>;
  Field made{.name = name, .takes = Takes::record};
  made.open = [](void* record, std::size_t) -> void* { return &Place::value(record); };
  made.put = [](const Field& self, const void* record, std::string& out, bool& is_first) {
    const auto& value = Place::value(record);
    if (value == typename Place::Holds{}) return;
    put_name(self, out, is_first);
    append_record(out, *self.shape, &value);
  };
  made.shape = &shape;
  return made;
}

template <auto Member>
constexpr Field records(std::string_view name, const Shape& shape) {
  using Place = In<Member>;
  Field made{.name = name, .takes = Takes::records};
  made.open = [](void* record, std::size_t) -> void* { return &Place::value(record).emplace_back(); };
  made.drop = [](void* record) { Place::value(record).pop_back(); };
  made.put = [](const Field& self, const void* record, std::string& out, bool& is_first) {
    const auto& values = Place::value(record);
    if (values.empty()) return;
    put_name(self, out, is_first);
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) out += ", ";
      append_record(out, *self.shape, &values[i]);
    }
    out += ']';
  };
  made.shape = &shape;
  return made;
}

template <class Record>
constexpr Field rows(std::string_view name, const Shape& shape) {
  Field made{.name = name, .takes = Takes::records};
  made.open = [](void* draft, std::size_t offset) -> void* {
    Rows<Record>& rows = static_cast<Draft*>(draft)->of<Record>();
    rows.offsets.push_back(offset);
    return &rows.records.emplace_back();
  };
  made.shape = &shape;
  return made;
}

// `Unknown` is the member that keeps the fields of other versions.
template <auto Unknown>
constexpr Shape shape(std::span<const Field> fields) {
  Shape made;
  made.fields = fields;
  made.unknown = [](void* record) -> document::UnknownFields& { return In<Unknown>::value(record); };
  made.unknown_in = [](const void* record) -> const document::UnknownFields& { return In<Unknown>::value(record); };
  return made;
}
template <class Record>
constexpr Shape shape_with_id(std::span<const Field> fields) {
  Shape made = shape<&Record::unknown>(fields);
  made.identity = [](const void* record) { return static_cast<const Record*>(record)->id.view(); };
  return made;
}

constexpr Field required(Field made) {
  made.is_required = true;
  return made;
}

}  // namespace concarte::storage::fields
