// Sets labels in type: shapes, measures, wraps; and gives painters the glyphs' outlines and pictures.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "picture/text/paragraph.h"

namespace concarte::text {

// A glyph's outline in font units, y upward: `points` are consumed by `verbs` (move 1, line 1, cubic 3, close 0).
struct Outline {
  enum class Verb : std::uint8_t { move, line, cubic, close };
  std::vector<Verb> verbs;
  std::vector<std::array<float, 2>> points;
};

// A rasterised glyph: coverage of one byte a pixel, rows from the top. `left` and `top` go from the pen position (on
// whole pixels) to the upper left pixel, y downward (so `top` is usually negative).
struct Coverage {
  int width = 0;
  int height = 0;
  int left = 0;
  int top = 0;
  std::vector<std::uint8_t> pixels;
};

// A colour glyph (emoji): an encoded PNG and where it goes at size 1 em, y downward from the pen position.
struct ColourGlyph {
  std::string png;
  Rect place_in_em;
};

struct DecodedPicture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;  // rows from the top, not premultiplied
};

struct FaceMetrics {
  double units_per_em = 1000;
  double ascent = 0;   // in em, upward
  double descent = 0;  // in em, positive downward
  std::string family;  // for real <text>
  std::string file;    // the font file, for programs that open it again, and the face's number in it
  int index = 0;
  int weight = 400;    // CSS
  bool italic = false;
};

// One for a thread; not thread-safe. Families: "Inter" (default), "Lato", "DejaVu Sans", "OpenDyslexic"; one that is not
// installed falls back on whatever fontconfig offers, and any character finds a face if the system has one.
class Typesetter {
 public:
  // `cache_folder` keeps the path of the primary faces, so that starting does not wait for fontconfig; empty: no cache.
  explicit Typesetter(std::string family = "Inter", std::string cache_folder = {});
  ~Typesetter();
  Typesetter(Typesetter&&) noexcept;
  Typesetter& operator=(Typesetter&&) noexcept;

  // The paragraph's size alone: `set(label, style).size`, faster.
  Vec2 measure(std::string_view label, const Style& style);
  Paragraph set(std::string_view label, const Style& style);

  FaceMetrics metrics(FaceId face) const;
  // Where a face of a variable font stands on each of the font's axes; empty for any other.
  std::vector<float> variation(FaceId face) const;
  // Empty for a blank or a colour glyph.
  Outline outline(FaceId face, std::uint32_t glyph) const;
  bool is_colour(FaceId face) const;
  std::optional<ColourGlyph> colour_glyph(FaceId face, std::uint32_t glyph) const;
  // Unhinted, at the exact em size in pixels, the pen `quarter` / 4 pixel right of a whole pixel (0..3).
  Coverage rasterise(FaceId face, std::uint32_t glyph, double em_in_pixels, int quarter) const;

 private:
  struct State;  // the libraries' types stay inside
  std::unique_ptr<State> state_;
};

// Decodes a colour glyph for the screen; nothing when the PNG is broken.
std::optional<DecodedPicture> decode_png(std::string_view png);

}  // namespace concarte::text
