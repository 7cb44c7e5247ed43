// Words shaped once for all sizes: what makes measuring thousands of labels quick.
#pragma once

#include <cstdint>
#include <cstddef>
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
  std::uint32_t text_end = 0;  // bytes from the word's start
  std::int32_t advance = 0;
  bool is_hanging = false;  // the next part is better kept with it
};

// What painting a word needs.
struct WordShape {
  std::span<const ShapedGlyph> glyphs;  // clusters are bytes from the word's start
  std::span<const WordPart> parts;      // empty: one part, the whole
};

// What stands between two spaces, in font units. Lives until the cache is cleared. Small, and with its text right after it
// in memory: measuring thousands of labels is a matter of not leaving the processor's own memory.
struct Word {
  std::uint32_t text_size = 0;
  std::int32_t advance = 0;
  std::int32_t space_before = 0;  // what it adds to the space before it (kerning)
  std::int32_t space_after = 0;   // the part of `advance` that is due to the space after it, to be taken off where none is
  std::uint32_t first = 0;        // for SpaceBreaks
  std::uint32_t last = 0;
  bool is_plain = false;          // Latin letters, digits and signs that the face has; else the rest is unknown
  bool is_contextual = false;     // its look may depend on the words beside it: it must be shaped with them
  bool is_one_part = true;
  const WordShape* shape = nullptr;

  std::string_view text() const { return {reinterpret_cast<const char*>(this + 1), text_size}; }
};

// The cache of one face.
class WordCache {
 public:
  explicit WordCache(const Face& face);

  // A word without spaces, as it looks between two spaces.
  const Word& find(std::string_view text, Shaper& shaper);
  const Face& face() const { return face_; }
  // Forgets everything when much is remembered. Never to be called while a Word is in use.
  void trim();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    const Word* word = nullptr;
  };
  const Word* make(std::string_view text, Shaper& shaper);
  void insert(std::uint64_t hash, const Word* word);
  void fill(Word& word, Shaper& shaper);
  void classify(Word& word) const;
  bool has_plain(std::uint32_t code_point, hb_codepoint_t& glyph) const;
  std::span<ShapedGlyph> shape_between(std::u32string_view before, std::u32string_view after, Shaper& shaper);
  bool changes_beside_others(std::span<const ShapedGlyph> alone, Shaper& shaper);
  void find_parts(Word& word, WordShape& shape);

  const Face& face_;
  bool kerns_with_spaces_ = false;  // words differ beside a space
  HarfBuzz<hb_set_t> contextual_;  // glyphs that look through spaces
  std::pmr::monotonic_buffer_resource words_;
  std::pmr::monotonic_buffer_resource shapes_;
  std::size_t bytes_ = 0;
  std::vector<Slot> slots_;
  std::size_t count_ = 0;
  Characters characters_;  // of the word being made
  std::vector<std::uint32_t> surrounded_;
  std::vector<Break> breaks_;
};

}  // namespace concarte::text
