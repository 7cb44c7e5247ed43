// A sheet: one figure on its paper.
#include "picture/page/sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace concarte::page {

Sheet unbound(figure::Figure figure, double margin) {
  const Rect wanted = grown(figure.bounds, margin);
  const Vec2 corner{std::floor(wanted.x), std::floor(wanted.y)};
  const Rect paper{corner.x, corner.y, std::ceil(wanted.right()) - corner.x, std::ceil(wanted.bottom()) - corner.y};
  return {std::move(figure), paper, {}, {}};
}

Rect common_part(const Rect& a, const Rect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
}

std::filesystem::path file_of(const std::filesystem::path& output, const Sheet& sheet) {
  if (sheet.suffix.empty()) return output;
  return output.parent_path() / (output.stem().string() + "-" + sheet.suffix + output.extension().string());
}

double smallest_type(const figure::Figure& figure) {
  double smallest = 0;
  for (const figure::Item& item : figure.items)
    if (const auto* words = std::get_if<figure::Words>(&item.mark))
      smallest = smallest == 0 ? words->run.size : std::min(smallest, words->run.size);
  return smallest;
}

}  // namespace concarte::page
