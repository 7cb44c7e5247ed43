// The full way: a line of a label of any scripts, directions and faces, shaped as a whole.
#include "picture/text/shaped_line.h"

#include <algorithm>

namespace concarte::text {

namespace {

// The hyphen of the face, or its minus.
ShapedGlyph hyphen_of(const Face& face) {
  ShapedGlyph hyphen;
  hb_codepoint_t id = 0;
  if (!hb_font_get_nominal_glyph(face.font.get(), 0x2010, &id)) hb_font_get_nominal_glyph(face.font.get(), '-', &id);
  hyphen.id = id;
  hyphen.advance = hb_font_get_glyph_h_advance(face.font.get(), id);
  return hyphen;
}

}  // namespace

ShapedLine::ShapedLine(std::string_view line, bool is_plain, Faces& faces, Look look, Shaper& shaper) {
  decode(line, characters_);
  Itemized items;
  if (is_plain) items.stretches.push_back({0, static_cast<std::uint32_t>(characters_.size()), faces.primary(look)});
  else items = itemize(line, characters_, faces, look);
  levels_ = std::move(items.levels);
  pictures_ = std::move(items.pictures);
  shape(items.stretches, faces, shaper);
  find_pieces();
}

void ShapedLine::shape(const std::vector<Stretch>& stretches, Faces& faces, Shaper& shaper) {
  advances_.assign(characters_.size(), 0);
  starts_cluster_.assign(characters_.size(), false);
  for (const Stretch& stretch : stretches) {
    const Face& face = faces[stretch.face];
    const auto glyphs = shaper.shape(face, {characters_.code_points, stretch.begin, stretch.end, stretch.script,
                                            stretch.right_to_left()});
    Run run{stretch, 1 / face.metrics.units_per_em, static_cast<std::uint32_t>(glyphs_.size()), 0, hyphen_of(face)};
    for (const ShapedGlyph& glyph : glyphs) {
      advances_[glyph.cluster] += glyph.advance * run.em_per_unit;
      starts_cluster_[glyph.cluster] = true;
      glyphs_.push_back(glyph);
    }
    run.glyph_end = static_cast<std::uint32_t>(glyphs_.size());
    runs_.push_back(run);
  }
}

double ShapedLine::width_of(std::uint32_t begin, std::uint32_t end) const {
  double width = 0;
  for (std::uint32_t i = begin; i < end; ++i) width += advances_[i];
  return width;
}

double ShapedLine::hyphen_after(std::uint32_t index) const {
  if (!is_soft_hyphen(index)) return 0;
  const auto run = std::ranges::upper_bound(runs_, index, {}, [](const Run& r) { return r.stretch.end; });
  return run == runs_.end() ? 0 : run->hyphen.advance * run->em_per_unit;
}

std::uint32_t ShapedLine::index_of(std::uint32_t byte) const {
  return static_cast<std::uint32_t>(std::ranges::lower_bound(characters_.offsets, byte) - characters_.offsets.begin());
}

void ShapedLine::find_pieces() {
  std::vector<Break> breaks;
  find_line_breaks(characters_.code_points, pictures_, breaks);
  const auto count = static_cast<std::uint32_t>(characters_.size());
  const auto& offsets = characters_.offsets;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const bool is_last = i + 1 == count;
    if (breaks[i] == Break::forbidden || (!is_last && !starts_cluster_[i + 1])) continue;
    std::uint32_t end = i + 1;
    while (end > begin && characters_.code_points[end - 1] == ' ') --end;
    Piece piece;
    piece.begin = offsets[begin];
    piece.end = offsets[end];
    piece.next = offsets[i + 1];
    piece.width = width_of(begin, end);
    piece.space = width_of(end, i + 1);
    if (end > begin && !is_last) piece.hyphen = hyphen_after(end - 1);
    if (breaks[i] == Break::reluctant) piece.after = After::reluctant;
    // Spaces that begin the line stay with the first word, if there is room for both.
    if (begin == 0 && end == 0 && !is_last) piece.after = After::last_resort;
    pieces_.push_back(piece);
    begin = i + 1;
  }
}

std::vector<Piece> ShapedLine::pieces(Room room) const {
  std::vector<Piece> pieces = pieces_;
  split_too_wide(pieces, room, [this](const Piece& piece, std::vector<Piece>& out) { split(piece, out); });
  return pieces;
}

void ShapedLine::split(const Piece& piece, std::vector<Piece>& out) const {
  const std::uint32_t end = index_of(piece.end);
  std::uint32_t at = index_of(piece.begin);
  if (at == end) out.push_back(piece);
  while (at < end) {
    Piece part = piece;
    part.begin = characters_.offsets[at];
    const std::uint32_t begin = at++;
    while (at < end && !starts_cluster_[at]) ++at;
    part.width = width_of(begin, at);
    if (at < end) {
      part.end = part.next = characters_.offsets[at];
      part.space = part.hyphen = 0;
      part.after = After::last_resort;
    }
    out.push_back(part);
  }
}

