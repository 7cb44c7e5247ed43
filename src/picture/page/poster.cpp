// A sheet larger than a printer's paper, cut over several pages to be put together on a wall.
#include "picture/page/poster.h"

#include <cmath>
#include <utility>

#include "base/translate.h"
#include "picture/figure/drawing.h"
#include "picture/figure/paths.h"

namespace concarte::page {
namespace {

constexpr Colour Grey{0x77, 0x77, 0x77};

// How pages of one size share a sheet; lengths in points.
struct Grid {
  Vec2 page;
  Vec2 room;  // of a page, inside its margins
  Vec2 step;  // from one page to the next
  int rows = 1, columns = 1;

  int pages() const { return rows * columns; }
};

int count(double length, double step, double overlap) {
  // A hair too much is no reason for another page.
  constexpr double Hair = 0.01;
  return std::max(1, static_cast<int>(std::ceil((length - overlap - Hair) / step)));
}

Grid grid(Vec2 sheet, Vec2 page, const PosterPaper& paper) {
  const Vec2 margins{2 * paper.margin, 2 * paper.margin}, overlap{paper.overlap, paper.overlap};
  Grid grid{page, page - margins, page - margins - overlap};
  grid.columns = count(sheet.x, grid.step.x, paper.overlap);
  grid.rows = count(sheet.y, grid.step.y, paper.overlap);
  return grid;
}

// Short lines in the margins: full at the corners of what is to be cut out, dashed where a neighbour's edge comes.
class Marks {
 public:
  Marks(const Grid& grid, const PosterPaper& paper, text::Typesetter& typesetter)
      : grid_(grid), paper_(paper), room_{paper.margin, paper.margin, grid.room.x, grid.room.y}, typesetter_(typesetter), drawing_(typesetter, 1, 4, {}) {
    drawing_.begin({});
  }

  void cut() {
    for (const double x : {room_.x, room_.right()}) upright(x, {});
    for (const double y : {room_.y, room_.bottom()}) level(y, {});
  }
  void neighbours(int row, int column) {
    const std::vector<double> dashes{1.5, 1.5};
    if (column > 0) upright(room_.x + paper_.overlap, dashes);
    if (column + 1 < grid_.columns) upright(room_.right() - paper_.overlap, dashes);
    if (row > 0) level(room_.y + paper_.overlap, dashes);
    if (row + 1 < grid_.rows) level(room_.bottom() - paper_.overlap, dashes);
  }
  void name(const std::string& words) {
    text::Style style;
    style.size = 8;
    const text::Paragraph paragraph = typesetter_.set(words, style);
    const double aside = 2 * paper_.overlap;
    drawing_.words(paragraph, words, {room_.x + aside, room_.bottom() + (paper_.margin - paragraph.size.y) / 2}, Grey);
  }
  figure::Figure finish() { return drawing_.finish(); }

 private:
  // From a little outside of the room on, both ways.
  double near() const { return paper_.margin * 0.2; }
  double far() const { return paper_.margin * 0.6; }
  void line(Vec2 from, Vec2 to, const std::vector<double>& dashes) {
    drawing_.stroke(figure::polyline({from, to}), Grey, 0.5, dashes);
  }
  void upright(double x, const std::vector<double>& dashes) {
    line({x, room_.y - far()}, {x, room_.y - near()}, dashes);
    line({x, room_.bottom() + near()}, {x, room_.bottom() + far()}, dashes);
  }
  void level(double y, const std::vector<double>& dashes) {
    line({room_.x - far(), y}, {room_.x - near(), y}, dashes);
    line({room_.right() + near(), y}, {room_.right() + far(), y}, dashes);
  }

  const Grid& grid_;
  const PosterPaper& paper_;
  const Rect room_;
  text::Typesetter& typesetter_;
  figure::Drawing drawing_;
};

}  // namespace

Poster poster(const Sheet& sheet, const PosterPaper& paper, text::Typesetter& typesetter) {
  const Grid upright = grid(sheet.paper.size(), paper.size, paper);
  const Grid laid = grid(sheet.paper.size(), {paper.size.y, paper.size.x}, paper);
  const Grid& chosen = laid.pages() < upright.pages() ? laid : upright;
  const SayingIn figure_language(sheet.figure.language);

  const Vec2 covered{chosen.columns * chosen.step.x + paper.overlap, chosen.rows * chosen.step.y + paper.overlap};
  const Vec2 begin = sheet.paper.corner() - (covered - sheet.paper.size()) / 2;
  Poster result{chosen.page, chosen.rows, chosen.columns, {}};
  for (int row = 0; row < chosen.rows; ++row) {
    for (int column = 0; column < chosen.columns; ++column) {
      const Rect tile{begin.x + column * chosen.step.x, begin.y + row * chosen.step.y, chosen.room.x, chosen.room.y};
      PosterPage page{row, column, common_part(tile, sheet.paper), {}, {}, {}};
      page.corner = page.part.corner() - tile.corner() + Vec2{paper.margin, paper.margin};
      page.name = say("Row {} of {}, column {} of {}", row + 1, chosen.rows, column + 1, chosen.columns);
      Marks marks(chosen, paper, typesetter);
      marks.cut();
      marks.neighbours(row, column);
      marks.name(page.name);
      page.marks = marks.finish();
      result.pages.push_back(std::move(page));
    }
  }
  return result;
}

}  // namespace concarte::page
