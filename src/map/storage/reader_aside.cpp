// JSON tokens -> the records of a draft: what is kept as text, because it is unknown, misplaced or cut.
#include "map/storage/reader.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/storage/ids.h"
#include "map/storage/json_text.h"
#include "map/storage/scan.h"

namespace concarte::storage {
namespace {

const char* kind_found(char first) {
  switch (first) {
    case '"': return translate("a text");
    case '{': return translate("an object");
    case '[': return translate("a list");
    case 't': case 'f': return translate("true or false");
    case 'n': return translate("an empty value");
    default: return translate("a number");
  }
}

const char* kind_wanted(Takes takes, bool is_in_list) {
  switch (takes) {
    case Takes::text: case Takes::verbatim: case Takes::word: case Takes::id: return translate("a text");
    case Takes::texts: case Takes::ids: return is_in_list ? translate("a list of texts") : translate("a list");
    case Takes::records: return is_in_list ? translate("a list of objects") : translate("a list");
    case Takes::raws: return translate("a list");
    case Takes::flag: return translate("true or false");
    case Takes::record: return translate("an object");
    case Takes::raw: break;
  }
  return translate("a value");
}

std::string quoted(std::string_view text) {
  std::string json;
  append_quoted(json, text);
  return json;
}

}  // namespace

std::string unread_name(std::string_view field) { return "unread-" + std::string(field); }

std::string excerpt(std::string_view text) {
  constexpr std::size_t Enough = 60;
  return utf8::shortened(text, Enough);
}

// A value that is unknown, repeated, of the wrong type, or kept as it is; `decoded` when it is a string.
bool Reader::keep(std::string_view json, const std::string* decoded) {
  if (!count(json.size())) return false;
  std::string kept = minified(json);
  const std::size_t offset = static_cast<std::size_t>(json.data() - bytes_.data());
  Frame& at = frame();
  if (has_nested_repeat_) {
    kept = quoted(kept);
    has_nested_repeat_ = false;
  }
  if (at.field == nullptr) {
    at.shape->unknown(at.record).emplace_back(at.name, std::move(kept));
    at.unknown_offsets.push_back(offset);
  } else if (at.is_repeated) {
    note(offset, say("“{}” stands twice in the same object.", at.field->name),
         say("The second was kept aside as “{}”.", unread_name(at.field->name)));
    keep_unread(std::move(kept));
  } else if (at.field->takes == Takes::raws && at.is_in_list) {
    at.field->set(at.record, kept);
  } else if (at.field->takes != Takes::raw) {
    rescue(json, std::move(kept), decoded);
  } else if (!at.field->set(at.record, kept)) {
    note(offset, say("“{}” is not allowed for “{}”; allowed: {}.", excerpt(kept), at.field->name, at.field->allowed),
         say("It was kept aside as “{}”.", unread_name(at.field->name)));
    keep_unread(std::move(kept));
  }
  return true;
}

// Keeps a value of the wrong type, as text where the field can hold it.
void Reader::rescue(std::string_view json, std::string kept, const std::string* decoded) {
  Frame& at = frame();
  const Field& field = *at.field;
  const auto offset = static_cast<std::size_t>(json.data() - bytes_.data());
  std::string what = say("“{}” should be {}, not {}.", field.name, kind_wanted(field.takes, at.is_in_list), kind_found(json.front()));
  if (json.front() == 'n') {
    note(offset, std::move(what), translate("It was left out, since it says nothing."));
    at.is_spoiled = at.is_spoiled || field.is_required;
    return;
  }
  const bool is_simple = json.front() != '{' && json.front() != '[' && field.set != nullptr && field.takes != Takes::raws;
  std::string value = decoded != nullptr ? utf8::cleaned(*decoded) : std::string(json);
  if (field.takes == Takes::id || field.takes == Takes::ids) value = mended_id(value);
  if (is_simple && field.set(at.record, value)) {
    note(offset, std::move(what), say("It was read as “{}”.", excerpt(value)));
    return;
  }
  note(offset, std::move(what), field.is_required ? std::string(translate("The whole entry was kept aside."))
                                                  : say("It was kept aside as “{}”.", unread_name(field.name)));
  if (field.is_required) at.is_spoiled = true;
  else keep_unread(std::move(kept));
}

// A word that the current field does not know: beside it or, when the record is nothing without it, with the record.
void Reader::set_aside(const std::string& value) {
  if (frame().field->is_required) frame().is_spoiled = true;
  else keep_unread(quoted(value));
}

void Reader::keep_unread(std::string json) {
  Frame& at = frame();
  at.shape->unknown(at.record).emplace_back(unread_name(at.field->name), std::move(json));
  at.unknown_offsets.push_back(last_end_);
}

// Gives each unknown field of a record a name of its own.
void Reader::rename_repeated(Frame& closed) {
  if (closed.unknown_offsets.size() < 2) return;
  document::UnknownFields& fields = closed.shape->unknown(closed.record);
  std::unordered_set<std::string> names;
  for (const auto& field : fields) names.insert(field.first);
  if (names.size() == fields.size()) return;
  std::unordered_set<std::string> met;
  std::unordered_map<std::string, int> numbers;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    std::string& name = fields[i].first;
    if (met.insert(name).second) continue;
    const bool is_unread = name.starts_with(unread_name(""));
    const std::string stem = is_unread ? name : unread_name(name);
    int& number = numbers.try_emplace(stem, 1).first->second;
    std::string fresh;
    do fresh = fmt::format("{}-{}", stem, ++number);
    while (!names.insert(fresh).second);
    if (!is_unread)
      note(closed.unknown_offsets[i], say("“{}” stands twice in the same object.", name),
           say("The second was kept aside as “{}”.", fresh));
    name = std::move(fresh);
  }
}

