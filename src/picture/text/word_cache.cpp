// Words shaped once for all sizes: what makes measuring thousands of labels quick.
#include "picture/text/word_cache.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <fribidi.h>

#include "picture/text/emoji.h"
#include "picture/text/space_context.h"

namespace concarte::text {
namespace {

constexpr std::size_t FirstSlots = 1024;
// About 100 000 words: more than any map, less than a browser's tab.
constexpr std::size_t MostBytes = std::size_t{48} << 20;

// Eight bytes at a time; words are short.
std::uint64_t hash_of(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint64_t Odd = 0x9e3779b97f4a7c15;
  const char* at = text.data();
  std::size_t left = text.size();
  std::uint64_t hash = (left << 40 ^ std::uint64_t{begin} << 20 ^ end) * Odd;
  const auto mix = [&](std::uint64_t bytes) {
    hash = (hash ^ bytes) * Odd;
    hash ^= hash >> 32;
  };
  std::uint64_t bytes = 0;
  for (; left >= 8; at += 8, left -= 8) {
    std::memcpy(&bytes, at, 8);
    mix(bytes);
  }
  bytes = 0;
  if (left >= 4) {
    std::uint32_t low = 0;
    std::uint32_t high = 0;
    std::memcpy(&low, at, 4);
    std::memcpy(&high, at + left - 4, 4);
    bytes = std::uint64_t{high} << 32 | low;
  } else {
    for (std::size_t i = 0; i < left; ++i) bytes = bytes << 8 | static_cast<unsigned char>(at[i]);
  }
  mix(bytes);
  return hash;
}

// Eight bytes at a time, without a call.
bool is_same(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  std::size_t at = 0;
  for (; at + 8 <= a.size(); at += 8)
    if (std::memcmp(a.data() + at, b.data() + at, 8) != 0) return false;
  for (; at < a.size(); ++at)
    if (a[at] != b[at]) return false;
  return true;
}

// Never reordered, whatever stands beside it, in a line that begins from the left.
bool keeps_its_place(std::uint32_t c) {
  if (c < 0x250) return true;
  const FriBidiCharType type = fribidi_get_bidi_type(c);
  return !FRIBIDI_IS_RTL(type) && !FRIBIDI_IS_ARABIC(type) && !FRIBIDI_IS_EXPLICIT_OR_BN(type) && !FRIBIDI_IS_ISOLATE(type);
}

bool is_of_latin_text(std::uint32_t c) {
  switch (hb_unicode_script(hb_unicode_funcs_get_default(), c)) {
    case HB_SCRIPT_LATIN: case HB_SCRIPT_COMMON: case HB_SCRIPT_INHERITED: return true;
    default: return false;
  }
}

std::uint32_t last_letter(std::span<const std::uint32_t> word) {
  for (std::size_t i = word.size(); i-- > 0;)
    if (!is_mark(word[i])) return word[i];
  return word.back();
}

template <class T>
std::span<T> copied(std::span<T> values, std::pmr::memory_resource& arena) {
  if (values.empty()) return {};
  T* copy = static_cast<T*>(arena.allocate(values.size_bytes(), alignof(T)));
  std::memcpy(copy, values.data(), values.size_bytes());
  return {copy, values.size()};
}

}  // namespace

WordCache::WordCache(const Face& face) : face_(face), slots_(FirstSlots) {
  SpaceContext context = space_context(face);
  kerns_with_spaces_ = context.kerns_with_spaces;
  contextual_ = std::move(context.contextual);
}

void WordCache::trim() {
  if (bytes_ < MostBytes) return;
  words_.release();
  shapes_.release();
  bytes_ = 0;
  count_ = 0;
  slots_.assign(FirstSlots, {});
}

const Word& WordCache::find(std::string_view text, std::uint32_t begin, std::uint32_t end, Shaper& shaper) {
  const std::uint64_t hash = hash_of(text, begin, end);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask; slots_[i].word; i = (i + 1) & mask) {
    if (slots_[i].hash != hash) continue;
    const Word& word = *slots_[i].word;
    if (is_same(word.text(), text) && word.begin == begin && word.end == end) return word;
  }
  const Word* word = make(text, begin, end, shaper);
  if (4 * ++count_ > 3 * slots_.size()) {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.word) insert(slot.hash, slot.word);
  }
  insert(hash, word);
  return *word;
}

void WordCache::insert(std::uint64_t hash, const Word* word) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = hash & mask;
  while (slots_[i].word) i = (i + 1) & mask;
  slots_[i] = {hash, word};
}

const Word* WordCache::make(std::string_view text, std::uint32_t begin, std::uint32_t end, Shaper& shaper) {
  Word* word = new (words_.allocate(sizeof(Word) + text.size(), alignof(Word))) Word;
  std::memcpy(word + 1, text.data(), text.size());
  word->text_size = static_cast<std::uint32_t>(text.size());
  word->begin = begin;
  word->end = end;
  fill(*word, shaper);
  bytes_ += sizeof(Word) + text.size();
  return word;
}

