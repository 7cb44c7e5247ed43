// Asks fontconfig which font file to use, only when the program cannot know by itself: the first question takes milliseconds.
#include "picture/text/font_finder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fontconfig/fontconfig.h>

namespace concarte::text {
namespace {

struct Release {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
  void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};
using Pattern = std::unique_ptr<FcPattern, Release>;
using FontSet = std::unique_ptr<FcFontSet, Release>;

const FcChar8* characters(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

int fontconfig_weight(Weight weight) {
  switch (weight) {
    case Weight::medium: return FC_WEIGHT_MEDIUM;
    case Weight::semibold: return FC_WEIGHT_DEMIBOLD;
    default: return FC_WEIGHT_REGULAR;
  }
}

std::string string_of(FcPattern* pattern, const char* property) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(pattern, property, 0, &value) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(value);
}

bool is_coloured(FcPattern* font) {
  FcBool colour = FcFalse;
  return FcPatternGetBool(font, FC_COLOR, 0, &colour) == FcResultMatch && colour == FcTrue;
}

}  // namespace

struct FontList::Fonts {
  Pattern asked;
  FontSet sorted;
  std::string family;
  bool emoji = false;

  std::optional<FontFile> file(FcPattern* font) const {
    // What was asked must be mixed in to know the variations of a variable font.
    const Pattern ready(FcFontRenderPrepare(nullptr, asked.get(), font));
    if (!ready) return std::nullopt;
    FontFile found{string_of(ready.get(), FC_FILE), 0, string_of(ready.get(), FC_FONT_VARIATIONS)};
    FcPatternGetInteger(ready.get(), FC_INDEX, 0, &found.index);
    if (found.path.empty()) return std::nullopt;
    return found;
  }

  bool has_asked_family(FcPattern* font) const {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i)
      if (FcStrCmpIgnoreCase(name, characters(family)) == 0) return true;
    return false;
  }

  std::span<FcPattern*> all() const {
    if (!sorted || sorted->nfont <= 0) return {};
    return {sorted->fonts, static_cast<std::size_t>(sorted->nfont)};
  }

  void sort() {
    FcPatternAddBool(asked.get(), FC_SCALABLE, FcTrue);
    // Without a language of ours, fontconfig would take that of the environment, and answers would differ.
    FcPatternAddString(asked.get(), FC_LANG, characters("fr"));
    FcConfigSubstitute(nullptr, asked.get(), FcMatchPattern);
    FcDefaultSubstitute(asked.get());
    FcResult result = FcResultMatch;
    sorted.reset(FcFontSort(nullptr, asked.get(), FcFalse, nullptr, &result));
  }
};

FontList::FontList(std::unique_ptr<Fonts> fonts) : fonts_(std::move(fonts)) {}
FontList::~FontList() = default;
FontList::FontList(FontList&&) noexcept = default;
FontList& FontList::operator=(FontList&&) noexcept = default;

FontList FontList::of_family(const std::string& family, Weight weight, bool italic) {
  auto fonts = std::make_unique<Fonts>();
  fonts->family = family;
  fonts->asked.reset(FcPatternCreate());
  FcPatternAddString(fonts->asked.get(), FC_FAMILY, characters(family));
  FcPatternAddString(fonts->asked.get(), FC_FAMILY, characters("sans-serif"));
  FcPatternAddInteger(fonts->asked.get(), FC_WEIGHT, fontconfig_weight(weight));
  FcPatternAddInteger(fonts->asked.get(), FC_SLANT, italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
  fonts->sort();
  return FontList(std::move(fonts));
}

FontList FontList::of_emoji() {
  auto fonts = std::make_unique<Fonts>();
  fonts->emoji = true;
  fonts->asked.reset(FcPatternCreate());
  FcPatternAddString(fonts->asked.get(), FC_FAMILY, characters("emoji"));
  FcPatternAddBool(fonts->asked.get(), FC_COLOR, FcTrue);
  fonts->sort();
  return FontList(std::move(fonts));
}

FontList::Found FontList::first(const Taker& take) const {
  for (FcPattern* font : fonts_->all()) {
    if (is_coloured(font) != fonts_->emoji) continue;
    const auto file = fonts_->file(font);
    if (file && take(*file)) return {true, fonts_->has_asked_family(font)};
  }
  return {};
}

bool FontList::first_covering(std::span<const std::uint32_t> code_points, const Taker& take) const {
  for (FcPattern* font : fonts_->all()) {
    FcCharSet* covered = nullptr;
    if (FcPatternGetCharSet(font, FC_CHARSET, 0, &covered) != FcResultMatch) continue;
    const auto has = [&](std::uint32_t c) { return FcCharSetHasChar(covered, c) == FcTrue; };
    if (is_coloured(font) != fonts_->emoji || !std::ranges::all_of(code_points, has)) continue;
    const auto file = fonts_->file(font);
    if (file && take(*file)) return true;
  }
  return false;
}

}  // namespace concarte::text
