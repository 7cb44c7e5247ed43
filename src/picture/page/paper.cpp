// Sizes of paper.
#include "picture/page/paper.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace concarte::page {
namespace {

constexpr double SmallestMm = 20, LargestMm = 5000;

std::optional<double> length_from(std::string_view word) {
  double length = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), length);
  if (error != std::errc{} || end != word.data() + word.size() || !(length >= SmallestMm && length <= LargestMm)) return std::nullopt;
  return length;
}

}  // namespace

std::optional<Paper> paper_from(std::string_view word) {
  // ISO 216.
  constexpr std::pair<std::string_view, Vec2> Known[] = {{"A3", {297, 420}}, {"A4", {210, 297}}, {"A5", {148, 210}}};
  constexpr std::string_view Landscape = "-landscape", Unit = "mm";
  const bool is_lying = word.ends_with(Landscape);
  const std::string_view name = is_lying ? word.substr(0, word.size() - Landscape.size()) : word;
  for (const auto& [known, size] : Known)
    if (name == known) return Paper{is_lying ? Vec2{size.y, size.x} : size};
  const std::size_t by = word.find('x');
  if (by == std::string_view::npos || !word.ends_with(Unit)) return std::nullopt;
  const auto width = length_from(word.substr(0, by)), height = length_from(word.substr(by + 1, word.size() - by - 1 - Unit.size()));
  return width && height ? std::optional(Paper{{*width, *height}}) : std::nullopt;
}

double margin_mm(const Paper& paper) { return std::min(15.0, std::min(paper.size_mm.x, paper.size_mm.y) / 10); }

}  // namespace concarte::page
