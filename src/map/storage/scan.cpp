// JSON text -> the reader's calls, one for each token, without building anything.
#include "map/storage/scan.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

#include "map/storage/reader.h"

namespace concarte::storage {
namespace {

using nlohmann::json;

// Walks over the text and lets others see how far: the parser tells no places but those of its errors.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit Cursor(const char** place) : place_(place) {}
  reference operator*() const { return **place_; }
  Cursor& operator++() {
    ++*place_;
    return *this;
  }
  bool operator==(const Cursor& other) const { return *place_ == *other.place_; }

 private:
  const char** place_;
};

class Events {
 public:
  Events(std::string_view bytes, std::size_t first, std::size_t last, Reader& reader)
      : begin_(bytes.data()), place_(bytes.data() + first), first_(first), last_(last), reader_(reader) {}

  const char** place() { return &place_; }
  const Scan& result() const { return result_; }

  bool null() { return go_on(reader_.plain(end())); }
  bool boolean(bool) { return go_on(reader_.plain(end())); }
  bool number_integer(json::number_integer_t) { return go_on(reader_.plain(end())); }
  bool number_unsigned(json::number_unsigned_t) { return go_on(reader_.plain(end())); }
  bool number_float(json::number_float_t, const std::string&) { return go_on(reader_.plain(end())); }
  bool string(std::string& value) { return go_on(reader_.text(value, end())); }
  bool binary(json::binary_t&) { return false; }
  bool start_object(std::size_t) { return go_on(reader_.open('{', end())); }
  bool key(std::string& name) { return go_on(reader_.key(name, end())); }
  bool end_object() { return go_on(reader_.close(end())); }
  bool start_array(std::size_t) { return go_on(reader_.open('[', end())); }
  bool end_array() { return go_on(reader_.close(end())); }
  bool parse_error(std::size_t characters_read, const std::string&, const json::exception& error) {
    constexpr int NumberOverflow = 406;
    result_.is_number = error.id == NumberOverflow;
    result_.is_whole = false;
    result_.is_cut = characters_read > last_ - first_;  // the parser counts the end as one more
    result_.offset = std::max(end(), std::size_t{1});
    return false;
  }

 private:
  std::size_t end() const { return static_cast<std::size_t>(place_ - begin_); }
  bool go_on(bool wanted) {
    if (!wanted) result_ = {.is_whole = false, .is_stopped = true, .is_cut = false, .is_number = false, .offset = end()};
    return wanted;
  }

  const char* begin_;
  const char* place_;
  std::size_t first_;
  std::size_t last_;
  Reader& reader_;
  Scan result_;
};

}  // namespace

Scan scan(std::string_view bytes, std::size_t first, std::size_t last, Reader& reader) {
  Events events(bytes, first, last, reader);
  const char* end = bytes.data() + last;
  json::sax_parse(Cursor(events.place()), Cursor(&end), &events);
  return events.result();
}

std::optional<std::string> cut_string(std::string_view json_text) {
  // The cut may fall inside an escape: at most a pair of surrogates, twelve characters.
  constexpr std::size_t LongestEscape = 12;
  for (std::size_t cut = 0; cut < LongestEscape && cut < json_text.size(); ++cut) {
    std::string closed(json_text.substr(0, json_text.size() - cut));
    closed += '"';
    const json value = json::parse(closed, nullptr, false);
    if (value.is_string()) return value.get<std::string>();
  }
  return std::nullopt;
}

}  // namespace concarte::storage
