// A broken map file, read line by line after the place where it stops being JSON.
#include "map/storage/salvage.h"

#include <algorithm>
#include <cctype>

#include "map/storage/scan.h"

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
  Salvage(std::string_view bytes, Reader& reader, Draft& draft) : bytes_(bytes), reader_(reader), draft_(draft) {}

  void run() {
    reader_.take_cut();
    list_ = reader_.unwind();
    const Line rest = line_at(bytes_, reader_.last_end());
    keep(rest.first, rest.last);
    for (std::size_t at = rest.next; at < bytes_.size();) {
      const Line line = line_at(bytes_, at);
      read(line);
      at = line.next;
    }
    reader_.finish();
  }

 private:
  std::string_view slice(std::size_t first, std::size_t last) const { return bytes_.substr(first, last - first); }

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
    if (result.is_stopped) bytes_ = {};  // beyond the limits: nothing more is read
    reader_.unwind();
    if (!result.is_whole && !result.is_stopped) keep(reader_.last_end(), last);
  }

  void keep(std::size_t first, std::size_t last) {
    if (first >= last || !has_word(slice(first, last))) return;
    const bool goes_on = !draft_.unread.empty() && kept_to_ < first && !has_word(slice(kept_to_, first));
    if (goes_on) draft_.unread.back().text += '\n';
    else draft_.unread.push_back({.offset = first, .text = {}});
    draft_.unread.back().text += slice(first, last);
    kept_to_ = last;
  }

  std::string_view bytes_;
  Reader& reader_;
  Draft& draft_;
  std::string_view list_;  // the document's list that the lines belong to
  std::size_t kept_to_ = 0;
};

}  // namespace

void salvage(std::string_view bytes, Reader& reader, Draft& draft) { Salvage(bytes, reader, draft).run(); }

}  // namespace concarte::storage
