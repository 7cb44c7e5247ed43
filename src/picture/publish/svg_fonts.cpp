// The fonts of an SVG whose words are real text.
#include "picture/publish/svg_fonts.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "base/utf8.h"
#include "picture/text/font_subset.h"

namespace concarte::publish {
namespace {

std::map<text::FaceId, std::set<std::uint32_t>> characters_of(const figure::Figure& figure, const text::Typesetter& typesetter) {
  std::map<text::FaceId, std::set<std::uint32_t>> characters;
  for (const figure::Item& item : figure.items) {
    const auto* words = std::get_if<figure::Words>(&item.mark);
    if (words == nullptr || typesetter.is_colour(words->run.face)) continue;
    std::set<std::uint32_t>& of = characters[words->run.face];
    for (std::size_t at = 0; at < words->characters.size();) {
      const utf8::Decoded c = utf8::decode(words->characters, at);
      of.insert(c.code_point);
      at += c.size;
    }
  }
  return characters;
}

// A name that ends nothing in a style sheet.
bool is_plain(const std::string& family) {
  return !family.empty() && std::all_of(family.begin(), family.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == ' ' || c == '-' || c == '_'; });
}

void write_face(SvgWriter& out, const text::FaceMetrics& metrics, const std::string& font) {
  out.put("@font-face{font-family:'");
  out.put(metrics.family);
  out.put("';font-weight:");
  out.integer(metrics.weight);
  out.put(metrics.italic ? ";font-style:italic" : "");
  out.put(";src:url(data:font/");
  out.put(font.starts_with("OTTO") ? "otf" : "ttf");
  out.put(";base64,");
  out.base64(font);
  out.put(")}\n");
}

}  // namespace

void write_fonts(SvgWriter& out, const figure::Figure& figure, const text::Typesetter& typesetter) {
  bool is_begun = false;
  for (const auto& [face, characters] : characters_of(figure, typesetter)) {
    const text::FaceMetrics metrics = typesetter.metrics(face);
    const std::string font = is_plain(metrics.family) ? text::font_subset(typesetter, face, characters) : std::string();
    if (font.empty()) continue;
    if (!is_begun) out.put("<style>\n");
    is_begun = true;
    write_face(out, metrics, font);
  }
  if (is_begun) out.put("</style>\n");
}

}  // namespace concarte::publish
