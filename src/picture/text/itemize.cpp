// Cuts a line of a label into stretches that can be shaped at once: one direction, one script, one face.
#include "picture/text/itemize.h"

#include <algorithm>
#include <optional>
#include <span>

#include "base/utf8.h"
#include "picture/text/emoji.h"

namespace concarte::text {
namespace {

using CodePoints = std::span<const std::uint32_t>;

// Characters without a script of their own take that of the text before them, those at the start that of the text after.
std::vector<hb_script_t> scripts_of(CodePoints code_points) {
  std::vector<hb_script_t> scripts(code_points.size(), HB_SCRIPT_INVALID);
  std::optional<hb_script_t> current;
  for (std::size_t i = 0; i < code_points.size(); ++i) {
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), code_points[i]);
    const bool is_own = script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN;
    if (is_own && !current) std::fill_n(scripts.begin(), i, script);
    if (is_own) current = script;
    scripts[i] = current.value_or(HB_SCRIPT_LATIN);
  }
  return scripts;
}

// Chooses the face of one grapheme after the other.
class FaceChooser {
 public:
  FaceChooser(Faces& faces, Look look) : faces_(faces), look_(look), primary_(faces.primary(look)), previous_(primary_) {}

  // `grapheme_text` is the same in UTF-8.
  FaceId choose(CodePoints grapheme, std::string_view grapheme_text, bool emoji) {
    const std::vector<std::uint32_t> wanted = wanted_of(grapheme);
    // Spaces, marks and joiners alone stay with what they follow.
    if (wanted.empty()) return previous_is_pictures() ? primary_ : previous_;
    if (!emoji) {
      if (covers(primary_, wanted) || covers_composed(primary_, grapheme_text)) return previous_ = primary_;
      if (!previous_is_pictures() && covers(previous_, wanted)) return previous_;
    }
    return previous_ = faces_.fallback(look_, wanted, emoji).value_or(primary_);
  }

 private:
  static std::vector<std::uint32_t> wanted_of(CodePoints grapheme) {
    std::vector<std::uint32_t> wanted;
    bool is_bare = true;
    for (const std::uint32_t c : grapheme) {
      if (is_ignorable(c) || has_substitute(c)) continue;
      is_bare = is_bare && is_mark(c);
      wanted.push_back(c);
    }
    if (is_bare) wanted.clear();
    return wanted;
  }

  bool covers(FaceId face, CodePoints code_points) const {
    return std::ranges::all_of(code_points, [&](std::uint32_t c) { return faces_[face].has(c); });
  }

  // A letter and its mark that the face has as one glyph.
  bool covers_composed(FaceId face, std::string_view grapheme) {
    decode(utf8::composed(grapheme), composed_);
    return covers(face, composed_.code_points);
  }

  bool previous_is_pictures() const { return faces_[previous_].has_pictures; }

  Faces& faces_;
  Look look_;
  FaceId primary_;
  FaceId previous_;
  Characters composed_;
};

}  // namespace

Itemized itemize(std::string_view line, const Characters& characters, Faces& faces, Look look) {
  const CodePoints code_points = characters.code_points;
  Itemized result;
  result.levels = bidi_levels(code_points);
  result.pictures.assign(code_points.size(), InPicture::no);
  const std::vector<hb_script_t> scripts = scripts_of(code_points);
  FaceChooser chooser(faces, look);

  for (std::size_t begin = 0, end = 0; begin < code_points.size(); begin = end) {
    const std::size_t next = utf8::next_grapheme(line, characters.offsets[begin]);
    while (characters.offsets[end] < next) ++end;
    const CodePoints grapheme = code_points.subspan(begin, end - begin);
    const bool emoji = is_emoji(grapheme);
    if (emoji) {
      std::ranges::fill(std::span(result.pictures).subspan(begin, end - begin), InPicture::later);
      result.pictures[begin] = InPicture::first;
    }
    const std::string_view grapheme_text = line.substr(characters.offsets[begin], next - characters.offsets[begin]);
    Stretch stretch{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                    chooser.choose(grapheme, grapheme_text, emoji), scripts[begin], result.levels.at(begin)};
    if (faces[stretch.face].has_pictures) stretch.script = HB_SCRIPT_COMMON;

    const bool continues = !result.stretches.empty() && result.stretches.back().face == stretch.face &&
                           result.stretches.back().script == stretch.script && result.stretches.back().level == stretch.level;
    if (continues) result.stretches.back().end = stretch.end;
    else result.stretches.push_back(stretch);
  }
  return result;
}

}  // namespace concarte::text
