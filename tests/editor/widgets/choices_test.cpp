// Words for values, and values for words.
#include "editor/widgets/choices.h"

#include <gtest/gtest.h>

namespace concarte::ui {
namespace {

using Words = std::vector<std::string>;

TEST(Tags, AreWordsBetweenCommas) {
  EXPECT_EQ(split_tags("parole, confiance ,, santé"), (Words{"parole", "confiance", "santé"}));
  EXPECT_EQ(split_tags("parole, parole"), Words{"parole"}) << "one is enough";
  EXPECT_EQ(split_tags("  "), Words{});
  EXPECT_EQ(split_tags(joined_tags({"travail en équipe", "durée"})), (Words{"travail en équipe", "durée"}));
}

TEST(AKind, IsKnownByItsLabelInAnyCase) {
  EXPECT_EQ(kind_typed("criterion"), "criterion");
  EXPECT_EQ(kind_typed("ARGUMENT FOR "), "argument-for");
  EXPECT_EQ(kind_typed("hypothèse"), "hypothèse") << "a free word stays as it is";
}

TEST(AnUnknownKind, IsItsOwnLabel) { EXPECT_EQ(kind_label("hypothèse"), "hypothèse"); }

TEST(ADate, IsSaidAsPeopleSayIt) {
  EXPECT_EQ(date_words("2013-02-12"), "February 12, 2013");
  EXPECT_EQ(date_words("2013-02-01"), "February 1, 2013");
  for (const char* other : {"", "2013", "2013-13-01", "2013-02-00", "12/02/2013", "février 13", "2013-2x-01"})
    EXPECT_EQ(date_words(other), other);
}

}  // namespace
}  // namespace concarte::ui
