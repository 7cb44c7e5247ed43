// Cuts a line of a label into lines that fit a width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace concarte::text {

// What may follow a piece: nothing but the next piece, a line break if all else fails (inside a word too long for any
// line), a line break if what stands between two others has no room on a line (est-|elle), or a line break.
enum class After : std::uint8_t { glue, last_resort, reluctant, line_break };

// Characters that always stay on one line, and the spaces after them. Widths in any unit.
struct Piece {
  double width = 0;
  double space = 0;
  double hyphen = 0;        // the line is wider by this when it ends after the piece: a soft hyphen shows there
  std::uint32_t begin = 0;  // bytes
  std::uint32_t end = 0;    // before the spaces
  std::uint32_t next = 0;   // after the spaces
  std::uint32_t source = 0; // for the maker of the piece: which word it comes from
  After after = After::line_break;
};

struct PieceRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  double width = 0;  // without trailing spaces, with the hyphen it ends with
};

// A width that is a hair over the limit, by the rounding of sums, still fits.
inline bool fits(double width, double limit) { return width <= limit * (1 + 1e-9); }

// What lines may be as wide as, in the unit of the pieces. Even lines are of about the same width, and no more of them
// than greedy wrapping makes; for them, a word somewhat wider than the limit stretches it.
struct Room {
  double limit = 0;
  bool even = false;
};

// The limit that holds for these pieces.
double stretched(const std::vector<Piece>& pieces, Room room);

// Greedy, linear. One line at least. Spaces at the end of a line do not count.
void wrap(const std::vector<Piece>& pieces, Room room, std::vector<PieceRange>& lines);

// Replaces the pieces between two line breaks, reluctant ones too, by smaller ones, when together they are wider than any line: `split(piece,
// out)` appends to `out` the parts of a piece that may be separated as a last resort, the last one having the piece's
// space and what may follow it.
template <class Split>
void split_too_wide(std::vector<Piece>& pieces, Room room, const Split& split) {
  const double limit = stretched(pieces, room);
  std::vector<Piece> smaller;
  std::size_t kept = 0;  // pieces already in `smaller`, once it is in use
  for (std::size_t begin = 0; begin < pieces.size();) {
    double width = 0;
    std::size_t end = begin;
    do {
      width += pieces[end].width + (end > begin ? pieces[end - 1].space : 0);
    } while (pieces[end++].after < After::reluctant && end < pieces.size());
    if (!fits(width, limit)) {
      smaller.insert(smaller.end(), pieces.begin() + static_cast<std::ptrdiff_t>(kept),
                     pieces.begin() + static_cast<std::ptrdiff_t>(begin));
      for (std::size_t i = begin; i < end; ++i) split(pieces[i], smaller);
      kept = end;
    }
    begin = end;
  }
  if (kept == 0) return;
  smaller.insert(smaller.end(), pieces.begin() + static_cast<std::ptrdiff_t>(kept), pieces.end());
  pieces.swap(smaller);
}

}  // namespace concarte::text
