// Which glyphs of a face look through spaces at the words beside them.
#include "picture/text/space_context.h"

#include <array>

#include <hb-ot.h>

namespace concarte::text {
namespace {

constexpr hb_tag_t tag(const char (&name)[5]) { return HB_TAG(name[0], name[1], name[2], name[3]); }

constexpr std::array Scripts{tag("latn"), tag("DFLT"), hb_tag_t{HB_TAG_NONE}};
// What HarfBuzz applies unasked.
constexpr std::array Substitutions{tag("rvrn"), tag("ccmp"), tag("locl"), tag("rlig"), tag("calt"),
                                   tag("clig"), tag("liga"), tag("rclt"), hb_tag_t{HB_TAG_NONE}};
constexpr std::array Placements{tag("kern"), tag("dist"), hb_tag_t{HB_TAG_NONE}};

// The glyphs one lookup knows, by their part in it.
struct Lookup {
  HarfBuzz<hb_set_t> before{hb_set_create()};
  HarfBuzz<hb_set_t> input{hb_set_create()};
  HarfBuzz<hb_set_t> after{hb_set_create()};
};

template <class Visit>
void each_lookup(hb_face_t* face, hb_tag_t table, const hb_tag_t* features, const Visit& visit) {
  const HarfBuzz<hb_set_t> lookups(hb_set_create());
  hb_ot_layout_collect_lookups(face, table, Scripts.data(), nullptr, features, lookups.get());
  for (hb_codepoint_t index = HB_SET_VALUE_INVALID; hb_set_next(lookups.get(), &index);) {
    const Lookup lookup;
    hb_ot_layout_lookup_collect_glyphs(face, table, index, lookup.before.get(), lookup.input.get(), lookup.after.get(),
                                       nullptr);
    visit(lookup);
  }
}

bool has_kern_table(hb_face_t* face) {
  const HarfBuzz<hb_blob_t> kern(hb_face_reference_table(face, HB_TAG('k', 'e', 'r', 'n')));
  return hb_blob_get_length(kern.get()) > 0;
}

}  // namespace

SpaceContext space_context(const Face& face) {
  hb_face_t* const file = hb_font_get_face(face.font.get());
  SpaceContext context;
  context.contextual.reset(hb_set_create());
  const auto has_space = [&](const HarfBuzz<hb_set_t>& glyphs) { return hb_set_has(glyphs.get(), face.space) != 0; };
  bool has_pairs = false;
  each_lookup(file, HB_OT_TAG_GSUB, Substitutions.data(), [&](const Lookup& lookup) {
    if (has_space(lookup.before) || has_space(lookup.input) || has_space(lookup.after))
      hb_set_union(context.contextual.get(), lookup.input.get());
  });
  each_lookup(file, HB_OT_TAG_GPOS, Placements.data(), [&](const Lookup& lookup) {
    has_pairs = true;
    if (has_space(lookup.input)) context.kerns_with_spaces = true;
    if (has_space(lookup.before) || has_space(lookup.after)) hb_set_union(context.contextual.get(), lookup.input.get());
  });
  // The old table cannot be asked, and counts only where the new one has no kerning.
  if (!has_pairs && has_kern_table(file)) context.kerns_with_spaces = true;
  hb_set_del(context.contextual.get(), face.space);
  return context;
}

}  // namespace concarte::text
