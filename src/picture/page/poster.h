// A sheet larger than a printer's paper, cut over several pages to be put together on a wall.
#pragma once

#include <string>
#include <vector>

#include "picture/page/sheet.h"
#include "picture/text/typesetter.h"

namespace concarte::page {

struct PosterPaper {
  Vec2 size{210 * PointsPerMillimetre, 297 * PointsPerMillimetre};  // upright; the poster may lay it down
  double margin = 10 * PointsPerMillimetre;   // where few printers print: marks and the page's place stand there
  double overlap = 10 * PointsPerMillimetre;  // what a page shows again of its neighbours
};

struct PosterPage {
  int row = 0, column = 0;  // from 0
  Rect part;                // of the sheet, in its space
  Vec2 corner;              // where the part's upper left corner comes, on the page
  figure::Figure marks;     // on the page: where to cut, where the neighbour's edge comes, which page this is
  std::string name;         // “Row 2 of 3, column 1 of 4”, in the figure's language
};

struct Poster {
  Vec2 page;  // upright or laid down, whichever takes fewer pages
  int rows = 0, columns = 0;
  std::vector<PosterPage> pages;  // row after row; together they show the whole sheet
};

// The sheet at its own size, in the middle of the pages. All pages show at least something of it.
Poster poster(const Sheet& sheet, const PosterPaper& paper, text::Typesetter& typesetter);

}  // namespace concarte::page
