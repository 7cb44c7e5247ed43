// Words of a field wrapped to its width, and the passage between their characters and points.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <imgui.h>

namespace concarte::ui {

// Byte offsets. The spaces that end a wrapped line belong to it; a line break belongs to no line.
struct WrappedLine {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const WrappedLine&) const = default;
};

// The face and size in which a field's words are set, in pixels.
struct FieldType {
  ImFont* font = nullptr;
  float size = 0;
};

// At least one line, even without words.
std::vector<WrappedLine> wrapped_lines(std::string_view words, FieldType type, float width);
// The line a caret stands on: at a wrap, the one that begins there.
std::size_t line_at(const std::vector<WrappedLine>& lines, std::size_t offset);
float width_between(std::string_view words, FieldType type, std::size_t begin, std::size_t end);
// The caret place nearest to `x` pixels from the left of a line, on a grapheme boundary and on that line.
std::size_t offset_in_line(std::string_view words, const std::vector<WrappedLine>& lines, std::size_t line, FieldType type, float x);

}  // namespace concarte::ui
