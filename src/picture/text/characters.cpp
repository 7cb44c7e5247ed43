// A line of a label as code points, each with the byte it stands at.
#include "picture/text/characters.h"

#include <hb.h>

#include "base/utf8.h"

namespace concarte::text {
namespace {

std::uint32_t shown(std::uint32_t c) {
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) return ' ';
  if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) return 0xfffd;
  return c;
}

hb_unicode_general_category_t category(std::uint32_t c) {
  return hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
}

}  // namespace

void decode(std::string_view line, Characters& characters) {
  characters.code_points.clear();
  characters.offsets.clear();
  for (std::size_t at = 0; at < line.size();) {
    const utf8::Decoded decoded = utf8::decode(line, at);
    characters.code_points.push_back(shown(decoded.code_point));
    characters.offsets.push_back(static_cast<std::uint32_t>(at));
    at += decoded.size;
  }
  characters.offsets.push_back(static_cast<std::uint32_t>(line.size()));
}

bool is_ignorable(std::uint32_t c) {
  if (c < 0xad) return false;
  if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x34f) return true;
  return category(c) == HB_UNICODE_GENERAL_CATEGORY_FORMAT;
}

bool is_mark(std::uint32_t c) {
  if (c < 0x300) return false;
  switch (category(c)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
      return true;
    default:
      return false;
  }
}

bool has_substitute(std::uint32_t c) {
  return c == 0x20 || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x2011 || c == 0x202f || c == 0x205f || c == 0x3000;
}

}  // namespace concarte::text
