// Paints a figure into an ImGui draw list: all shapes, then all words, so that a map costs a few draw calls.
#pragma once

#include <span>

#include <imgui.h>

#include "editor/paint/glyph_atlas.h"
#include "picture/figure/figure.h"

namespace concarte::ui {

// Words smaller than this are painted as bars: greyed words are not read, and blur tires the eyes.
inline constexpr double SmallestEm = 6;  // pixels

class Painter {
 public:
  // The textures outlive the painter.
  explicit Painter(const Textures& textures) : atlas_(textures) {}

  // What meets `seen` (pixels of the window) is painted. The list clips to it already. `paleness`, by part of the figure, is
  // how far its colours go towards the paper, from 0 to 1; empty: nothing is pale.
  void paint(const figure::Figure& figure, const Affine& screen_from_figure, const Rect& seen,
             const text::Typesetter& typesetter, ImDrawList& list, std::span<const float> paleness = {});
  // The frame is done: to be called once after its last `paint`.
  void end_frame() { atlas_.end_frame(); }

  const GlyphAtlas& atlas() const { return atlas_; }

 private:
  struct Quad {
    ImVec2 begin;
    ImVec2 end;
    AtlasPage::Place place;
    ImU32 colour;
  };
  // Words in sight, in the colour they have here.
  struct SeenWords {
    const figure::Words* words;
    Colour colour;
  };
  void paint_seen_words(const Affine& screen_from_figure, const Rect& seen, const text::Typesetter& typesetter, ImDrawList& list);
  // False when the atlas is full.
  bool gather(const SeenWords& seen_words, const Affine& screen_from_figure, const Rect& seen, const text::Typesetter& typesetter);
  static void emit(const std::vector<Quad>& quads, ImTextureID texture, ImDrawList& list);

  GlyphAtlas atlas_;
  std::vector<SeenWords> seen_words_;  // kept between frames for their memory only
  std::vector<Quad> quads_;
  std::vector<Quad> colour_quads_;
};

}  // namespace concarte::ui
