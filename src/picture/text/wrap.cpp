// Cuts a line of a label into lines that fit a width.
#include "picture/text/wrap.h"

#include <algorithm>

namespace concarte::text {
namespace {

// Of what stands between two line breaks.
double widest_run(const std::vector<Piece>& pieces) {
  double widest = 0, width = 0;
  for (const Piece& piece : pieces) {
    widest = std::max(widest, width + piece.width);
    width = piece.after == After::line_break ? 0 : width + piece.width + piece.space;
  }
  return widest;
}

void wrap_greedily(const std::vector<Piece>& pieces, double limit, std::vector<PieceRange>& lines) {
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

}  // namespace

double stretched(const std::vector<Piece>& pieces, Room room) {
  constexpr double MostStretch = 1.75;  // only a made-up word is longer
  return room.even ? std::max(room.limit, std::min(widest_run(pieces), room.limit * MostStretch)) : room.limit;
}

void wrap(const std::vector<Piece>& pieces, Room room, std::vector<PieceRange>& lines) {
  constexpr std::size_t MostEvenLines = 5;  // longer texts are read as paragraphs
  constexpr int Tries = 4;
  wrap_greedily(pieces, stretched(pieces, room), lines);
  if (!room.even || lines.size() < 2 || lines.size() > MostEvenLines) return;
  double whole = 0, wide = 0;
  for (const PieceRange& line : lines) {
    whole += line.width;
    wide = std::max(wide, line.width);
  }
  const std::size_t most = lines.size();
  double narrow = std::max(whole / static_cast<double>(most), widest_run(pieces));
  for (int i = 0; i < Tries && narrow < wide; ++i) {
    const double limit = (narrow + wide) / 2;
    lines.clear();
    wrap_greedily(pieces, limit, lines);
    (lines.size() > most ? narrow : wide) = limit;
  }
  lines.clear();
  wrap_greedily(pieces, wide, lines);
}

}  // namespace concarte::text
