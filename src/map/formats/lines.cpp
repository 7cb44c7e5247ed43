// The lines of a text that may become ideas.
#include "map/formats/lines.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "map/formats/spaces.h"

namespace concarte::formats {
namespace {

// A line as it came, before anything is known of the others.
struct Raw {
  std::string_view spaces, words;  // words without the spaces at their end
  bool has_space_at_end = false;
};

Raw raw_of(std::string_view line) {
  Raw raw;
  const std::size_t size = space_size(line, 0);
  raw.spaces = line.substr(0, size);
  raw.words = trimmed(line);
  raw.has_space_at_end = line.ends_with(' ') && !line.ends_with("  ");
  return raw;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_made_of(std::string_view words, char sign) {
  return words.size() >= 3 && words.find_first_not_of(sign) == std::string_view::npos;
}
bool is_rule(std::string_view words) {
  return std::any_of(std::begin("-=*_~#"), std::end("-=*_~#") - 1, [&](char sign) { return is_made_of(words, sign); });
}
bool is_fence(std::string_view words) { return words.starts_with("```") || words.starts_with("~~~"); }
bool is_comment(std::string_view words) { return words.starts_with("<!--") && words.ends_with("-->"); }

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// Without the > that mail programs put before what they quote, when most lines have it.
void unquote(std::vector<std::string_view>& lines) {
  const auto is_blank = [](std::string_view line) { return trimmed(line).empty(); };
  const auto is_quoted = [](std::string_view line) { return line.starts_with('>'); };
  const auto words = std::count_if(lines.begin(), lines.end(), [&](std::string_view line) { return !is_blank(line); });
  if (2 * std::count_if(lines.begin(), lines.end(), is_quoted) < words) return;
  for (std::string_view& line : lines)
    while (line.starts_with('>')) line.remove_prefix(line.starts_with("> ") ? 2 : 1);
}

// What some Markdown files say of themselves before they begin.
void drop_front_matter(std::vector<std::string_view>& lines) {
  constexpr std::size_t Most = 50;
  if (lines.empty() || lines.front() != "---") return;
  for (std::size_t end = 1; end < std::min(lines.size(), Most); ++end) {
    if (lines[end] == "---" || lines[end] == "...") {
      lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(end) + 1);
      return;
    }
    if (lines[end].find(':') == std::string_view::npos && !lines[end].starts_with(' ') && !lines[end].starts_with('-')) return;
  }
}

// A tab is worth one step of those who indent with spaces, when both stand in one text.
int tab_width(const std::vector<std::string_view>& lines) {
  constexpr int Usual = 4;
  int step = 0;
  for (const std::string_view line : lines) {
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    if (spaces < 2 || spaces == line.size() || line[spaces] == '\t') continue;
    step = step == 0 ? static_cast<int>(spaces) : std::min(step, static_cast<int>(spaces));
  }
  return step == 0 ? Usual : step;
}

int columns(std::string_view spaces, int tab) {
  int column = 0;
  for (std::size_t at = 0; at < spaces.size();) {
    column = spaces[at] == '\t' ? (column / tab + 1) * tab : column + 1;
    at += utf8::decode(spaces, at).size;
  }
  return column;
}

bool begins_small(std::string_view words) {
  std::size_t at = 0;
  while (at < words.size()) {
    const utf8::Decoded c = utf8::decode(words, at);
    const bool is_opening = c.code_point == '(' || c.code_point == U'«' || c.code_point == '"' || is_space(c.code_point);
    if (!is_opening) return (c.code_point >= 'a' && c.code_point <= 'z') || (c.code_point >= 0xDF && c.code_point <= 0xFF) || c.code_point == U'œ';
    at += c.size;
  }
  return false;
}

bool ends_sentence(std::string_view words) {
  return std::any_of(std::begin(".!?:;"), std::end(".!?:;") - 1, [&](char end) { return words.ends_with(end); }) || words.ends_with("…");
}

// Mail programs cut lines between 60 and 80 characters; longer lines were never cut.
bool may_be_cut(std::size_t width) { return width >= 55 && width <= 100; }

class Reading {
 public:
  explicit Reading(std::string_view text) : lines_(split(text)) {
    drop_front_matter(lines_);
    unquote(lines_);
    tab_ = tab_width(lines_);
    for (const std::string_view line : lines_) markers_.watch(trimmed(line));
  }

