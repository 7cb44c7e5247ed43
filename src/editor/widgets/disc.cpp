// The mark of a group: a disc in its colour with its letter.
#include "editor/widgets/disc.h"

#include <cmath>

namespace concarte::ui {

void paint_disc(const Style& style, const document::Group& group, ImVec2 centre, float diameter, ImDrawList& list) {
  list.AddCircleFilled(centre, diameter / 2, packed(group.colour));
  // A black disc on a dark panel still has an edge.
  list.AddCircle(centre, diameter / 2, packed(style.palette.rule));
  ImFont* font = style.semibold;
  const float size = diameter * 0.715F;
  const char* end = group.mark.data() + group.mark.size();
  const ImVec2 extent = font->CalcTextSizeA(size, 1e6F, 0, group.mark.data(), end);
  list.AddText(font, size, {std::round(centre.x - extent.x / 2), std::round(centre.y - extent.y / 2)}, packed(ink_on(group.colour)),
               group.mark.data(), end);
}

}  // namespace concarte::ui
