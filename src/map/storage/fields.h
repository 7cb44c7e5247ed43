// The map file's format as a table: which fields each kind of record has, how each is read and written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "map/document/records.h"

namespace concarte::storage {

// What stands in the file for a field.
enum class Takes : std::uint8_t {
  text,     // a string, kept as it is but for control characters
  verbatim, // a string, kept whatever it holds and however long it is
  word,     // a string out of a few, or in a notation
  id,       // a record's identifier
  flag,     // true or false
  raw,      // anything, understood by `set` from its minified text
  texts,    // a list of strings
  ids,      // a list of identifiers
  raws,     // a list of anything
  record,   // an object
  records,  // a list of objects
};

struct Shape;

// One field of the records of a Shape. Records are passed as `void*` so that a single table, reader and writer serve all
// their types; only the functions made in fields.cpp, each for the type its table is about, look behind it.
struct Field {
  std::string_view name;
  Takes takes = Takes::text;
  // Takes the text, word, id, `true`/`false` or raw value in; adds it, for lists. False: it is not an allowed one.
  bool (*set)(void* record, const std::string& value) = nullptr;
  // The object to be filled; a new one at the end, for lists.
  void* (*open)(void* record, std::size_t offset) = nullptr;
  // Takes the last object of a list back.
  void (*drop)(void* record) = nullptr;
  // Appends the field as `"name": value`, after a comma when `is_first` is false; nothing when it holds its default.
  void (*put)(const Field& field, const void* record, std::string& out, bool& is_first) = nullptr;
  const Shape* shape = nullptr;  // of the objects
  const char* allowed = "";      // the words allowed, or the notation, for the user
  bool is_required = false;
};

struct Shape {
  std::span<const Field> fields;  // in the order of the file
  document::UnknownFields& (*unknown)(void* record) = nullptr;
  const document::UnknownFields& (*unknown_in)(const void* record) = nullptr;
  std::string_view (*identity)(const void* record) = nullptr;  // of a record that has an id
};

// The whole file, as a Draft.
extern const Shape DocumentShape;

template <class Record>
const Shape& shape_of();
template <> const Shape& shape_of<document::Node>();
template <> const Shape& shape_of<document::Group>();
template <> const Shape& shape_of<document::InboxItem>();
template <> const Shape& shape_of<document::Link>();
template <> const Shape& shape_of<document::Boundary>();
template <> const Shape& shape_of<document::Summary>();
template <> const Shape& shape_of<document::Term>();
template <> const Shape& shape_of<document::Figure>();
template <> const Shape& shape_of<document::Source>();
template <> const Shape& shape_of<document::Conflict>();
template <> const Shape& shape_of<document::Event>();

// Appends `{…}`, all fields on one line, those of other versions last.
void append_record(std::string& out, const Shape& shape, const void* record);
void append_unknown(std::string& out, const document::UnknownFields& fields, bool& is_first);

}  // namespace concarte::storage
