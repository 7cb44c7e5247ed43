// Sets the lines of labels, the quick way where it can, the full way where it must, and remembers both.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "picture/text/faces.h"
#include "picture/text/shaped_line.h"
#include "picture/text/word_line.h"

namespace concarte::text {

// Works on what stands between two forced line breaks at a time.
class LineSetter {
 public:
  LineSetter(std::string family, const std::string& cache_folder) : faces_(std::move(family), cache_folder) {}

  const Faces& faces() const { return faces_; }
  FaceId primary(Look look) { return faces_.primary(look); }
  // To be called before a label: forgets what was shaped when it has become much.
  void trim();

  // Wraps `line` for the style; the lines stay until the next call. Widths are to be multiplied by `scale()`.
  const std::vector<PieceRange>& wrap_line(std::string_view line, const Style& style);
  double scale() const { return scale_; }
  // Where one of these lines begins and ends in `line`.
  std::uint32_t begin_of(PieceRange range) const;
  std::uint32_t end_of(PieceRange range) const;
  void place(PieceRange range, std::uint32_t line_begin, std::vector<GlyphRun>& runs) const;

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using ShapedLines = std::unordered_map<std::string, ShapedLine, TextHash, std::equal_to<>>;
  // What was shaped in one primary face.
  struct Shaped {
    explicit Shaped(const Face& face) : words(face) {}
    WordCache words;
    ShapedLines lines;
  };

  Shaped& shaped_in(FaceId face);
  const ShapedLine& shaped_line(std::string_view line, bool is_plain, Look look, Shaped& shaped);
  const std::vector<Piece>& pieces() const;

  Faces faces_;
  Shaper shaper_;
  SpaceBreaks space_breaks_;
  std::vector<std::unique_ptr<Shaped>> shaped_;  // by FaceId
  std::size_t shaped_line_bytes_ = 0;

  // The line wrapped last.
  double size_ = 0;
  double scale_ = 0;
  FaceId face_ = 0;
  WordLine words_;
  const ShapedLine* full_ = nullptr;  // when it went the full way
  std::vector<Piece> full_pieces_;
  std::vector<PieceRange> lines_;
};

}  // namespace concarte::text
