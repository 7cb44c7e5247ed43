// Maps as cards to choose from: a small picture, a title. Mouse and arrows both choose.
#pragma once

#include <span>
#include <string>

#include "editor/state/gallery.h"
#include "editor/widgets/style.h"

namespace concarte::ui {

// A figure in a rectangle of the window, whole and never enlarged; words as bars, since nobody could read them.
void paint_small_figure(const figure::Figure& figure, const Rect& on_window, double scale, ImDrawList& list);

struct CardLook {
  ImVec2 picture;       // pixels
  bool is_chosen = false;
};
inline constexpr double CardWords = 46;  // units, below the picture: two lines
// One card at the cursor; true when it was clicked. A map without a path is a new one.
bool show_map_card(const Style& style, const session::GalleryMap& map, const std::string& details, const CardLook& look);

// The one that arrows and Enter are about, in rows of `columns`; -1: none yet.
struct CardChoice {
  int chosen = -1;
  bool was_moved = false;  // by a key, in this frame: bring it into sight
};
// Takes the arrows; true when Enter was pressed on a card.
bool take_card_keys(CardChoice& choice, int count, int columns);

}  // namespace concarte::ui
