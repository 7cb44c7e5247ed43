// Asks fontconfig which font file to use, only when the program cannot know by itself: the first question takes milliseconds.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "picture/text/paragraph.h"

namespace concarte::text {

struct FontFile {
  std::string path;
  int index = 0;           // in a collection; the upper 16 bits number a named instance of a variable font, from 1
  std::string variations;  // of a variable font, as `wght=600`; else empty

  bool operator==(const FontFile&) const = default;
};

// Fonts in the order in which they should serve a family, a weight and a slant, the closest first. The order does not
// depend on the user's locale.
class FontList {
 public:
  // Tries to use a font; false: look further.
  using Taker = std::function<bool(const FontFile&)>;

  static FontList of_family(const std::string& family, Weight weight, bool italic);
  // Only fonts with pictures in colour.
  static FontList of_emoji();
  ~FontList();
  FontList(FontList&&) noexcept;
  FontList& operator=(FontList&&) noexcept;

  // Offers the fonts one after the other. `is_asked_family` tells whether the family of the one taken is the one asked for.
  struct Found {
    bool taken = false;
    bool is_asked_family = false;
  };
  Found first(const Taker& take) const;
  // The same among the fonts that have all these characters.
  bool first_covering(std::span<const std::uint32_t> code_points, const Taker& take) const;

 private:
  struct Fonts;
  explicit FontList(std::unique_ptr<Fonts> fonts);
  std::unique_ptr<Fonts> fonts_;
};

}  // namespace concarte::text
