// Where a record stands among its siblings: a word that sorts.
#include "map/document/rank.h"

#include <cassert>
#include <optional>

namespace concarte::document {
namespace {

constexpr std::string_view Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr int Radix = static_cast<int>(Digits.size());

// A whole number that sorts as a word: a first digit that counts the others keeps the order without padding; a last digit
// makes trailing zeros impossible.
std::string counted(std::string_view number) {
  std::string digits(1, Digits[Radix / 2 + number.size()]);
  digits += number;
  digits += Digits[Radix / 2];
  return digits;
}

// The lowest counted number above `digits`, or nothing above the highest.
std::optional<std::string> next_counted(std::string_view digits) {
  const int head = digits.empty() ? 0 : static_cast<int>(Digits.find(digits.front()));
  if (head <= Radix / 2) return counted(Digits.substr(0, 1));
  const auto count = static_cast<std::size_t>(head - Radix / 2);
  std::string number(digits.substr(1, count));
  number.resize(count, Digits.front());
  for (std::size_t place = count; place-- > 0;) {
    if (number[place] != Digits.back()) {
      number[place] = Digits[Digits.find(number[place]) + 1];
      return counted(number);
    }
    number[place] = Digits.front();
  }
  if (head + 1 == Radix) return std::nullopt;
  return counted(std::string(count + 1, Digits.front()));
}

int digit_at(std::string_view digits, std::size_t place, int absent) {
  return place < digits.size() ? static_cast<int>(Digits.find(digits[place])) : absent;
}

}  // namespace

Rank Rank::nth(unsigned n) {
  std::string number;
  do {
    number.insert(number.begin(), Digits[n % static_cast<unsigned>(Radix)]);
    n /= static_cast<unsigned>(Radix);
  } while (n != 0);
  return from_digits(counted(number));
}

Rank Rank::between(const Rank& before, const Rank& after) {
  assert(after.empty() || before < after);
  if (after.empty()) {
    // Counting on keeps ranks short however many records are appended.
    if (const auto next = next_counted(before.digits_)) return from_digits(*next);
  }
  Rank rank;
  bool bounded = !after.empty();
  for (std::size_t place = 0;; ++place) {
    const int low = digit_at(before.digits_, place, 0);
    const int high = bounded ? digit_at(after.digits_, place, 0) : Radix;
    if (high - low > 1) {
      rank.digits_ += Digits[static_cast<std::size_t>(low + (high - low) / 2)];
      return rank;
    }
    rank.digits_ += Digits[static_cast<std::size_t>(low)];
    if (low < high) bounded = false;
  }
}

Rank Rank::from_digits(std::string_view digits) {
  Rank rank;
  rank.digits_ = digits;
  return rank;
}

}  // namespace concarte::document
