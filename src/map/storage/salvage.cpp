// A broken map file, read line by line after the place where it stops being JSON.
#include "map/storage/salvage.h"

#include <algorithm>
#include <cctype>

#include "base/translate.h"

namespace concarte::storage {
namespace {

constexpr std::string_view Blanks = " \t\r,";
constexpr std::size_t DocumentIndent = 2;

bool has_word(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0;
  });
}

// A stretch of the file's bytes.
struct Line {
  std::size_t first = 0;
  std::size_t last = 0;  // without blanks, nor the comma after a record
  std::size_t next = 0;  // where the following line begins
  std::size_t indent = 0;
};

Line line_at(std::string_view bytes, std::size_t at) {
  const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
  const std::string_view all = bytes.substr(at, end - at);
  const std::size_t first = std::min(all.find_first_not_of(Blanks), all.size());
  const std::size_t last = all.find_last_not_of(Blanks) + 1;
  return {.first = at + first, .last = at + std::max(first, last), .next = std::min(end + 1, bytes.size()), .indent = first};
}

class Salvage {
 public:
  Salvage(std::string_view bytes, Reader& reader, Draft& draft, Findings& findings)
      : bytes_(bytes), reader_(reader), draft_(draft), findings_(findings) {}

  bool run(const Scan& failure) {
    note_failure(failure);
    reader_.take_cut();
    list_ = reader_.unwind();
    const Line rest = line_at(bytes_, reader_.last_end());
    keep(rest.first, rest.last);
    for (Line line = line_at(bytes_, rest.next); line.first < bytes_.size() && !is_stopped_; line = line_at(bytes_, line.next)) {
      if (line.first == line.last) continue;
      check_comma(line);
      read(line);
      before_ = line;
    }
    reader_.finish();
    return !is_stopped_;
  }

 private:
  std::string_view slice(std::size_t first, std::size_t last) const { return bytes_.substr(first, last - first); }

  void note(std::size_t offset, const char* what, const char* act) {
    findings_.add({.offset = offset, .record = {}, .what = what, .act = act});
  }

  void note_failure(const Scan& failure) {
    const char* what = translate("Here or just before, a comma, a quote or a bracket is missing or too many.");
    if (failure.is_cut) what = translate("The file is cut: its end is missing.");
    if (failure.is_number) what = translate("This number is too large.");
    note(failure.offset - 1, what,
         translate("What could be read was kept; the rest, if any, is under “To reattach” as it was written."));
    noted_to_ = failure.offset;
  }

  // Between two lines that are read apart nothing else would see that a comma is missing or too many.
  void check_comma(const Line& line) {
    if (before_.first == before_.last || before_.first < noted_to_) return;
    const bool had_comma = slice(before_.last, before_.next).find(',') != std::string_view::npos;
    const bool is_opening = bytes_[before_.last - 1] == '[' || bytes_[before_.last - 1] == '{';
    const bool is_closing = bytes_[line.first] == ']' || bytes_[line.first] == '}';
    if (!is_opening && !is_closing && !had_comma)
      note(before_.last, translate("A comma is missing at the end of this line."), translate("It was added."));
    if (is_closing && had_comma)
      note(before_.last, translate("The comma at the end of this line is too many."), translate("It was removed."));
  }

  void read(const Line& line) {
    const std::string_view text = slice(line.first, line.last);
    if (!has_word(text)) {
      if (text.starts_with(']')) list_ = {};
    } else if (text.starts_with('{') && reader_.enter_list(list_, line.first)) {
      scan_rest(line.first, line.last);
    } else if (!text.starts_with('"') || line.indent > DocumentIndent || !read_field(line)) {
      keep(line.first, line.last);
    }
  }

  // `"name": value` of the document, or `"name": [` of one of its lists.
  bool read_field(const Line& line) {
    const std::size_t quote = bytes_.find('"', line.first + 1);
    if (quote >= line.last) return false;
    const std::size_t colon = bytes_.find_first_not_of(' ', quote + 1);
    if (colon >= line.last || bytes_[colon] != ':') return false;
    const std::string name(slice(line.first + 1, quote));
    const std::size_t value = std::min(bytes_.find_first_not_of(' ', colon + 1), line.last);
    if (slice(value, line.last) == "[") {
      if (!reader_.enter_list(name, line.last)) return false;
      reader_.unwind();
      list_ = slice(line.first + 1, quote);
      return true;
    }
    if (!has_word(slice(value, line.last))) return false;
    reader_.key(name, quote + 1);
    scan_rest(value, line.last);
    return true;
  }

  void scan_rest(std::size_t first, std::size_t last) {
    const Scan result = scan(bytes_, first, last, reader_);
    is_stopped_ = result.is_stopped;
    reader_.unwind();
    if (!result.is_whole && !is_stopped_) keep(reader_.last_end(), last);
  }

  // Neighbouring lines are kept, and told, as one.
  void keep(std::size_t first, std::size_t last) {
    if (first >= last || !has_word(slice(first, last))) return;
    const bool goes_on = !draft_.unread.empty() && kept_to_ < first && !has_word(slice(kept_to_, first));
    if (goes_on) draft_.unread.back().text += '\n';
    else draft_.unread.push_back({.offset = first, .text = {}});
    draft_.unread.back().text += slice(first, last);
    kept_to_ = last;
    if (!goes_on && first >= noted_to_)
      note(first, translate("From here the file cannot be read: something is missing or misplaced."),
         translate("It is under “To reattach”, as it was written."));
  }

  std::string_view bytes_;
  Reader& reader_;
  Draft& draft_;
  Findings& findings_;
  std::string_view list_;  // the document's list that the lines belong to
  Line before_;            // the last line that was not blank
  std::size_t kept_to_ = 0;
  std::size_t noted_to_ = 0;  // up to here the failure that began it all says enough
  bool is_stopped_ = false;
};

}  // namespace

bool salvage(std::string_view bytes, const Scan& failure, Reader& reader, Draft& draft, Findings& findings) {
  return Salvage(bytes, reader, draft, findings).run(failure);
}

}  // namespace concarte::storage
