// JSON tokens -> the records of a draft: each token to the field it belongs to.
#include "map/storage/reader.h"

#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/storage/ids.h"
#include "map/storage/json_text.h"

namespace concarte::storage {
namespace {

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

std::string too_many_nodes() {
  return say("The map has more than {} ideas: it is too large. Divide it into several maps.", MaxNodes);
}

Reader::Reader(std::string_view bytes, Draft& draft, Findings& findings)
    : bytes_(bytes), findings_(findings), shape_(DocumentShape), record_(&draft), map_(&draft) {}

Reader::Reader(std::string_view bytes, const Shape& shape, void* record, Findings& findings)
    : bytes_(bytes), findings_(findings), shape_(shape), record_(record) {}

void Reader::note(std::size_t offset, std::string what, std::string act) {
  findings_.add({.offset = offset, .record = {}, .what = std::move(what), .act = std::move(act)});
}

std::size_t Reader::begin_of_token() const { return std::min(bytes_.find_first_not_of(" \t\r\n:,", last_end_), bytes_.size()); }

// True when the value that begins with this character may stand here.
bool Reader::is_wanted(char first) const {
  const Frame& frame = frames_.back();
  if (frame.field == nullptr || frame.is_repeated) return false;
  switch (frame.field->takes) {
    case Takes::text: case Takes::verbatim: case Takes::word: case Takes::id: return first == '"';
    case Takes::flag: return first == 't' || first == 'f';
    case Takes::record: return first == '{';
    case Takes::texts: case Takes::ids: return first == (frame.is_in_list ? '"' : '[');
    case Takes::records: return first == (frame.is_in_list ? '{' : '[');
    case Takes::raws: return !frame.is_in_list && first == '[';
    case Takes::raw: return false;
  }
  return false;
}

bool Reader::key(const std::string& name, std::size_t end) {
  last_end_ = end;
  if (!nested_.empty()) {
    nested_keys_.push_back({name, end - 1});
    return true;
  }
  Frame& frame = frames_.back();
  frame.field = nullptr;
  frame.is_repeated = false;
  const std::size_t count = frame.shape->fields.size();
  for (std::size_t step = 0; step < count; ++step) {
    const std::size_t place = (frame.next_field + step) % count;
    if (frame.shape->fields[place].name != name) continue;
    frame.field = &frame.shape->fields[place];
    frame.next_field = place + 1;
    const std::uint32_t bit = std::uint32_t{1} << place;
    frame.is_repeated = (frame.seen & bit) != 0;
    frame.seen |= bit;
    return true;
  }
  frame.name = name;
  return true;
}

bool Reader::text(const std::string& value, std::size_t end) {
  if (!nested_.empty()) {
    last_end_ = end;
    return true;
  }
  if (is_wanted('"')) {
    last_end_ = end;
    return take_text(*frame().field, value, end - 1);
  }
  const std::size_t start = begin_of_token();
  last_end_ = end;
  return keep(slice(start, end), &value);
}

bool Reader::plain(std::size_t end) {
  if (!nested_.empty()) {
    last_end_ = end;
    return true;
  }
  const std::size_t start = begin_of_token();
  const std::string_view json = slice(start, start + plain_size(slice(start, end)));
  last_end_ = start + json.size();
  if (is_wanted(json.front())) return frame().field->set(frame().record, std::string(json));
  return keep(json, nullptr);
}

bool Reader::open(char bracket, std::size_t end) {
  last_end_ = end;
  if (nested_.empty()) {
    if (frames_.empty()) {
      frames_.emplace_back(shape_, record_, end - 1);
      return true;
    }
    if (is_wanted(bracket)) {
      if (bracket == '{') return open_record(*frame().field, end - 1);
      frame().is_in_list = true;
      return true;
    }
    capture_start_ = end - 1;
  }
  nested_.push_back(bracket == '{' ? nested_keys_.size() : NoKeys);
  return true;
}

bool Reader::close(std::size_t end) {
  last_end_ = end;
  if (!nested_.empty()) {
    close_nested();
    return !nested_.empty() || keep(slice(capture_start_, end), nullptr);
  }
  if (frame().is_in_list) {
    frame().is_in_list = false;
    return true;
  }
  if (frames_.size() > 1) close_record();
  else finish();
  return true;
}

bool Reader::open_record(const Field& field, std::size_t start) {
  const bool is_of_map = map_ != nullptr && frames_.size() == 1;
  if (is_of_map && map_->of<document::Node>().records.size() == MaxNodes && field.shape == &shape_of<document::Node>()) {
    note(start, too_many_nodes(), {});
    return false;
  }
  frames_.emplace_back(*field.shape, field.open(frame().record, start), start);
  frame().first_finding = findings_.size();
  return true;
}

void Reader::close_record() {
  Frame& closed = frame();
  rename_repeated(closed);
  for (std::size_t i = 0; i < closed.shape->fields.size(); ++i) {
    const Field& field = closed.shape->fields[i];
    if (!field.is_required || (closed.seen >> i & 1) != 0) continue;
    note(closed.start, say("“{}” is missing.", field.name), translate("The whole entry was kept aside."));
    closed.is_spoiled = true;
  }
  if (frames_.size() == 2 && closed.shape->identity != nullptr)
    findings_.name_since(closed.first_finding, findings_.as_written(closed.start, closed.shape->identity(closed.record)));
  const bool is_spoiled = closed.is_spoiled;
  const std::size_t start = closed.start;
  frames_.pop_back();
  if (is_spoiled) {
    frame().field->drop(frame().record);
    // As a text, since it may be cut, or hold a name twice.
    std::string json;
    append_quoted(json, slice(start, last_end_));
    keep_unread(std::move(json));
  }
}

bool Reader::count(std::size_t bytes) {
  text_bytes_ += bytes;
  if (map_ == nullptr || text_bytes_ <= MaxTextBytes) return true;
  note(last_end_, say("The map holds more than {} MiB of text: it is too large. Divide it into several maps.", MaxTextBytes >> 20), {});
  return false;
}

bool Reader::take_text(const Field& field, const std::string& value, std::size_t offset) {
  void* const record = frame().record;
  if (field.takes != Takes::text && field.takes != Takes::texts) {
    if (!field.set(record, value)) refuse(field, value, offset);
    return field.takes != Takes::verbatim || count(value.size());
  }
  if (value.size() > MaxCharacters && count_characters(value) > MaxCharacters)
    note(offset, say("“{}” holds more than {} characters. Divide it into several ideas.", field.name, MaxCharacters), {});
  if (utf8::find_control(value) == std::string::npos) {
    field.set(record, value);
  } else {
    note(offset, say("“{}” holds a tab or another control character.", field.name), translate("Spaces took their place."));
    field.set(record, utf8::cleaned(value));
  }
  return count(value.size());
}

// A string that is not in the field's notation, or none of its words.
void Reader::refuse(const Field& field, const std::string& value, std::size_t offset) {
  const bool is_id = field.takes == Takes::id || field.takes == Takes::ids;
  std::string what = is_id ? say("“{}” cannot be an identifier: 1 to 32 of A-Z a-z 0-9 _ - are allowed.", excerpt(value))
                           : say("“{}” is not allowed for “{}”; allowed: {}.", excerpt(value), field.name, field.allowed);
  if (is_id) {
    const std::string id = mended_id(value);
    if (!id.empty()) field.set(frame().record, id);
    if (frames_.size() == 2 && field.name == "id") findings_.written_as(frame().start, excerpt(value));
    note(offset, std::move(what), id.empty() ? translate("It was left out.") : say("It became “{}”.", id));
    return;
  }
  note(offset, std::move(what), field.is_required ? std::string(translate("The whole entry was kept aside."))
                                                  : say("It was kept aside as “{}”.", unread_name(field.name)));
  set_aside(value);
}

}  // namespace concarte::storage
