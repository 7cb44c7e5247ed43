// Cuts a line of a label into lines that fit a width.
#include "picture/text/wrap.h"

namespace concarte::text {

void wrap(const std::vector<Piece>& pieces, double limit, std::vector<PieceRange>& lines) {
  const auto count = static_cast<std::uint32_t>(pieces.size());
  std::uint32_t begin = 0;
  std::uint32_t best = 0;        // the line may end before this piece
  double width_to_best = 0;
  std::uint32_t resort = 0;      // the same, if all else fails
  double width_to_resort = 0;
  double pen = 0;
  for (std::uint32_t i = 0; i < count;) {
    const double width = pen + pieces[i].width;
    if (!fits(width, limit) && (best > begin || resort > begin)) {
      const std::uint32_t cut = best > begin ? best : resort;
      lines.push_back({begin, cut, best > begin ? width_to_best : width_to_resort});
      begin = best = resort = i = cut;
      pen = 0;
      continue;
    }
    pen = width + pieces[i].space;
    ++i;
    if (pieces[i - 1].after == After::line_break) {
      best = i;
      width_to_best = width;
    } else if (pieces[i - 1].after == After::last_resort) {
      resort = i;
      width_to_resort = width;
    }
  }
  double width = 0;
  for (std::uint32_t i = begin; i < count; ++i) width += pieces[i].width + (i + 1 < count ? pieces[i].space : 0);
  lines.push_back({begin, count, width});
}

}  // namespace concarte::text
