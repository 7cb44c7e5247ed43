// Sets the lines of labels, the quick way where it can, the full way where it must, and remembers both.
#include "picture/text/line_setter.h"

#include <limits>

namespace concarte::text {
namespace {

constexpr std::size_t MostShapedLineBytes = std::size_t{32} << 20;

}  // namespace

LineSetter::Shaped& LineSetter::shaped_in(FaceId face) {
  if (face >= shaped_.size()) shaped_.resize(face + std::size_t{1});
  auto& shaped = shaped_[face];
  if (!shaped) shaped = std::make_unique<Shaped>(faces_[face]);
  return *shaped;
}

void LineSetter::trim() {
  const bool many_lines = shaped_line_bytes_ > MostShapedLineBytes;
  for (const auto& shaped : shaped_) {
    if (!shaped) continue;
    shaped->words.trim();
    if (many_lines) shaped->lines.clear();
  }
  if (many_lines) shaped_line_bytes_ = 0;
}

const ShapedLine& LineSetter::shaped_line(std::string_view line, bool is_plain, Look look, Shaped& shaped) {
  const auto known = shaped.lines.find(line);
  if (known != shaped.lines.end()) return known->second;
  const auto made = shaped.lines.emplace(std::string(line), ShapedLine(line, is_plain, faces_, look, shaper_)).first;
  shaped_line_bytes_ += line.size() + made->second.byte_count();
  return made->second;
}

const std::vector<PieceRange>& LineSetter::wrap_line(std::string_view line, const Style& style) {
  const Look look{style.weight, style.italic};
  face_ = faces_.primary(look);
  Shaped& shaped = shaped_in(face_);
  size_ = style.size;
  scale_ = size_ / faces_[face_].metrics.units_per_em;
  const auto room = [&] {
    const bool bounded = style.wrap_width > 0 && scale_ > 0;
    return Room{bounded ? style.wrap_width / scale_ : std::numeric_limits<double>::infinity(), bounded && style.even};
  };
  lines_.clear();
  full_ = nullptr;
  const Wants wants = words_.build(line, shaped.words, shaper_, space_breaks_, room());
  if (wants == Wants::words) {
    wrap(words_.pieces(), room(), lines_);
    return lines_;
  }
  full_ = &shaped_line(line, wants == Wants::one_shaping, look, shaped);
  scale_ = size_;
  full_pieces_ = full_->pieces(room());
  wrap(full_pieces_, room(), lines_);
  return lines_;
}

const std::vector<Piece>& LineSetter::pieces() const { return full_ ? full_pieces_ : words_.pieces(); }

std::uint32_t LineSetter::begin_of(PieceRange range) const {
  return range.begin == range.end ? 0 : pieces()[range.begin].begin;
}

std::uint32_t LineSetter::end_of(PieceRange range) const {
  return range.begin == range.end ? 0 : pieces()[range.end - 1].next;
}

void LineSetter::place(PieceRange range, std::uint32_t line_begin, std::vector<GlyphRun>& runs) const {
  if (full_) full_->place(full_pieces_, range, size_, line_begin, runs);
  else words_.place(range, face_, faces_[face_], size_, line_begin, runs);
}

}  // namespace concarte::text
