// Outlines: text -> ideas under ideas, and back.
#include "map/formats/outline.h"

#include <algorithm>
#include <cstdlib>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/formats/cells.h"
#include "map/formats/inline_markdown.h"
#include "map/formats/lines.h"
#include "map/formats/spaces.h"

namespace concarte::formats {
namespace {

// More than a map file may hold in one text.
constexpr std::size_t MaxCharacters = 100'000;

// One kind of line break, no byte that is no character, none of the signs that nobody sees but programs trip over.
std::string tidied(std::string_view text) {
  std::string tidy;
  tidy.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const std::string_view bytes = text.substr(at, next.size);
    at += next.size;
    constexpr std::uint32_t ZeroWidthSpace = 0x200B, SoftHyphen = 0xAD, ByteOrderMark = 0xFEFF;
    if (!next.valid) utf8::append(tidy, 0xFFFD);
    else if (next.code_point == '\r' && at < text.size() && text[at] == '\n') continue;
    else if (next.code_point == '\r' || next.code_point == '\v' || next.code_point == '\f') tidy += '\n';
    else if (next.code_point == ZeroWidthSpace || next.code_point == SoftHyphen || next.code_point == ByteOrderMark) continue;
    else tidy += bytes;
  }
  return tidy;
}

// A line that is still open for others to come under it.
struct Open {
  int indent = 0;
  Marker marker;
  int level = 0;
};

// Finds the level of each line from what stands above it.
class Levels {
 public:
  int of(const Line& line) {
    const int level = std::min(line.marker.heading > 0 ? of_heading(line) : of_words(line), MaxOutlineLevel);
    open_.push_back({line.indent, line.marker, level});
    return level;
  }

 private:
  bool is_heading(const Open& open) const { return open.marker.heading > 0; }
  int below_top() const { return open_.empty() ? 0 : open_.back().level + 1; }

  int of_heading(const Line& line) {
    while (!open_.empty() && (!is_heading(open_.back()) || open_.back().marker.heading >= line.marker.heading)) open_.pop_back();
    return below_top();
  }

  int of_words(const Line& line) {
    const auto stands_at = [&](const Open& open) { return !is_heading(open) && std::abs(open.indent - line.indent) <= Slack; };
    while (!open_.empty() && !is_heading(open_.back()) && open_.back().indent > line.indent + Slack) open_.pop_back();
    // The list it belongs to; words without a mark end all the lists that are not further out.
    const auto first = std::find_if(open_.begin(), open_.end(), stands_at);
    const auto same = line.marker.family.empty() ? first : std::find_if(first, open_.end(), [&](const Open& open) {
      return stands_at(open) && open.marker.family == line.marker.family;
    });
    open_.erase(same, open_.end());
    return below_top();
  }

  // One column more or less is a slip of the hand.
  static constexpr int Slack = 1;
  std::vector<Open> open_;
};

std::string words_of(std::string_view text) { return utf8::composed(utf8::cleaned(trimmed(text))); }

Outline outline_from_lines(std::vector<Line> lines, bool is_markdown) {
  Outline outline;
  Levels levels;
  for (Line& line : lines) {
    OutlineItem item{levels.of(line), {}, {}};
    if (line.is_as_it_stands) item.text = utf8::cleaned(line.text);
    else item.text = words_of(is_markdown ? plain_words(line.text, item.links) : line.text);
    outline.push_back(std::move(item));
  }
  return outline;
}

// Each column is a level; an empty cell means what stands above it, and so does the same words again, where others follow.
Outline outline_from_rows(const std::vector<std::vector<std::string>>& rows) {
  Outline outline;
  std::vector<std::pair<std::string, int>> above;  // of each column: its last words, or none, and their level
  for (const auto& row : rows) {
    const auto last = std::find_if(row.rbegin(), row.rend(), [](const std::string& cell) { return !cell.empty(); });
    const auto used = static_cast<std::size_t>(row.rend() - last);
    above.resize(std::max(above.size(), row.size()));
    for (std::size_t column = 0; column < used; ++column) {
      const std::string text = words_of(row[column]);
      if (text.empty() || (text == above[column].first && column + 1 < used)) continue;
      const auto parent = std::find_if(above.rend() - static_cast<std::ptrdiff_t>(column), above.rend(), [](const auto& one) { return !one.first.empty(); });
      const int level = parent == above.rend() ? 0 : std::min(parent->second + 1, MaxOutlineLevel);
      outline.push_back({level, text, {}});
      above[column] = {text, level};
      for (std::size_t right = column + 1; right < above.size(); ++right) above[right] = {};
    }
  }
  return outline;
}

Problem refusal(std::string message) {
  Problem problem;
  problem.message = std::move(message);
  return problem;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

std::variant<Outline, Problem> outline_from_text(std::string_view text) {
  if (text.size() > MaxOutlineBytes)
    return refusal(say("This text is too long to become ideas: more than {} MiB. Copy a part of it.", MaxOutlineBytes >> 20));
  const std::string tidy = tidied(text);
  const std::vector<std::vector<std::string>> rows = rows_of(tidy);
  Outline outline = rows.empty() ? outline_from_lines(lines_of(tidy), looks_like_markdown(tidy)) : outline_from_rows(rows);
  if (outline.size() > MaxOutlineItems)
    return refusal(say("This text would make more than {} ideas. Copy a part of it.", MaxOutlineItems));
  for (const OutlineItem& item : outline)
    if (item.text.size() > MaxCharacters && count_characters(item.text) > MaxCharacters)
      return refusal(say("A line of this text holds more than {} characters: it is too long for one idea. Divide it first.", MaxCharacters));
  return outline;
}

std::string text_from_outline(const Outline& outline) {
  const auto written = [&outline](std::string_view mark) {
    std::string text;
    for (const OutlineItem& item : outline) {
      const std::string tabs(static_cast<std::size_t>(item.level), '\t');
      std::string_view rest = item.text;
      std::string_view before = mark;
      for (;;) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        text.append(tabs).append(before).append(rest.substr(0, end)) += '\n';
        if (end == rest.size()) break;
        rest.remove_prefix(end + 1);
        before = GoesOn;
      }
    }
    if (!text.empty()) text.pop_back();
    return text;
  };
  const auto is_same = [&outline](const std::string& text) {
    const auto read = outline_from_text(text);
    const auto* again = std::get_if<Outline>(&read);
    return again != nullptr && std::ranges::equal(*again, outline, [](const OutlineItem& a, const OutlineItem& b) { return a.level == b.level && a.text == b.text; });
  };
  // Plain, unless a label would be taken for a list, a table or Markdown.
  std::string plain = written({});
  return is_same(plain) ? plain : written(AsItStands);
}

}  // namespace concarte::formats
