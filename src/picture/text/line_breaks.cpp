// Where a line may end: UAX #14 with French quotation marks.
#include "picture/text/line_breaks.h"

#include <algorithm>
#include <array>
#include <string_view>

extern "C" {
#include <linebreak.h>
}

namespace concarte::text {
namespace {

// libunibreak 1.1 follows Unicode 6.2, which knows neither emoji sequences nor flags, and stops the program on the letters
// of flags: a picture goes to it as an ideograph followed by marks.
constexpr std::uint32_t Ideograph = 0x4e00;
constexpr std::uint32_t Mark = 0x300;
constexpr std::uint32_t FirstFlagLetter = 0x1f1e6;
constexpr std::uint32_t LastFlagLetter = 0x1f1ff;

bool is_letter(std::uint32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// Rule LB24 of later versions: "n°5", "k€" stay whole.
bool is_unit(std::uint32_t c) {
  return c == '$' || c == '%' || (c >= 0xa2 && c <= 0xa5) || c == 0xb0 || c == 0x2030 || (c >= 0x20a0 && c <= 0x20bf);
}

// What French hangs on a word by a hyphen and never begins a line with: est-elle, a-t-il, celui-ci, donne-le-moi.
bool hangs_on(std::span<const std::uint32_t> after_hyphen) {
  using namespace std::string_view_literals;
  constexpr std::array Hanging{U"je"sv, U"tu"sv, U"il"sv,   U"elle"sv, U"on"sv,   U"nous"sv, U"vous"sv, U"ils"sv, U"elles"sv, U"ce"sv,   U"t"sv,   U"le"sv,
                               U"la"sv, U"les"sv, U"lui"sv, U"leur"sv, U"moi"sv, U"toi"sv,  U"en"sv,   U"y"sv,   U"ci"sv,    U"là"sv, U"même"sv, U"mêmes"sv};
  const auto end = std::find_if_not(after_hyphen.begin(), after_hyphen.end(), breaks_as_a_letter);
  return std::any_of(Hanging.begin(), Hanging.end(), [&](std::u32string_view word) { return std::equal(after_hyphen.begin(), end, word.begin(), word.end()); });
}

struct Library {
  Library() { init_linebreak(); }
  void find(std::span<const std::uint32_t> code_points, char* breaks) const {
    set_linebreaks_utf32(code_points.data(), code_points.size(), "fr", breaks);
  }
};

const Library& library() {
  static const Library TheLibrary;
  return TheLibrary;
}

std::uint32_t known_to_library(std::uint32_t c) { return c >= FirstFlagLetter && c <= LastFlagLetter ? Ideograph : c; }

}  // namespace

void find_line_breaks(std::span<const std::uint32_t> code_points, std::span<const InPicture> pictures,
                      std::vector<Break>& breaks) {
  const std::size_t count = code_points.size();
  breaks.assign(count, Break::forbidden);
  if (count == 0) return;
  thread_local std::vector<std::uint32_t> known;
  thread_local std::vector<char> found;
  known.resize(count);
  found.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const InPicture place = pictures.empty() ? InPicture::no : pictures[i];
    if (place == InPicture::no) known[i] = known_to_library(code_points[i]);
    else known[i] = place == InPicture::first ? Ideograph : Mark;
  }
  library().find(known, found.data());
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (found[i] != LINEBREAK_ALLOWBREAK && found[i] != LINEBREAK_MUSTBREAK) continue;
    const bool before_unit = is_letter(code_points[i]) && is_unit(code_points[i + 1]);
    // Rule LB20a of later versions: a hyphen that opens a word stays with it.
    const bool opens_word = code_points[i] == '-' && code_points[i + 1] != ' ' && (i == 0 || code_points[i - 1] == ' ');
    const bool before_pronoun = code_points[i] == '-' && i > 0 && breaks_as_a_letter(code_points[i - 1]) && hangs_on(code_points.subspan(i + 1));
    if (!before_unit && !opens_word) breaks[i] = before_pronoun ? Break::reluctant : Break::allowed;
  }
  breaks[count - 1] = Break::allowed;
}

bool SpaceBreaks::ask(std::uint32_t last, std::uint32_t first) {
  Answer& answer = answers_[(last * 31 + first) % answers_.size()];
  if (answer.last == last && answer.first == first) return answer.allowed;
  const std::array<std::uint32_t, 3> meeting{last ? last : 'a', ' ', first ? first : 'a'};
  find_line_breaks(meeting, {}, breaks_);
  answer = {last, first, breaks_[1] == Break::allowed};
  return answer.allowed;
}

bool breaks_as_a_letter(std::uint32_t c) {
  return is_letter(c) || (c >= '0' && c <= '9') || (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7);
}

}  // namespace concarte::text
