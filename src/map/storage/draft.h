// A map being read: its records as they come, and where each began, before anything is known to hold together.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "map/document/document.h"

namespace concarte::storage {

template <class Record>
struct Rows {
  std::deque<Record> records;        // stays in place while it grows: the reader points into it
  std::vector<std::size_t> offsets;  // of each record's opening bracket, in the file's bytes
};

// A stretch of a broken file that could not be understood, to be kept word for word.
struct Unread {
  std::size_t offset = 0;
  std::string text;
};

struct Draft {
  std::string format;
  std::optional<int> version;
  document::Heading heading;
  std::size_t layout_offset = 0;
  std::tuple<Rows<document::Group>, Rows<document::Node>, Rows<document::InboxItem>, Rows<document::Link>,
             Rows<document::Boundary>, Rows<document::Summary>, Rows<document::Term>, Rows<document::Figure>,
             Rows<document::Source>, Rows<document::Conflict>>
      rows;
  std::vector<Unread> unread;

  template <class Record>
  Rows<Record>& of() { return std::get<Rows<Record>>(rows); }
  template <class Record>
  const Rows<Record>& of() const { return std::get<Rows<Record>>(rows); }
};

}  // namespace concarte::storage
