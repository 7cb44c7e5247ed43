// Words of a field wrapped to its width, and the passage between their characters and points.
#include "editor/widgets/wrapped_lines.h"

#include <algorithm>
#include <cfloat>

#include "base/utf8.h"

namespace concarte::ui {
namespace {

void wrap_paragraph(std::string_view words, std::size_t begin, std::size_t end, FieldType type, float width,
                    std::vector<WrappedLine>& lines) {
  while (begin < end) {
    const char* stop = type.font->CalcWordWrapPosition(type.size, words.data() + begin, words.data() + end, width);
    // A field narrower than a letter still shows one on each line.
    std::size_t next = std::max(static_cast<std::size_t>(stop - words.data()), utf8::next_grapheme(words, begin));
    while (next < end && words[next] == ' ') ++next;
    lines.push_back({begin, next});
    begin = next;
  }
}

}  // namespace

std::vector<WrappedLine> wrapped_lines(std::string_view words, FieldType type, float width) {
  std::vector<WrappedLine> lines;
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(words.find('\n', begin), words.size());
    if (begin == end) lines.push_back({begin, end});
    else wrap_paragraph(words, begin, end, type, width, lines);
    if (end == words.size()) return lines;
    begin = end + 1;
  }
}

std::size_t line_at(const std::vector<WrappedLine>& lines, std::size_t offset) {
  for (std::size_t i = lines.size(); i-- > 0;)
    if (offset >= lines[i].begin) return i;
  return 0;
}

float width_between(std::string_view words, FieldType type, std::size_t begin, std::size_t end) {
  if (begin >= end) return 0;
  return type.font->CalcTextSizeA(type.size, FLT_MAX, 0, words.data() + begin, words.data() + end).x;
}

std::size_t offset_in_line(std::string_view words, const std::vector<WrappedLine>& lines, std::size_t line, FieldType type, float x) {
  const WrappedLine& on = lines[line];
  const bool is_wrapped = line + 1 < lines.size() && lines[line + 1].begin == on.end;
  // The very end of a wrapped line is the start of the next one.
  const std::size_t last = is_wrapped && on.end > on.begin ? utf8::previous_grapheme(words, on.end) : on.end;
  std::size_t best = on.begin;
  float best_distance = FLT_MAX;
  for (std::size_t at = on.begin; at <= last; at = utf8::next_grapheme(words, at)) {
    const float distance = std::abs(width_between(words, type, on.begin, at) - x);
    if (distance < best_distance) {
      best_distance = distance;
      best = at;
    }
    if (at == last) break;
  }
  return best;
}

}  // namespace concarte::ui
