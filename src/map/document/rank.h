// Where a record stands among its siblings: a word that sorts, so that a move changes one record and no other.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace concarte::document {

// Fractional indexing: digits in ASCII order read as a fraction, without trailing zero, so that there is always a
// rank between two others. The empty rank comes before all.
class Rank {
 public:
  Rank() = default;
  // The rank of the n-th record read from a file; increasing with n.
  static Rank nth(unsigned n);
  // A rank strictly between the two; an empty `after` means "no upper end". Needs before < after.
  static Rank between(const Rank& before, const Rank& after);

  std::string_view view() const { return digits_; }
  static Rank from_digits(std::string_view digits);  // as `view` gave them
  bool empty() const { return digits_.empty(); }
  auto operator<=>(const Rank&) const = default;

 private:
  std::string digits_;
};

}  // namespace concarte::document
