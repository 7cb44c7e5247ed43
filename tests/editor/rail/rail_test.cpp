// The panels of the left rail: what they list.
#include <gtest/gtest.h>

#include "../session/desk.h"
#include "editor/rail/outline_panel.h"
#include "editor/rail/search_panel.h"

namespace concarte::ui {
namespace {

TEST(TheOutline, HasARowForEachIdeaInSight) {
  session::Desk desk;
  desk.perform(session::Verb::toggle_fold, {.node = session::id("child")});
  std::string rows;
  for (const OutlineRow& row : outline_rows(desk.map(), {})) rows += std::string(static_cast<std::size_t>(row.level), '-') + std::string(row.node.view()) + " ";
  EXPECT_EQ(rows, "-root --child --school ");
  EXPECT_EQ(outline_rows(desk.map(), session::id("school")).size(), 1u) << "a branch seen alone";
}

TEST(AnExcerpt, BeginsAtAWordALittleBeforeWhatIsFound) {
  const std::string text = "Il ose prendre la parole devant toute la classe réunie";
  EXPECT_EQ(excerpt_begin(text, 3), 0u);
  const std::size_t found = text.find("classe");
  const std::size_t begin = excerpt_begin(text, found);
  EXPECT_GT(begin, 0u);
  EXPECT_LT(begin, found);
  EXPECT_TRUE(begin == 0 || text[begin - 1] == ' ');
}

}  // namespace
}  // namespace concarte::ui