bool WordCache::has_plain(std::uint32_t c, hb_codepoint_t& glyph) const {
  if (c == ' ' || c == 0xfffd || c == 0x20e3 || is_ignorable(c) || !is_of_latin_text(c)) return false;
  if (!keeps_its_place(c) || has_emoji_presentation(c)) return false;
  return hb_font_get_nominal_glyph(face_.font.get(), c, &glyph) || has_substitute(c);
}

void WordCache::classify(Word& word, std::span<const std::uint32_t> code_points) const {
  word.is_plain = !is_mark(code_points.front());
  for (const std::uint32_t c : code_points) {
    hb_codepoint_t glyph = 0;
    word.is_plain = word.is_plain && has_plain(c, glyph);
    word.is_contextual = word.is_contextual || hb_set_has(contextual_.get(), glyph) != 0;
  }
  const std::uint32_t last = last_letter(code_points);
  word.first = breaks_as_a_letter(code_points.front()) ? 0 : code_points.front();
  word.last = breaks_as_a_letter(last) ? 0 : last;
}

void WordCache::fill(Word& word, Shaper& shaper) {
  decode(word.text(), characters_);
  const auto& offsets = characters_.offsets;
  const auto index = [&](std::uint32_t byte) {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(offsets, byte) - offsets.begin());
  };
  const std::uint32_t begin = index(word.begin);
  const std::uint32_t end = index(word.end);
  const auto code_points = std::span<const std::uint32_t>(characters_.code_points).subspan(begin, end - begin);
  classify(word, code_points);
  if (!word.is_plain) return;

  auto* shape = new (shapes_.allocate(sizeof(WordShape), alignof(WordShape))) WordShape;
  const auto glyphs = copied(shape_in_context(word, begin, end, shaper), shapes_);
  for (ShapedGlyph& glyph : glyphs) {
    word.is_contextual = word.is_contextual || hb_set_has(contextual_.get(), glyph.id) != 0;
    word.advance += glyph.advance;
    glyph.cluster = offsets[glyph.cluster] - word.begin;
  }
  shape->glyphs = glyphs;
  word.shape = shape;
  find_parts(word, *shape, code_points, std::span<const std::uint32_t>(offsets).subspan(begin));
  bytes_ += sizeof(WordShape) + shape->glyphs.size_bytes() + shape->parts.size_bytes();
}

// The glyphs of the code points from `begin` to `end`; their clusters are indices in `characters_`.
std::span<ShapedGlyph> WordCache::shape_in_context(Word& word, std::uint32_t begin, std::uint32_t end, Shaper& shaper) {
  auto& code_points = characters_.code_points;
  const auto count = static_cast<std::uint32_t>(code_points.size());
  const bool adds_spaces = kerns_with_spaces_ && begin == 0 && end == count;
  const std::uint32_t added = adds_spaces ? 1 : 0;
  if (adds_spaces) {
    code_points.insert(code_points.begin(), ' ');
    code_points.push_back(' ');
  }
  const auto shaped = shaper.shape(face_, {code_points, 0, count + 2 * added, HB_SCRIPT_LATIN, false});
  const auto at = [&](std::uint32_t limit) {
    return std::ranges::partition_point(shaped, [=](const ShapedGlyph& glyph) { return glyph.cluster < limit; });
  };
  const auto first = at(begin + added);
  const auto past = at(end + added);
  if (begin + added > 0 && first != shaped.begin()) word.space_before = (first - 1)->advance - face_.space_advance;
  if (adds_spaces && first != past) {
    // A letter and its marks are one cluster: the letter comes first.
    const auto letter = at((past - 1)->cluster);
    word.space_after = letter->advance - hb_font_get_glyph_h_advance(face_.font.get(), letter->id);
  }
  for (auto glyph = first; glyph != past; ++glyph) glyph->cluster -= added;
  if (adds_spaces) {
    code_points.erase(code_points.begin());
    code_points.pop_back();
  }
  return {first, past};
}

void WordCache::find_parts(Word& word, WordShape& shape, std::span<const std::uint32_t> code_points,
                           std::span<const std::uint32_t> offsets) {
  find_line_breaks(code_points, {}, breaks_);
  const auto inner = std::span(breaks_).first(breaks_.size() - 1);
  if (std::ranges::find(inner, Break::allowed) == inner.end()) return;
  std::vector<WordPart> parts;
  auto glyph = shape.glyphs.begin();
  WordPart part;
  for (std::size_t i = 0; i < code_points.size(); ++i) {
    if (breaks_[i] != Break::allowed) continue;
    part.text_end = offsets[i + 1] - word.begin;
    for (; glyph != shape.glyphs.end() && glyph->cluster < part.text_end; ++glyph) part.advance += glyph->advance;
    // A ligature across the break cannot be cut.
    if (glyph != shape.glyphs.end() && glyph->cluster != part.text_end) continue;
    parts.push_back(part);
    part.advance = 0;
  }
  shape.parts = copied(std::span(parts), shapes_);
  word.is_one_part = shape.parts.empty();
}

}  // namespace concarte::text
