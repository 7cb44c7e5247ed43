// Cuts a line of a label into lines that fit a width.
#include "picture/text/wrap.h"

#include <algorithm>
#include <array>

namespace concarte::text {
namespace {

// Of what stands between two line breaks.
double widest_run(const std::vector<Piece>& pieces) {
  double widest = 0, width = 0;
  for (const Piece& piece : pieces) {
    widest = std::max(widest, width + piece.width + piece.hyphen);
    width = piece.after == After::line_break ? 0 : width + piece.width + piece.space;
  }
  return widest;
}

// Where a line may end, and how wide it is then.
struct Cut {
  std::uint32_t before = 0;
  double width = 0;
};

void wrap_greedily(const std::vector<Piece>& pieces, double limit, std::vector<PieceRange>& lines) {
  const auto count = static_cast<std::uint32_t>(pieces.size());
  std::uint32_t begin = 0;
  std::array<Cut, 4> cuts;  // the last of each kind
  const auto best = [&] {
    const auto found = std::find_if(cuts.rbegin(), cuts.rend(), [&](const Cut& cut) { return cut.before > begin; });
    return found == cuts.rend() ? Cut{begin, 0} : *found;
  };
  double pen = 0;
  for (std::uint32_t i = 0; i < count;) {
    const Piece& piece = pieces[i];
    const double width = pen + piece.width;
    if (!fits(width, limit))
      if (const Cut cut = best(); cut.before > begin) {
        lines.push_back({begin, cut.before, cut.width});
        begin = i = cut.before;
        pen = 0;
        continue;
      }
    pen = width + piece.space;
    ++i;
    Cut& last = cuts[static_cast<std::size_t>(piece.after)];
    if (piece.after != After::glue && (last.before <= begin || fits(width + piece.hyphen, limit))) last = {i, width + piece.hyphen};
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
