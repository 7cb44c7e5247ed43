// Words spelled almost alike: slips of the keyboard, and words cut short.
#pragma once

#include <cstdint>
#include <string_view>

namespace concarte::lexicon {

// Which letters a folded word has, one bit each: words that differ in more than four are never almost alike.
std::uint32_t letters_of(std::string_view folded);
// One slip (a letter more, less, another, two exchanged) in words of five letters or more, two from nine on. Folded words.
bool is_almost(std::string_view a, std::string_view b);
// Whether one is the other cut short as people write: prof, éval, doc. Folded words.
bool is_cut_short(std::string_view a, std::string_view b);

}  // namespace concarte::lexicon
