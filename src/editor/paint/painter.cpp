// Words at their exact size, the pen on a quarter of a pixel across and a whole pixel down.
#include "editor/paint/painter.h"

#include <algorithm>
#include <cmath>

#include "editor/paint/shapes.h"

namespace concarte::ui {

namespace {

constexpr double SmallestBarEm = 2.2;  // pixels: below this even the bars are only noise
constexpr double XHeight = 0.5;        // em, as the bars have it
constexpr double BarOpacity = 0.25;

// Stands for words too small to read.
void paint_bar(const figure::Words& words, Colour colour, const Affine& to_screen, ImDrawList& list) {
  const double em = words.run.size * to_screen.scale;
  const Vec2 start = to_screen(words.run.origin);
  const double height = std::max(1.0, em * XHeight);
  const Colour soft = faded(colour, BarOpacity);
  list.AddRectFilled(on_screen({start.x, start.y - height}), on_screen({start.x + words.run.width * to_screen.scale, start.y}),
                     packed(soft));
}

// A full line round the same box comes next.
bool is_outlined(const figure::Figure& figure, std::size_t i) {
  constexpr double Rounding = 0.01;
  if (i + 1 >= figure.items.size()) return false;
  const figure::Item& next = figure.items[i + 1];
  const auto* stroke = std::get_if<figure::Stroke>(&next.mark);
  return stroke != nullptr && stroke->dashes.empty() && std::holds_alternative<figure::RoundedRect>(stroke->shape) &&
         distance(next.bounds.corner(), figure.items[i].bounds.corner()) < Rounding && distance(next.bounds.size(), figure.items[i].bounds.size()) < Rounding;
}

// Towards the paper, as opaque as it was: what is below never shows through.
Colour paled(Colour colour, Colour paper, double paleness) {
  if (paleness == 0) return colour;
  Colour pale = mix(colour, paper, paleness);
  pale.alpha = colour.alpha;
  return pale;
}

}  // namespace

void Painter::paint(const figure::Figure& figure, const Affine& screen_from_figure, const Rect& seen,
                    const text::Typesetter& typesetter, ImDrawList& list, std::span<const float> paleness) {
  const Rect seen_in_figure = screen_from_figure.inverse()(seen);
  seen_words_.clear();
  // A line may be as flat as a point; `overlap` wants interiors.
  const auto is_seen = [&](const Rect& bounds) { return overlap(grown(bounds, 0.5), seen_in_figure); };
  for (std::size_t i = 0; i < figure.items.size(); ++i) {
    if (i % figure::BlockSize == 0 && !figure.blocks.empty() && !is_seen(figure.blocks[i / figure::BlockSize])) {
      i += figure::BlockSize - 1;
      continue;
    }
    const figure::Item& item = figure.items[i];
    if (!is_seen(item.bounds)) continue;
    const double pale = item.part < paleness.size() ? static_cast<double>(paleness[item.part]) : 0;
    if (const auto* words = std::get_if<figure::Words>(&item.mark)) {
      if (words->run.size * screen_from_figure.scale >= SmallestBarEm) seen_words_.push_back({words, paled(words->colour, figure.paper, pale)});
    } else if (const auto* fill = std::get_if<figure::Fill>(&item.mark)) {
      if (pale == 0) paint_fill(*fill, screen_from_figure, list, is_outlined(figure, i));
      else paint_fill({fill->shape, paled(fill->colour, figure.paper, pale)}, screen_from_figure, list);
    } else {
      const auto& stroke = std::get<figure::Stroke>(item.mark);
      if (pale == 0) paint_stroke(stroke, screen_from_figure, list);
      else paint_stroke({stroke.shape, paled(stroke.colour, figure.paper, pale), stroke.width, stroke.dashes}, screen_from_figure, list);
    }
  }
  paint_seen_words(screen_from_figure, seen, typesetter, list);
}

void Painter::paint_seen_words(const Affine& screen_from_figure, const Rect& seen, const text::Typesetter& typesetter,
                               ImDrawList& list) {
  bool complete = false;
  while (!complete) {
    quads_.clear();
    colour_quads_.clear();
    complete = std::all_of(seen_words_.begin(), seen_words_.end(), [&](const SeenWords& seen_words) {
      return seen_words.words->run.size * screen_from_figure.scale < SmallestEm || gather(seen_words, screen_from_figure, seen, typesetter);
    });
    if (!complete && !atlas_.make_room()) break;
  }
  for (const auto& [words, colour] : seen_words_)
    if (words->run.size * screen_from_figure.scale < SmallestEm) paint_bar(*words, colour, screen_from_figure, list);
  emit(quads_, atlas_.coverage(), list);
  emit(colour_quads_, atlas_.colours(), list);
}

bool Painter::gather(const SeenWords& seen_words, const Affine& screen_from_figure, const Rect& seen,
                     const text::Typesetter& typesetter) {
  const text::GlyphRun& run = seen_words.words->run;
  // FreeType's own precision: a finer difference would only make more pictures of the same glyph.
  const double em = std::round(run.size * screen_from_figure.scale * 64) / 64;
  const Vec2 start = screen_from_figure(run.origin);
  const ImU32 colour = packed(seen_words.colour);
  for (const text::Glyph& glyph : run.glyphs) {
    const double x = start.x + static_cast<double>(glyph.x) * screen_from_figure.scale;
    const double y = std::round(start.y + static_cast<double>(glyph.y) * screen_from_figure.scale);
    // No glyph reaches further than this from its pen.
    if (x + 4 * em < seen.x || x - 2 * em > seen.right() || y + 2 * em < seen.y || y - 2 * em > seen.bottom()) continue;
    const double quarters = std::round(x * 4);
    const double whole = std::floor(quarters / 4);
    const AtlasGlyph* picture = atlas_.find(typesetter, run.face, glyph.id, em, static_cast<int>(quarters - whole * 4));
    if (picture == nullptr) return false;
    if (picture->size.x == 0) continue;
    const ImVec2 begin(static_cast<float>(whole) + picture->offset.x, static_cast<float>(y) + picture->offset.y);
    const ImVec2 end(begin.x + picture->size.x, begin.y + picture->size.y);
    if (picture->is_colour)
      colour_quads_.push_back({begin, end, picture->place, IM_COL32(255, 255, 255, seen_words.colour.alpha)});
    else
      quads_.push_back({begin, end, picture->place, colour});
  }
  return true;
}

void Painter::emit(const std::vector<Quad>& quads, ImTextureID texture, ImDrawList& list) {
  if (quads.empty()) return;
  constexpr std::size_t Batch = 8192;  // ImGui's indices have 16 bits
  list.PushTexture(ImTextureRef(texture));
  for (std::size_t begin = 0; begin < quads.size(); begin += Batch) {
    const std::size_t end = std::min(begin + Batch, quads.size());
    list.PrimReserve(static_cast<int>(end - begin) * 6, static_cast<int>(end - begin) * 4);
    for (std::size_t i = begin; i < end; ++i)
      list.PrimRectUV(quads[i].begin, quads[i].end, quads[i].place.uv_begin, quads[i].place.uv_end, quads[i].colour);
  }
  list.PopTexture();
}

}  // namespace concarte::ui
