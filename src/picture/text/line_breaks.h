// Where a line may end: UAX #14 with French quotation marks.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace concarte::text {

// `reluctant`: only where the whole has no room on a line.
enum class Break : std::uint8_t { forbidden, reluctant, allowed };

// How a code point takes part in a picture, which is never broken whatever its characters.
enum class InPicture : std::uint8_t { no, first, later };

// For each code point, whether the line may end after it (reluctantly before what French hangs on a word: est-|elle); after the last it always may. `pictures` has an entry for each
// code point, or none at all.
void find_line_breaks(std::span<const std::uint32_t> code_points, std::span<const InPicture> pictures,
                      std::vector<Break>& breaks);

// Whether a line may end in the spaces between two words, knowing only the characters that meet there: "mot :" may not
// be broken. Remembers the answers.
class SpaceBreaks {
 public:
  // `last` is the last character of the word before, marks left out; `first` the first of the word after. 0 stands for
  // any letter or digit.
  bool allowed(std::uint32_t last, std::uint32_t first) {
    return (last | first) == 0 || ask(last, first);
  }

 private:
  bool ask(std::uint32_t last, std::uint32_t first);

  struct Answer {
    std::uint32_t last = 0;
    std::uint32_t first = 0;
    bool allowed = true;
  };
  std::array<Answer, 256> answers_{};
  std::vector<Break> breaks_;
};

// Letters and digits that all break alike beside a space.
bool breaks_as_a_letter(std::uint32_t code_point);

}  // namespace concarte::text
