// The faces a typesetter has opened: those of its family, and those it fell back on.
#include "picture/text/faces.h"

#include <algorithm>
#include <utility>

namespace concarte::text {

Faces::Faces(std::string family, const std::string& cache_folder) : family_(std::move(family)), paths_(cache_folder) {}

Faces::OfLook& Faces::of(Look look) { return looks_[static_cast<std::size_t>(look.weight) * 2 + (look.italic ? 1 : 0)]; }

const FontList& Faces::list(Look look) {
  auto& list = of(look).list;
  if (!list) list.emplace(FontList::of_family(family_, look.weight, look.italic));
  return *list;
}

std::optional<FaceId> Faces::open(const FontFile& file) {
  const auto same = std::ranges::find_if(faces_, [&](const auto& face) { return face->file == file; });
  if (same != faces_.end()) return static_cast<FaceId>(same - faces_.begin());
  auto face = open_face(file);
  if (!face) return std::nullopt;
  faces_.push_back(std::move(face));
  return static_cast<FaceId>(faces_.size() - 1);
}

FaceId Faces::primary(Look look) {
  auto& primary = of(look).primary;
  if (!primary) primary = find_primary(look);
  return *primary;
}

FaceId Faces::find_primary(Look look) {
  std::optional<FaceId> face;
  if (const auto known = paths_.find(family_, look.weight, look.italic)) face = open(*known);
  if (face) return *face;
  const auto found = list(look).first([&](const FontFile& file) { return (face = open(file)).has_value(); });
  if (!face) {
    faces_.push_back(blank_face());
    return static_cast<FaceId>(faces_.size() - 1);
  }
  // A replacement is not remembered: the family may be installed tomorrow.
  if (found.is_asked_family) paths_.remember(family_, look.weight, look.italic, faces_[*face]->file);
  return *face;
}

std::optional<FaceId> Faces::covering(const FontList& list, std::span<const std::uint32_t> code_points, bool pictures) {
  std::optional<FaceId> face;
  const auto take = [&](const FontFile& file) {
    face = open(file);
    if (face && pictures && !faces_[*face]->has_pictures) face.reset();
    return face.has_value();
  };
  list.first_covering(code_points, take);
  return face;
}

std::optional<FaceId> Faces::fallback(Look look, std::span<const std::uint32_t> grapheme, bool emoji) {
  std::vector<std::uint32_t> question(grapheme.begin(), grapheme.end());
  auto& answers = emoji ? emoji_answers_ : of(look).answers;
  if (const auto known = answers.find(question); known != answers.end()) return known->second;
  std::optional<FaceId> face;
  if (emoji) {
    if (!emoji_list_) emoji_list_.emplace(FontList::of_emoji());
    face = covering(*emoji_list_, grapheme, true);
  }
  if (!face) face = covering(list(look), grapheme, false);
  // A mark that no font has on this letter is shown apart, or not at all: the letter matters more.
  if (!face && grapheme.size() > 1) face = covering(list(look), grapheme.first(1), false);
  answers.emplace(std::move(question), face);
  return face;
}

}  // namespace concarte::text
