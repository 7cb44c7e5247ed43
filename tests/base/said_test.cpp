// Dates and numbers as people say them.
#include <gtest/gtest.h>

#include "base/date_words.h"
#include "base/decimal.h"

namespace concarte {
namespace {

TEST(ADate, IsSaidAsPeopleSayIt) {
  EXPECT_EQ(date_words("2013-02-12"), "February 12, 2013");
  EXPECT_EQ(date_words("2013-02-01"), "February 1, 2013");
  for (const char* other : {"", "2013", "2013-13-01", "2013-02-00", "12/02/2013", "février 13", "2013-2x-01"})
    EXPECT_EQ(date_words(other), other);
}

TEST(ANumber, HasADecimalOnlyWhenItHasOne) {
  EXPECT_EQ(decimal(7), "7");
  EXPECT_EQ(decimal(7.5), "7.5");
  EXPECT_EQ(decimal(6.96), "7");
  EXPECT_EQ(decimal(0.25), "0.3");
}

}  // namespace
}  // namespace concarte