  std::vector<Line> read() {
    for (const std::string_view line : lines_) take(line);
    return std::move(read_);
  }

 private:
  void take(std::string_view line) {
    const std::size_t tabs = std::min(line.find_first_not_of('\t'), line.size());
    const std::string_view after_tabs = line.substr(tabs);
    if (after_tabs.starts_with(AsItStands)) return take_as_it_stands(static_cast<int>(tabs), after_tabs.substr(AsItStands.size()));
    if (after_tabs.starts_with(GoesOn) && !read_.empty() && !is_after_blank_) {
      read_.back().text += '\n';
      read_.back().text += after_tabs.substr(GoesOn.size());
      return;
    }
    const Raw raw = raw_of(line);
    if (raw.words.empty()) is_after_blank_ = true;
    else if (!is_ornament(raw.words)) take_words(raw, line);
  }

  void take_as_it_stands(int tabs, std::string_view words) {
    read_.push_back({tabs * tab_, {}, std::string(words), true});
    is_after_blank_ = false;
  }

  // What is no words: rules, fences, comments. A rule right under a line makes it a heading.
  bool is_ornament(std::string_view words) {
    if (is_rule(words)) {
      const bool is_underline = words.front() == '=' || words.front() == '-';
      if (is_underline && !is_after_blank_ && !read_.empty() && read_.back().marker.family.empty() && !read_.back().is_as_it_stands) {
        read_.back().marker.heading = words.front() == '=' ? 1 : 2;
        read_.back().marker.family = std::string(static_cast<std::size_t>(read_.back().marker.heading), '#');
      }
      is_after_blank_ = true;
      return true;
    }
    return is_fence(words) || is_comment(words);
  }

  void take_words(const Raw& raw, std::string_view line) {
    Line next;
    next.indent = columns(raw.spaces, tab_);
    next.marker = markers_.at(raw.words);
    const std::string_view words = trimmed(raw.words.substr(next.marker.size));
    const bool goes_on = next.marker.family.empty() && continues(next.indent, words);
    if (goes_on) {
      read_.back().text += ' ';
      read_.back().text += words;
    } else if (!words.empty()) {
      next.text = next.marker.heading > 0 ? trimmed(words.substr(0, words.find_last_not_of('#') + 1)) : words;
      content_column_ = next.indent + static_cast<int>(count_characters(raw.words.substr(0, next.marker.size)));
      read_.push_back(std::move(next));
    }
    is_after_blank_ = false;
    last_width_ = count_characters(line);
    last_has_space_at_end_ = raw.has_space_at_end;
  }

  // Whether the line goes on with the one before: under the words of a list's line, or a line that a mail program cut.
  bool continues(int indent, std::string_view words) const {
    if (is_after_blank_ || read_.empty()) return false;
    const Line& last = read_.back();
    if (last.is_as_it_stands || last.marker.heading > 0) return false;
    const bool is_listed = !last.marker.family.empty();
    const bool is_hanging = is_listed && indent > last.indent && std::abs(indent - content_column_) <= 1;
    const bool is_level = std::abs(indent - last.indent) <= 1;
    if (!is_hanging && !is_level) return false;
    if (may_be_cut(last_width_) && last_has_space_at_end_) return true;
    if (is_hanging) return begins_small(words) || may_be_cut(last_width_);
    return may_be_cut(last_width_) && begins_small(words) && !ends_sentence(last.text);
  }

  std::vector<std::string_view> lines_;
  Markers markers_;
  int tab_ = 4;
  std::vector<Line> read_;
  bool is_after_blank_ = true;
  std::size_t last_width_ = 0;
  bool last_has_space_at_end_ = false;
  int content_column_ = 0;
};

}  // namespace

std::vector<Line> lines_of(std::string_view text) { return Reading(text).read(); }

}  // namespace concarte::formats
