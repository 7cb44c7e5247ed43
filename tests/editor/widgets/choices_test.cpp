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

}  // namespace
}  // namespace concarte::ui
