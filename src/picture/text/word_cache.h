// Words shaped once for all sizes: what makes measuring thousands of labels quick.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "picture/text/characters.h"
#include "picture/text/face.h"
#include "picture/text/line_breaks.h"
#include "picture/text/shaper.h"

namespace concarte::text {

// A part of a word that no line break cuts, unless the word is too long for any line.
struct WordPart {
  std::uint32_t text_end = 0;   // bytes from the word's start
  std::uint32_t glyph_end = 0;
  std::int32_t advance = 0;
};

// What stands between two spaces, in font units. Lives until the cache is cleared.
struct Word {
  std::string_view text;            // with what stands around it, when that changes its look
  std::uint32_t begin = 0;          // the word inside `text`
  std::uint32_t end = 0;
  bool is_plain = false;            // Latin letters, digits and signs that the face has; else nothing below is known
  bool is_contextual = false;       // its look may depend on the words beside it
  std::int32_t advance = 0;
  std::int32_t space_before = 0;    // what it adds to the space before it (kerning)
  std::uint32_t first = 0;          // for SpaceBreaks
  std::uint32_t last = 0;
  std::span<const ShapedGlyph> glyphs;  // clusters are bytes from the word's start
  std::span<const WordPart> parts;  // empty: one part, the whole
};

// The cache of one face.
class WordCache {
 public:
  explicit WordCache(const Face& face);

  // The word `text[begin, end)` as it looks in `text`, which holds nothing but it and words and spaces beside it.
  const Word& find(std::string_view text, std::uint32_t begin, std::uint32_t end, Shaper& shaper);
  // Whether words look different beside a space: then `find` wants the space before and after them, if any.
  bool kerns_with_spaces() const { return kerns_with_spaces_; }
  const Face& face() const { return face_; }
  // Forgets everything when much is remembered. Never to be called while a Word is in use.
  void trim();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    const Word* word = nullptr;
  };
  const Word* make(std::string_view text, std::uint32_t begin, std::uint32_t end, Shaper& shaper);
  void classify(Word& word, std::span<const std::uint32_t> code_points) const;
  bool has_plain(std::uint32_t code_point, hb_codepoint_t& glyph) const;
  void fill(Word& word, Shaper& shaper);
  void find_parts(Word& word, std::span<const std::uint32_t> code_points, std::span<const std::uint32_t> offsets);
  void insert(std::uint64_t hash, const Word* word);

  const Face& face_;
  bool kerns_with_spaces_ = false;
  HarfBuzz<hb_set_t> contextual_;  // glyphs that look through spaces
  std::pmr::monotonic_buffer_resource arena_;
  std::size_t bytes_ = 0;
  std::vector<Slot> slots_;
  std::size_t count_ = 0;
  Characters characters_;
  std::vector<Break> breaks_;
};

}  // namespace concarte::text
