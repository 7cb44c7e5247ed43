// Ranks: words that sort, with room between any two.
#include "map/document/rank.h"

#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace concarte::document {
namespace {

TEST(Rank, IncreasesWithThePlaceInTheFile) {
  Rank before;
  for (unsigned n = 0; n < 300'000; ++n) {
    const Rank rank = Rank::nth(n);
    ASSERT_LT(before, rank) << n;
    before = rank;
  }
  EXPECT_LT(Rank::nth(999'999), Rank::nth(1'000'000));
  EXPECT_LT(Rank::nth(4'294'967'294u), Rank::nth(4'294'967'295u));
}

TEST(Rank, FindsRoomBetweenAnyTwo) {
  std::mt19937 random(7);
  std::vector<Rank> ranks{Rank::nth(0), Rank::nth(1)};
  for (int i = 0; i < 3000; ++i) {
    const std::size_t place = random() % (ranks.size() + 1);
    const Rank before = place == 0 ? Rank{} : ranks[place - 1];
    const Rank after = place == ranks.size() ? Rank{} : ranks[place];
    const Rank between = Rank::between(before, after);
    ASSERT_LT(before, between);
    ASSERT_TRUE(after.empty() || between < after) << "the " << i << "th";
    ASSERT_NE(between.view().back(), '0') << "a trailing zero leaves no room below";
    ranks.insert(ranks.begin() + static_cast<std::ptrdiff_t>(place), between);
  }
}

TEST(Rank, StaysShortWhenRecordsAreAppendedOneByOne) {
  Rank last = Rank::nth(20);
  for (int i = 0; i < 100'000; ++i) {
    const Rank next = Rank::between(last, {});
    ASSERT_LT(last, next);
    last = next;
  }
  EXPECT_LE(last.view().size(), 6u);
}

TEST(Rank, FindsRoomAgainAndAgainInTheSamePlace) {
  const Rank low = Rank::nth(4);
  Rank high = Rank::nth(5);
  for (int i = 0; i < 500; ++i) {
    const Rank middle = Rank::between(low, high);
    ASSERT_LT(low, middle);
    ASSERT_LT(middle, high);
    high = middle;
  }
  Rank first = Rank::nth(0);
  for (int i = 0; i < 500; ++i) {
    const Rank lower = Rank::between({}, first);
    ASSERT_LT(lower, first);
    first = lower;
  }
}

TEST(Rank, GoesOnAfterTheHighestWords) {
  for (const char* digits : {"z", "zz", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "V", "1", "0V", "Xz", "Wz"}) {
    const Rank high = Rank::from_digits(digits);
    EXPECT_LT(high, Rank::between(high, {})) << digits;
  }
}

}  // namespace
}  // namespace concarte::document
