// Keys walk over the cells of a table as hands expect, and never out of it.
#include "editor/readings/cell_walk.h"

#include <gtest/gtest.h>

namespace concarte::ui {
namespace {

using session::Key;

// One letter is one idea; a space: nothing is written there; `^`: the cell above goes on.
report::Sheet drawn(const std::vector<std::string>& rows) {
  report::Sheet sheet;
  sheet.columns.resize(rows.front().size());
  for (const std::string& letters : rows) {
    report::SheetRow row;
    for (std::size_t column = 0; column < letters.size(); ++column) {
      report::SheetCell cell;
      if (letters[column] == '^') cell = sheet.rows.back().cells[column];
      else if (letters[column] != ' ') cell.idea = *document::NodeId::parse(std::string(1, letters[column]));
      if (letters[column] == '^') cell.rows = 0;
      row.cells.push_back(cell);
    }
    sheet.rows.push_back(row);
  }
  return sheet;
}

class Cells : public testing::Test {
 protected:
  // The letters met on the way, from the place on.
  std::string walk(CellPlace from, const std::vector<session::Chord>& keys) const {
    std::string met;
    for (const session::Chord key : keys) {
      from = cell_after(sheet, from, key, 2).value();
      met += sheet.rows[from.row].cells[from.column].idea.view();
    }
    return met;
  }
  const report::Sheet sheet = drawn({"ab d", "^c e", "fg h"});
};

TEST_F(Cells, ArrowsStepOverCellsWhereNothingIsWritten) {
  EXPECT_EQ(walk({0, 0}, {session::plain(Key::right), session::plain(Key::right), session::plain(Key::right)}), "bdd");
  EXPECT_EQ(walk({0, 3}, {session::plain(Key::left), session::plain(Key::left), session::plain(Key::left)}), "baa");
}

TEST_F(Cells, ACellOfSeveralRowsIsOneStep) {
  EXPECT_EQ(walk({0, 0}, {session::plain(Key::down), session::plain(Key::up)}), "fa");
  EXPECT_EQ(walk({1, 1}, {session::plain(Key::left)}), "a");
}

TEST_F(Cells, TabReadsOnAndBack) {
  const auto tab = session::plain(Key::tab), back = session::shift(Key::tab);
  EXPECT_EQ(walk({0, 0}, {tab, tab, tab, tab, tab, tab, tab, tab}), "bdcefghh");
  EXPECT_EQ(walk({2, 3}, {back, back, back, back, back, back, back, back}), "gfecdbaa");
}

TEST_F(Cells, HomeEndAndPagesGoFar) {
  EXPECT_EQ(walk({1, 1}, {session::plain(Key::end), session::plain(Key::home)}), "ea");
  EXPECT_EQ(walk({1, 1}, {session::ctrl(Key::end), session::ctrl(Key::home)}), "ha");
  EXPECT_EQ(walk({0, 1}, {session::plain(Key::page_down), session::plain(Key::page_up)}), "gb");
}

TEST_F(Cells, OtherKeysAreOthers) {
  EXPECT_FALSE(cell_after(sheet, {0, 0}, session::plain(Key::f2), 2));
  EXPECT_FALSE(cell_after(sheet, {0, 0}, session::alt(Key::down), 2));
  EXPECT_FALSE(cell_after(drawn({" "}), {0, 0}, session::ctrl(Key::down), 2));
}

TEST_F(Cells, AnIdeaThatStandsTwiceIsFoundWhereOneIs) {
  const report::Sheet twice = drawn({"ab", "cb"});
  const auto b = *document::NodeId::parse("b");
  EXPECT_EQ(cell_of(twice, b, {}, {1, 1}), (CellPlace{1, 1}));
  EXPECT_EQ(cell_of(twice, b, {}, {0, 0}), (CellPlace{0, 1}));
  EXPECT_EQ(cell_of(twice, *document::NodeId::parse("z"), {}, {0, 0}), std::nullopt);
}

}  // namespace
}  // namespace concarte::ui
