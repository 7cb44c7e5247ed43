// Remembers, from one start to the next, the files of the fonts that serve a family.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "picture/text/font_finder.h"

namespace concarte::text {

// The file `fonts` of the cache folder. An entry is forgotten as soon as its font's date or size differ. A folder that
// cannot be read or written is as an empty one: starting is then slower, nothing else.
class FontPaths {
 public:
  // Empty folder: remembers nothing.
  explicit FontPaths(const std::string& folder);

  std::optional<FontFile> find(const std::string& family, Weight weight, bool italic) const;
  void remember(const std::string& family, Weight weight, bool italic, const FontFile& font);

 private:
  struct Entry {
    std::string key;    // family, weight, slant
    std::string stamp;  // date and size of the file
    FontFile font;
  };
  std::vector<Entry> read() const;

  std::string path_;
  std::vector<Entry> entries_;
};

}  // namespace concarte::text
