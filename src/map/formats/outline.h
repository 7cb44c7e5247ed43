// Outlines: what people copy out of word processors, mails, spreadsheets and web pages, read as ideas under ideas; and the
// text that ideas are copied as.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/problem.h"

namespace concarte::formats {

// One idea; the list has each before those under it. The first is at level 0, each next one at most a level deeper.
struct OutlineItem {
  int level = 0;
  std::string text;                // may hold line breaks
  std::vector<std::string> links;  // addresses that stood in the text
  bool operator==(const OutlineItem&) const = default;
};
using Outline = std::vector<OutlineItem>;

inline constexpr std::size_t MaxOutlineBytes = std::size_t{4} << 20;
inline constexpr std::size_t MaxOutlineItems = 20'000;
inline constexpr int MaxOutlineLevel = 200;  // what is deeper is put at this level

// Understands indents (tabs, spaces, both), bullets, numbering, Markdown, cells separated by tabs (each column is a level),
// quoted mails, and lines cut by mail programs. A text of one line is one idea. Empty when there is nothing but spaces; a
// problem when it is larger than the limits.
std::variant<Outline, Problem> outline_from_text(std::string_view text);

// One line an idea, a tab for each level. Reading it again gives the same outline, but for links, which are not written.
std::string text_from_outline(const Outline& outline);

}  // namespace concarte::formats
