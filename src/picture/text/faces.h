// The faces a typesetter has opened: those of its family, and those it fell back on.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "picture/text/face.h"
#include "picture/text/font_finder.h"
#include "picture/text/font_paths.h"

namespace concarte::text {

// The six looks of a family.
struct Look {
  Weight weight = Weight::regular;
  bool italic = false;
};

// Faces are opened when first asked for, and stay open.
class Faces {
 public:
  Faces(std::string family, const std::string& cache_folder);

  const Face& operator[](FaceId id) const { return *faces_[id]; }
  // The family's own face, or what replaces the family on this machine.
  FaceId primary(Look look);
  // The face to show a grapheme that the primary face lacks, preferring one in colour for an emoji; nothing when no font
  // has it. Ignorable characters must have been left out.
  std::optional<FaceId> fallback(Look look, std::span<const std::uint32_t> grapheme, bool emoji);

 private:
  static constexpr std::size_t LookCount = 6;
  struct OfLook {
    std::optional<FaceId> primary;
    std::optional<FontList> list;
    std::map<std::vector<std::uint32_t>, std::optional<FaceId>> answers;  // to a question that searches a thousand fonts
  };
  OfLook& of(Look look);
  const FontList& list(Look look);
  std::optional<FaceId> open(const FontFile& file);
  FaceId find_primary(Look look);
  std::optional<FaceId> covering(const FontList& list, std::span<const std::uint32_t> code_points, bool pictures);

  std::string family_;
  FontPaths paths_;
  std::vector<std::unique_ptr<Face>> faces_;
  std::array<OfLook, LookCount> looks_;
  std::optional<FontList> emoji_list_;
  std::map<std::vector<std::uint32_t>, std::optional<FaceId>> emoji_answers_;
};

}  // namespace concarte::text
