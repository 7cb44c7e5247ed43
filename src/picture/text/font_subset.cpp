// A font file with no more in it than some characters need.
#include "picture/text/font_subset.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include "picture/text/face.h"
#include "system/library.h"

namespace concarte::text {
namespace {

const system::Library& library() {
  static const system::Library Only("libharfbuzz-subset.so.0");
  return Only;
}

// HarfBuzz's subsetter, under its own names.
struct Subsetter {
  decltype(&hb_subset_input_create_or_fail) create_input = library().function("hb_subset_input_create_or_fail");
  decltype(&hb_subset_input_destroy) destroy_input = library().function("hb_subset_input_destroy");
  decltype(&hb_subset_input_unicode_set) code_points = library().function("hb_subset_input_unicode_set");
  decltype(&hb_subset_input_pin_axis_location) pin_axis = library().function("hb_subset_input_pin_axis_location");
  decltype(&hb_subset_or_fail) subset = library().function("hb_subset_or_fail");

  bool is_whole() const {
    return create_input != nullptr && destroy_input != nullptr && code_points != nullptr && pin_axis != nullptr && subset != nullptr;
  }
};

// A variable font is fixed where the face stands on its axes.
void pin(const Subsetter& subsetter, hb_subset_input_t* input, hb_face_t* face, const std::vector<float>& place) {
  std::vector<hb_ot_var_axis_info_t> axes(place.size());
  auto count = static_cast<unsigned>(axes.size());
  hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
  for (unsigned i = 0; i < count; ++i) subsetter.pin_axis(input, face, axes[i].tag, place[i]);
}

}  // namespace

std::string font_subset(const Typesetter& typesetter, FaceId id, const std::set<std::uint32_t>& code_points) {
  static const Subsetter Only;
  const FaceMetrics metrics = typesetter.metrics(id);
  if (!Only.is_whole() || metrics.file.empty()) return {};
  const HarfBuzz<hb_blob_t> file(hb_blob_create_from_file_or_fail(metrics.file.c_str()));
  if (!file) return {};
  const HarfBuzz<hb_face_t> face(hb_face_create(file.get(), static_cast<unsigned>(metrics.index) & 0xffff));
  hb_subset_input_t* const input = Only.create_input();
  if (input == nullptr) return {};
  for (const std::uint32_t code_point : code_points) hb_set_add(Only.code_points(input), code_point);
  pin(Only, input, face.get(), typesetter.variation(id));
  const HarfBuzz<hb_face_t> smaller(Only.subset(face.get(), input));
  Only.destroy_input(input);
  if (!smaller) return {};
  const HarfBuzz<hb_blob_t> bytes(hb_face_reference_blob(smaller.get()));
  unsigned size = 0;
  const char* const begin = hb_blob_get_data(bytes.get(), &size);
  return {begin, size};
}

}  // namespace concarte::text
