// The quick way: a line of a label made of words of the cache, for ordinary text in the primary face.
#include "picture/text/word_line.h"

#include <algorithm>

namespace concarte::text {

Wants WordLine::build(std::string_view line, WordCache& cache, Shaper& shaper, SpaceBreaks& breaks, Room room) {
  pieces_.clear();
  const Wants wants = find_words(line, cache, shaper);
  if (wants != Wants::words) return wants;
  make_pieces(cache.face().space_advance, breaks);
  split_too_wide(pieces_, room, [this](const Piece& piece, std::vector<Piece>& out) { split(piece, out); });
  return wants;
}

Wants WordLine::find_words(std::string_view line, WordCache& cache, Shaper& shaper) {
  tokens_.clear();
  line_end_ = static_cast<std::uint32_t>(line.size());
  std::uint32_t at = 0;
  while (at < line_end_ && line[at] == ' ') ++at;
  leading_spaces_ = at;
  bool is_contextual = false;
  while (at < line_end_) {
    Token token{at, at, at, nullptr};
    while (at < line_end_ && line[at] != ' ') ++at;
    token.end = at;
    while (at < line_end_ && line[at] == ' ') ++at;
    token.next = at;
    token.word = &cache.find(line.substr(token.begin, token.end - token.begin), shaper);
    if (!token.word->is_plain) return Wants::the_full_way;
    is_contextual = is_contextual || token.word->is_contextual;
    tokens_.push_back(token);
  }
  return is_contextual && tokens_.size() > 1 ? Wants::one_shaping : Wants::words;
}

void WordLine::make_pieces(double space_advance, SpaceBreaks& breaks) {
  if (leading_spaces_ > 0) {
    Piece indent;
    indent.next = leading_spaces_;
    indent.space = space_advance * leading_spaces_;
    if (!tokens_.empty()) {
      indent.space += tokens_.front().word->space_before;
      indent.after = After::last_resort;
    }
    pieces_.push_back(indent);
  }
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    double space = space_advance * (tokens_[i].next - tokens_[i].end);
    After after = After::line_break;
    if (i + 1 < tokens_.size()) {
      space += tokens_[i + 1].word->space_before;
      if (!breaks.allowed(tokens_[i].word->last, tokens_[i + 1].word->first)) after = After::glue;
    }
    add_word(i, space, after);
  }
}

// What the cache counts for a space after the word that is not there.
std::int32_t WordLine::surplus_of(const Token& token) const {
  return token.end == line_end_ ? token.word->space_after : 0;
}

void WordLine::add_word(std::size_t index, double space, After after) {
  const Token& token = tokens_[index];
  const Word& word = *token.word;
  Piece piece;
  piece.source = static_cast<std::uint32_t>(index);
  piece.begin = token.begin;
  piece.width = word.advance;
  if (!word.is_one_part) add_first_parts(token, piece);
  piece.width -= surplus_of(token);
  piece.end = token.end;
  piece.next = token.next;
  piece.space = space;
  piece.after = after;
  pieces_.push_back(piece);
}

// Leaves in `piece` what is left of the word.
void WordLine::add_first_parts(const Token& token, Piece& piece) {
  const auto parts = token.word->shape->parts;
  for (const WordPart& part : parts.first(parts.size() - 1)) {
    piece.end = piece.next = token.begin + part.text_end;
    piece.width = part.advance;
    piece.after = part.is_hanging ? After::reluctant : After::line_break;
    pieces_.push_back(piece);
    piece.begin = piece.end;
  }
  piece.after = After::line_break;
  piece.width = parts.back().advance;
}

std::span<const ShapedGlyph> WordLine::glyphs_of(const Piece& piece) const {
  if (piece.begin == piece.end) return {};
  const Token& token = tokens_[piece.source];
  const auto all = token.word->shape->glyphs;
  if (piece.begin == token.begin && piece.end == token.end) return all;
  const auto at = [&](std::uint32_t byte) {
    return std::ranges::partition_point(all, [&](const ShapedGlyph& glyph) { return glyph.cluster < byte - token.begin; });
  };
  return {at(piece.begin), at(piece.end)};
}

// One part for each cluster: HarfBuzz never makes one smaller than a grapheme.
void WordLine::split(const Piece& piece, std::vector<Piece>& out) const {
  const auto glyphs = glyphs_of(piece);
  if (glyphs.empty()) {
    out.push_back(piece);
    return;
  }
  const std::uint32_t begin = tokens_[piece.source].begin;
  Piece part = piece;
  part.space = 0;
  part.after = After::last_resort;
  part.width = 0;
  for (std::size_t i = 0; i < glyphs.size(); ++i) {
    part.width += glyphs[i].advance;
    if (i + 1 == glyphs.size() || glyphs[i + 1].cluster == glyphs[i].cluster) continue;
    part.end = part.next = begin + glyphs[i + 1].cluster;
    out.push_back(part);
    part.begin = part.end;
    part.width = 0;
  }
  part.width -= piece.end == line_end_ ? surplus_of(tokens_[piece.source]) : 0;
  part.end = piece.end;
  part.next = piece.next;
  part.space = piece.space;
  if (piece.after != After::glue) part.after = piece.after;
  out.push_back(part);
}

void WordLine::place(PieceRange range, FaceId id, const Face& face, double size, std::uint32_t line_begin,
                     std::vector<GlyphRun>& runs) const {
  if (range.begin == range.end) return;
  const double scale = size / face.metrics.units_per_em;
  GlyphRun& run = runs.emplace_back();
  run.face = id;
  run.size = size;
  run.text_begin = line_begin + pieces_[range.begin].begin;
  run.text_end = line_begin + pieces_[range.end - 1].next;
  run.glyphs.reserve(run.text_end - run.text_begin);
  double pen = 0;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const Piece& piece = pieces_[i];
    for (const ShapedGlyph& glyph : glyphs_of(piece)) {
      run.glyphs.push_back({glyph.id, static_cast<float>((pen + glyph.x) * scale), static_cast<float>(-glyph.y * scale),
                            line_begin + tokens_[piece.source].begin + glyph.cluster,
                            static_cast<float>(glyph.advance * scale)});
      pen += glyph.advance;
    }
    if (piece.begin < piece.end && piece.end == line_end_) {
      const std::int32_t surplus = surplus_of(tokens_[piece.source]);
      run.glyphs.back().advance -= static_cast<float>(surplus * scale);
      pen -= surplus;
    }
    const double end = pen + piece.space;
    for (std::uint32_t byte = piece.end; byte < piece.next; ++byte) {
      const double advance = byte + 1 < piece.next ? face.space_advance : end - pen;
      run.glyphs.push_back({face.space, static_cast<float>(pen * scale), 0, line_begin + byte,
                            static_cast<float>(advance * scale)});
      pen += advance;
    }
  }
  run.width = pen * scale;
}

}  // namespace concarte::text
