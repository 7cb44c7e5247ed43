// The quick way: a line of a label made of words of the cache, for ordinary text in the primary face.
#include "picture/text/word_line.h"

namespace concarte::text {
namespace {

// Words in a row that may each change with the next: signs, mostly. A longer row is shaped as a whole.
constexpr std::size_t LongestContext = 3;

}  // namespace

bool WordLine::build(std::string_view line, WordCache& cache, Shaper& shaper, SpaceBreaks& breaks, double limit) {
  pieces_.clear();
  if (!find_words(line, cache, shaper)) return false;
  make_pieces(cache.face().space_advance, breaks);
  split_too_wide(pieces_, limit, [this](const Piece& piece, std::vector<Piece>& out) { split(piece, out); });
  return true;
}

bool WordLine::find_words(std::string_view line, WordCache& cache, Shaper& shaper) {
  tokens_.clear();
  const auto size = static_cast<std::uint32_t>(line.size());
  std::uint32_t at = 0;
  while (at < size && line[at] == ' ') ++at;
  leading_spaces_ = at;
  const std::uint32_t beside = cache.kerns_with_spaces() ? 1 : 0;
  bool is_contextual = false;
  while (at < size) {
    Token token{at, at, at, nullptr};
    while (at < size && line[at] != ' ') ++at;
    token.end = at;
    while (at < size && line[at] == ' ') ++at;
    token.next = at;
    const std::uint32_t before = token.begin > 0 ? beside : 0;
    const std::uint32_t after = token.next > token.end ? beside : 0;
    const std::uint32_t length = token.end - token.begin;
    token.word = &cache.find(line.substr(token.begin - before, before + length + after), before, before + length, shaper);
    if (!token.word->is_plain) return false;
    is_contextual = is_contextual || token.word->is_contextual;
    tokens_.push_back(token);
  }
  return !is_contextual || tokens_.size() == 1 || look_around(line, cache, shaper);
}

// Looks again for the words that may change beside others, together with those others.
bool WordLine::look_around(std::string_view line, WordCache& cache, Shaper& shaper) {
  exact_.clear();
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    exact_.push_back(tokens_[i].word);
    if (!tokens_[i].word->is_contextual) continue;
    std::size_t first = i;
    std::size_t last = i;
    while (first > 0 && tokens_[first].word->is_contextual) --first;
    while (last + 1 < tokens_.size() && tokens_[last].word->is_contextual) ++last;
    if (last - first > 2 * LongestContext) return false;
    const std::uint32_t begin = first == 0 ? 0 : tokens_[first].begin;
    const std::uint32_t end = last + 1 == tokens_.size() ? tokens_[last].next : tokens_[last].end;
    exact_.back() = &cache.find(line.substr(begin, end - begin), tokens_[i].begin - begin, tokens_[i].end - begin, shaper);
  }
  for (std::size_t i = 0; i < tokens_.size(); ++i) tokens_[i].word = exact_[i];
  return true;
}

void WordLine::make_pieces(double space_advance, SpaceBreaks& breaks) {
  if (leading_spaces_ > 0) {
    Piece indent;
    indent.next = leading_spaces_;
    indent.space = space_advance * leading_spaces_;
    if (!tokens_.empty()) {
      indent.space += tokens_.front().word->space_before;
      indent.after = After::glue;
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

void WordLine::add_word(std::size_t index, double space, After after) {
  const Token& token = tokens_[index];
  const Word& word = *token.word;
  Piece piece;
  piece.source = static_cast<std::uint32_t>(index);
  piece.begin = token.begin;
  for (std::size_t i = 0; i + 1 < word.parts.size(); ++i) {
    piece.end = piece.next = token.begin + word.parts[i].text_end;
    piece.glyph_end = word.parts[i].glyph_end;
    piece.width = word.parts[i].advance;
    pieces_.push_back(piece);
    piece.begin = piece.end;
    piece.glyph_begin = piece.glyph_end;
  }
  piece.end = token.end;
  piece.next = token.next;
  piece.glyph_end = static_cast<std::uint32_t>(word.glyphs.size());
  piece.width = word.parts.empty() ? word.advance : word.parts.back().advance;
  piece.space = space;
  piece.after = after;
  pieces_.push_back(piece);
}

// One part for each cluster: HarfBuzz never makes one smaller than a grapheme.
void WordLine::split(const Piece& piece, std::vector<Piece>& out) const {
  if (piece.glyph_begin == piece.glyph_end) {
    out.push_back(piece);
    return;
  }
  const Token& token = tokens_[piece.source];
  const auto glyphs = token.word->glyphs;
  std::uint32_t glyph = piece.glyph_begin;
  while (glyph < piece.glyph_end) {
    Piece part = piece;
    part.begin = glyph == piece.glyph_begin ? piece.begin : token.begin + glyphs[glyph].cluster;
    part.glyph_begin = glyph;
    part.width = 0;
    const std::uint32_t cluster = glyphs[glyph].cluster;
    for (; glyph < piece.glyph_end && glyphs[glyph].cluster == cluster; ++glyph) part.width += glyphs[glyph].advance;
    part.glyph_end = glyph;
    if (glyph < piece.glyph_end) {
      part.end = part.next = token.begin + glyphs[glyph].cluster;
      part.space = 0;
      part.after = After::last_resort;
    } else if (piece.after == After::glue) {
      part.after = After::last_resort;
    }
    out.push_back(part);
  }
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
    if (piece.glyph_begin < piece.glyph_end) {
      const Token& token = tokens_[piece.source];
      for (const ShapedGlyph& glyph : token.word->glyphs.subspan(piece.glyph_begin, piece.glyph_end - piece.glyph_begin)) {
        run.glyphs.push_back({glyph.id, static_cast<float>((pen + glyph.x) * scale), static_cast<float>(-glyph.y * scale),
                              line_begin + token.begin + glyph.cluster, static_cast<float>(glyph.advance * scale)});
        pen += glyph.advance;
      }
    }
    const double end = pen + piece.space;
    for (std::uint32_t byte = piece.end; byte < piece.next; ++byte) {
      const double advance = byte + 1 < piece.next ? face.space_advance : end - pen;
      run.glyphs.push_back({face.space, static_cast<float>(pen * scale), 0, line_begin + byte, static_cast<float>(advance * scale)});
      pen += advance;
    }
  }
  run.width = pen * scale;
}

}  // namespace concarte::text
