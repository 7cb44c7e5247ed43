// The full way: a line of a label of any scripts, directions and faces, shaped as a whole.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "picture/text/itemize.h"
#include "picture/text/paragraph.h"
#include "picture/text/shaper.h"
#include "picture/text/wrap.h"

namespace concarte::text {

// Lengths are in em, so that it serves every size. Lives as long as the faces.
class ShapedLine {
 public:
  // `is_plain`: all in the primary face, Latin and from left to right, as the words of a WordCache.
  ShapedLine(std::string_view line, bool is_plain, Faces& faces, Look look, Shaper& shaper);

  // The pieces to wrap in this room.
  std::vector<Piece> pieces(Room room) const;
  // Appends the runs of some of these pieces, in the order of the eye, at the left of their line; spaces that end a
  // right-to-left line hang to its left. `line_begin` is where the line stands in the label.
  void place(const std::vector<Piece>& pieces, PieceRange range, double size, std::uint32_t line_begin,
             std::vector<GlyphRun>& runs) const;

  std::size_t byte_count() const;

 private:
  struct Run {
    Stretch stretch;
    double em_per_unit = 0;
    std::uint32_t glyph_begin = 0;
    std::uint32_t glyph_end = 0;
    ShapedGlyph hyphen;  // shown for a soft hyphen that ends a line; set when there is one
  };
  // What one line shows of a run.
  struct Slice {
    const Run* run = nullptr;
    std::uint32_t begin = 0;  // code points
    std::uint32_t end = 0;
    Level level = 0;
  };

  void shape(const std::vector<Stretch>& stretches, Faces& faces, Shaper& shaper);
  bool is_soft_hyphen(std::uint32_t index) const { return characters_.code_points[index] == 0xad; }
  double hyphen_after(std::uint32_t index) const;
  void find_pieces();
  void split(const Piece& piece, std::vector<Piece>& out) const;
  std::uint32_t index_of(std::uint32_t byte) const;
  double width_of(std::uint32_t begin, std::uint32_t end) const;
  std::vector<Slice> slices(std::uint32_t begin, std::uint32_t end) const;
  std::span<const ShapedGlyph> glyphs_of(const Slice& slice) const;
  // `hyphen` is the place of the soft hyphen that shows.
  double place(const Slice& slice, double pen, double size, std::uint32_t line_begin, std::optional<std::uint32_t> hyphen,
               std::vector<GlyphRun>& runs) const;

  Characters characters_;
  Levels levels_;
  std::vector<InPicture> pictures_;
  std::vector<Run> runs_;
  std::vector<ShapedGlyph> glyphs_;
  std::vector<double> advances_;     // of each code point; a cluster's is on its first
  std::vector<bool> starts_cluster_; // of each code point
  std::vector<Piece> pieces_;
};

}  // namespace concarte::text
