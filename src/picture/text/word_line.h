// The quick way: a line of a label made of words of the cache, for ordinary text in the primary face.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "picture/text/paragraph.h"
#include "picture/text/word_cache.h"
#include "picture/text/wrap.h"

namespace concarte::text {

// Why a line cannot be made of words: it has another script, a character the face lacks, an emoji; or only words of the
// primary face, that change beside one another.
enum class Wants : std::uint8_t { words, one_shaping, the_full_way };

// Gives the same glyphs, widths and breaks as shaping the whole line. One is kept and used again for every line.
class WordLine {
 public:
  // Anything but `words`: there are no pieces. The room and the pieces' widths are in font units.
  Wants build(std::string_view line, WordCache& cache, Shaper& shaper, SpaceBreaks& breaks, Room room);
  const std::vector<Piece>& pieces() const { return pieces_; }

  // Appends the run of some of these pieces, at the left of its line; `line_begin` is where the line built last stands in
  // the label.
  void place(PieceRange range, FaceId id, const Face& face, double size, std::uint32_t line_begin,
             std::vector<GlyphRun>& runs) const;

 private:
  struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t next = 0;
    const Word* word = nullptr;
  };
  Wants find_words(std::string_view line, WordCache& cache, Shaper& shaper);
  void make_pieces(double space_advance, SpaceBreaks& breaks);
  void add_word(std::size_t token, double space, After after);
  std::int32_t surplus_of(const Token& token) const;
  void add_first_parts(const Token& token, Piece& piece);
  std::span<const ShapedGlyph> glyphs_of(const Piece& piece) const;
  void split(const Piece& piece, std::vector<Piece>& out) const;

  std::vector<Token> tokens_;
  std::vector<Piece> pieces_;
  std::uint32_t leading_spaces_ = 0;
  std::uint32_t line_end_ = 0;
};

}  // namespace concarte::text
