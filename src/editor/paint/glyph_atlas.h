// The map's glyphs as pictures of the exact size they have on the screen, packed into two textures.
#pragma once

#include <unordered_map>

#include "editor/paint/atlas_page.h"
#include "picture/text/typesetter.h"

namespace concarte::ui {

// A glyph's picture: where it goes from the pen, which stands on whole pixels, and where it is in the texture.
struct AtlasGlyph {
  ImVec2 offset;
  ImVec2 size;  // 0 × 0: blank
  AtlasPage::Place place;
  bool is_colour = false;
};

class GlyphAtlas {
 public:
  explicit GlyphAtlas(const Textures& textures);

  // The glyph with the pen `quarter` / 4 of a pixel right of a whole pixel. Null when there is no room: `make_room`, then
  // ask again for every glyph of the frame. The result is valid until then.
  const AtlasGlyph* find(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph, double em_in_pixels,
                         int quarter);
  // Forgets all glyphs; at the second call in a row without `end_frame`, in a larger texture. False when it cannot grow.
  bool make_room();
  void end_frame() { is_emptied_ = false; }

  ImTextureID coverage() const { return coverage_.texture(); }
  ImTextureID colours() const { return colours_.texture(); }
  std::size_t count() const { return glyphs_.size(); }

 private:
  struct Key {
    std::uint64_t glyph;  // face, glyph and quarter
    double em;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return std::hash<std::uint64_t>{}(key.glyph * 0x9E3779B97F4A7C15U) ^ std::hash<double>{}(key.em);
    }
  };
  std::optional<AtlasGlyph> rasterised(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph, double em,
                                       int quarter);
  std::optional<AtlasGlyph> coloured(const text::Typesetter& typesetter, text::FaceId face, std::uint32_t glyph, double em);

  AtlasPage coverage_;
  AtlasPage colours_;
  std::unordered_map<Key, AtlasGlyph, Hash> glyphs_;
  bool is_emptied_ = false;
};

}  // namespace concarte::ui
