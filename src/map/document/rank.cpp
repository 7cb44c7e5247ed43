// Where a record stands among its siblings: a word that sorts.
#include "map/document/rank.h"

#include <cassert>

namespace concarte::document {
namespace {

constexpr std::string_view Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr int Radix = static_cast<int>(Digits.size());

int digit_at(std::string_view digits, std::size_t place, int absent) {
  return place < digits.size() ? static_cast<int>(Digits.find(digits[place])) : absent;
}

}  // namespace

Rank Rank::nth(unsigned n) {
  // A first digit that counts the others keeps the order without padding; a last digit makes trailing zeros impossible.
  std::string reversed(1, Digits[Radix / 2]);
  std::size_t count = 0;
  do {
    reversed += Digits[n % static_cast<unsigned>(Radix)];
    n /= static_cast<unsigned>(Radix);
    ++count;
  } while (n != 0);
  reversed += Digits[Radix / 2 + count];
  Rank rank;
  rank.digits_.assign(reversed.rbegin(), reversed.rend());
  return rank;
}

Rank Rank::between(const Rank& before, const Rank& after) {
  assert(after.empty() || before < after);
  Rank rank;
  bool bounded = !after.empty();
  for (std::size_t place = 0;; ++place) {
    const int low = digit_at(before.digits_, place, 0);
    const int high = bounded ? digit_at(after.digits_, place, 0) : Radix;
    if (high - low > 1) {
      // After the last record, step by one: ranks then stay short however many are appended.
      rank.digits_ += Digits[static_cast<std::size_t>(bounded ? low + (high - low) / 2 : low + 1)];
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
