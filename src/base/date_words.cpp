// Dates as people say them.
#include "base/date_words.h"

#include <array>
#include <charconv>

#include "base/translate.h"

namespace concarte {

std::string date_words(const std::string& iso) {
  constexpr std::array Months{mark("January"), mark("February"), mark("March"),     mark("April"),   mark("May"),      mark("June"),
                              mark("July"),    mark("August"),   mark("September"), mark("October"), mark("November"), mark("December")};
  const auto number = [&iso](std::size_t at, std::size_t size) {
    int value = -1;
    const auto [stop, error] = std::from_chars(iso.data() + at, iso.data() + at + size, value);
    return error == std::errc{} && stop == iso.data() + at + size ? value : -1;
  };
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return iso;
  const int year = number(0, 4);
  const int month = number(5, 2);
  const int day = number(8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return iso;
  const char* name = translate(Months[static_cast<std::size_t>(month - 1)]);
  return day == 1 ? say("{0} 1, {1}", name, year) : say("{1} {0}, {2}", day, name, year);
}

}  // namespace concarte