// The innermost bracket of a captured value closes: no name may have stood twice in an object.
void Reader::close_nested() {
  const std::size_t first = nested_.back();
  nested_.pop_back();
  if (first == NoKeys) return;
  const auto begin = nested_keys_.begin() + static_cast<std::ptrdiff_t>(first);
  if (nested_keys_.end() - begin > 1) {
    std::stable_sort(begin, nested_keys_.end(), [](const NestedKey& a, const NestedKey& b) { return a.name < b.name; });
    for (auto key = begin + 1; key != nested_keys_.end(); ++key) {
      if ((key - 1)->name != key->name) continue;
      has_nested_repeat_ = true;
      note(key->offset, say("“{}” stands twice in the same object.", key->name), translate("The object was kept as a text."));
    }
  }
  nested_keys_.resize(first);
}

std::string_view Reader::unwind() {
  if (!nested_.empty()) last_end_ = capture_start_;
  nested_.clear();
  nested_keys_.clear();
  has_nested_repeat_ = false;
  while (frames_.size() > 1) close_record();
  const bool was_in_list = std::exchange(frame().is_in_list, false);
  return was_in_list ? frame().field->name : std::string_view{};
}

void Reader::take_cut() {
  const std::size_t start = begin_of_token();
  const bool is_value = frame().is_in_list || slice(last_end_, start).find(':') != std::string_view::npos;
  if (!nested_.empty() || !is_value || !is_wanted('"')) return;
  const auto value = cut_string(bytes_.substr(start));
  if (!value) return;
  take_text(*frame().field, *value, start);
  last_end_ = bytes_.size();
}

bool Reader::enter_list(std::string_view name, std::size_t offset) {
  for (const Field& field : DocumentShape.fields) {
    if (field.name != name || field.takes != Takes::records) continue;
    frame().field = &field;
    frame().is_repeated = false;
    frame().is_in_list = true;
    last_end_ = offset;
    return true;
  }
  return false;
}

void Reader::finish() { rename_repeated(frame()); }

}  // namespace concarte::storage
