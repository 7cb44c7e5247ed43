// Words shaped once for all sizes: what makes measuring thousands of labels quick.
#include "picture/text/word_cache.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <utility>

#include <fribidi.h>

#include "picture/text/emoji.h"
#include "picture/text/space_context.h"

namespace concarte::text {
namespace {

constexpr std::size_t FirstSlots = 1024;
// About 100 000 words: more than any map, less than a browser's tab.
constexpr std::size_t MostBytes = std::size_t{48} << 20;

// What the rules of fonts look for beside a sign: capitals, small letters, figures and brackets.
constexpr std::array<std::pair<std::u32string_view, std::u32string_view>, 5> Neighbours{
    {{U"AA A ", U" A AA"}, {U"00 0 ", U" 0 00"}, {U"aa a ", U" a aa"}, {U"(aa) ", U" (aa)"}, {U"[A] ", U" [A]"}}};

// Eight bytes at a time; words are short.
std::uint64_t hash_of(std::string_view text) {
  constexpr std::uint64_t Odd = 0x9e3779b97f4a7c15;
  const char* at = text.data();
  std::size_t left = text.size();
  std::uint64_t hash = left * Odd;
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

const Word& WordCache::find(std::string_view text, Shaper& shaper) {
  const std::uint64_t hash = hash_of(text);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask; slots_[i].word; i = (i + 1) & mask)
    if (slots_[i].hash == hash && is_same(slots_[i].word->text(), text)) return *slots_[i].word;
  const Word* word = make(text, shaper);
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

const Word* WordCache::make(std::string_view text, Shaper& shaper) {
  Word* word = new (words_.allocate(sizeof(Word) + text.size(), alignof(Word))) Word;
  std::memcpy(word + 1, text.data(), text.size());
  word->text_size = static_cast<std::uint32_t>(text.size());
  bytes_ += sizeof(Word) + text.size();
  fill(*word, shaper);
  return word;
}

bool WordCache::has_plain(std::uint32_t c, hb_codepoint_t& glyph) const {
  if (c == ' ' || c == 0xfffd || c == 0x20e3 || is_ignorable(c) || !is_of_latin_text(c)) return false;
  if (!keeps_its_place(c) || has_emoji_presentation(c)) return false;
  return hb_font_get_nominal_glyph(face_.font.get(), c, &glyph) || has_substitute(c);
}

void WordCache::classify(Word& word) const {
  const auto& code_points = characters_.code_points;
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
  classify(word);
  if (!word.is_plain) return;
  const std::u32string_view space = kerns_with_spaces_ ? U" " : U"";
  const auto shaped = shape_between(space, space, shaper);
  if (kerns_with_spaces_) {
    word.space_before = shaped.front().advance - face_.space_advance;
    // A letter and its marks are one cluster: the letter comes first.
    const std::uint32_t last = shaped[shaped.size() - 2].cluster;
    const auto letter = std::ranges::find(shaped, last, &ShapedGlyph::cluster);
    word.space_after = letter->advance - hb_font_get_glyph_h_advance(face_.font.get(), letter->id);
  }
  auto* shape = new (shapes_.allocate(sizeof(WordShape), alignof(WordShape))) WordShape;
  const auto glyphs = copied(shaped.subspan(space.size(), shaped.size() - 2 * space.size()), shapes_);
  if (word.is_contextual) word.is_contextual = changes_beside_others(glyphs, shaper);
  for (ShapedGlyph& glyph : glyphs) {
    word.advance += glyph.advance;
    glyph.cluster = characters_.offsets[glyph.cluster - space.size()];
  }
  shape->glyphs = glyphs;
  find_parts(word, *shape);
  word.shape = shape;
  bytes_ += sizeof(WordShape) + shape->glyphs.size_bytes() + shape->parts.size_bytes();
}

std::span<ShapedGlyph> WordCache::shape_between(std::u32string_view before, std::u32string_view after, Shaper& shaper) {
  surrounded_.assign(before.begin(), before.end());
  surrounded_.insert(surrounded_.end(), characters_.code_points.begin(), characters_.code_points.end());
  surrounded_.insert(surrounded_.end(), after.begin(), after.end());
  return shaper.shape(face_, {surrounded_, 0, static_cast<std::uint32_t>(surrounded_.size()), HB_SCRIPT_LATIN, false});
}

// A word may hold a sign that looks through spaces and yet never change, as "aux" or "peut-être", since only what is beside
// the sign itself decides.
bool WordCache::changes_beside_others(std::span<const ShapedGlyph> alone, Shaper& shaper) {
  for (const auto& [before, after] : Neighbours) {
    const auto beside = shape_between(before, after, shaper);
    const auto is_first = [&](const ShapedGlyph& glyph) { return glyph.cluster >= before.size(); };
    const auto glyphs = std::ranges::find_if(beside, is_first);
    if (beside.end() - glyphs < static_cast<std::ptrdiff_t>(alone.size())) return true;
    if (!std::ranges::equal(alone, std::span(glyphs, alone.size()), {}, &ShapedGlyph::id, &ShapedGlyph::id)) return true;
  }
  return false;
}

void WordCache::find_parts(Word& word, WordShape& shape) {
  find_line_breaks(characters_.code_points, {}, breaks_);
  const auto inner = std::span(breaks_).first(breaks_.size() - 1);
  if (std::ranges::all_of(inner, [](Break after) { return after == Break::forbidden; })) return;
  std::vector<WordPart> parts;
  auto glyph = shape.glyphs.begin();
  WordPart part;
  for (std::size_t i = 0; i < breaks_.size(); ++i) {
    if (breaks_[i] == Break::forbidden) continue;
    part.text_end = characters_.offsets[i + 1];
    for (; glyph != shape.glyphs.end() && glyph->cluster < part.text_end; ++glyph) part.advance += glyph->advance;
    // A ligature across the break cannot be cut.
    if (glyph != shape.glyphs.end() && glyph->cluster != part.text_end) continue;
    part.is_hanging = breaks_[i] == Break::reluctant;
    parts.push_back(part);
    part.advance = 0;
  }
  shape.parts = copied(std::span(parts), shapes_);
  word.is_one_part = shape.parts.empty();
}

}  // namespace concarte::text