std::vector<ShapedLine::Slice> ShapedLine::slices(std::uint32_t begin, std::uint32_t end) const {
  std::uint32_t text_end = end;
  while (text_end > begin && characters_.code_points[text_end - 1] == ' ') --text_end;
  std::vector<Slice> slices;
  auto run = std::ranges::upper_bound(runs_, begin, {}, [](const Run& r) { return r.stretch.end; });
  for (; run != runs_.end() && run->stretch.begin < end; ++run) {
    const std::uint32_t first = std::max(begin, run->stretch.begin);
    const std::uint32_t past = std::min(end, run->stretch.end);
    // Rule L1: spaces that end a line go the line's way.
    const std::uint32_t turn = run->stretch.level == levels_.line ? past : std::clamp(text_end, first, past);
    if (first < turn) slices.push_back({&*run, first, turn, run->stretch.level});
    if (turn < past) slices.push_back({&*run, turn, past, levels_.line});
  }
  return slices;
}

void ShapedLine::place(const std::vector<Piece>& pieces, PieceRange range, double size, std::uint32_t line_begin,
                       std::vector<GlyphRun>& runs) const {
  if (range.begin == range.end) return;
  const std::vector<Slice> parts = slices(index_of(pieces[range.begin].begin), index_of(pieces[range.end - 1].next));
  std::vector<Level> levels;
  for (const Slice& slice : parts) levels.push_back(slice.level);
  std::optional<std::uint32_t> hyphen;
  if (range.end < pieces.size() && pieces[range.end - 1].hyphen > 0) hyphen = index_of(pieces[range.end - 1].end) - 1;
  double pen = levels_.line % 2 != 0 ? -pieces[range.end - 1].space * size : 0;
  for (const std::uint32_t i : visual_order(levels)) pen = place(parts[i], pen, size, line_begin, hyphen, runs);
}

std::span<const ShapedGlyph> ShapedLine::glyphs_of(const Slice& slice) const {
  const Run& run = *slice.run;
  const std::span all(glyphs_.data() + run.glyph_begin, run.glyph_end - run.glyph_begin);
  const bool descending = run.stretch.right_to_left();
  const auto at = [&](std::uint32_t code_point) {
    return std::ranges::partition_point(all, [&](const ShapedGlyph& glyph) {
      return descending ? glyph.cluster >= code_point : glyph.cluster < code_point;
    });
  };
  return descending ? std::span(at(slice.end), at(slice.begin)) : std::span(at(slice.begin), at(slice.end));
}

double ShapedLine::place(const Slice& slice, double pen, double size, std::uint32_t line_begin, std::optional<std::uint32_t> hyphen,
                         std::vector<GlyphRun>& runs) const {
  const Run& whole = *slice.run;
  GlyphRun& run = runs.emplace_back();
  run.face = whole.stretch.face;
  run.right_to_left = slice.level % 2 != 0;
  run.size = size;
  run.origin.x = pen;
  run.text_begin = line_begin + characters_.offsets[slice.begin];
  run.text_end = line_begin + characters_.offsets[slice.end];
  const double scale = whole.em_per_unit * size;
  double x = 0;
  const auto add = [&](const ShapedGlyph& shaped) {
    const ShapedGlyph& glyph = hyphen == shaped.cluster ? whole.hyphen : shaped;
    run.glyphs.push_back({glyph.id, static_cast<float>(x + glyph.x * scale), static_cast<float>(-glyph.y * scale),
                          line_begin + characters_.offsets[shaped.cluster], static_cast<float>(glyph.advance * scale)});
    x += glyph.advance * scale;
  };
  const auto glyphs = glyphs_of(slice);
  run.glyphs.reserve(glyphs.size());
  // Spaces that turned round: one glyph each, whose order alone matters.
  if (run.right_to_left == whole.stretch.right_to_left()) std::for_each(glyphs.begin(), glyphs.end(), add);
  else std::for_each(glyphs.rbegin(), glyphs.rend(), add);
  run.width = x;
  return pen + x;
}

std::size_t ShapedLine::byte_count() const {
  return sizeof *this + characters_.size() * (sizeof(std::uint32_t) * 2 + sizeof(double) + sizeof(Level) + 2) +
         glyphs_.size() * sizeof(ShapedGlyph) + pieces_.size() * sizeof(Piece) + runs_.size() * sizeof(Run);
}

}  // namespace concarte::text
