// The marks of a comparison.
#include "picture/differences/chips.h"

#include "base/translate.h"
#include "picture/figure/paths.h"

namespace concarte::differences {
namespace {

const char* sign(Mark mark) {
  switch (mark) {
    case Mark::added: return "+";
    case Mark::removed: return "−";
    case Mark::moved: return "→";
    case Mark::moved_from: return "←";
    case Mark::reworded: return "≈";
    case Mark::changed: break;
  }
  return "!";
}

figure::Path diamond(Vec2 centre, double radius) {
  return figure::Pen().move(centre + Vec2{0, -radius}).line(centre + Vec2{radius, 0}).line(centre + Vec2{0, radius}).line(centre + Vec2{-radius, 0}).close().take();
}

// New things are round, what is no longer there square, what is elsewhere an arrow's head, other words a plate, other values a diamond.
figure::Shape shape(Mark mark, Vec2 centre) {
  const double r = ChipRadius;
  switch (mark) {
    case Mark::added: return figure::Circle{centre, r};
    case Mark::removed: return figure::RoundedRect{rect_around(centre, Vec2{2 * r, 2 * r} * 0.9), 1};
    case Mark::moved:
    case Mark::moved_from: {
      const double to = mark == Mark::moved ? 1 : -1;
      return figure::Pen().move(centre + Vec2{-r * to, -r * 0.9}).line(centre + Vec2{r * 0.3 * to, -r * 0.9}).line(centre + Vec2{r * 1.1 * to, 0})
          .line(centre + Vec2{r * 0.3 * to, r * 0.9}).line(centre + Vec2{-r * to, r * 0.9}).close().take();
    }
    case Mark::reworded: return figure::RoundedRect{rect_around(centre, {2.2 * r, 1.6 * r}), 3};
    case Mark::changed: break;
  }
  return diamond(centre, r * 1.15);
}

}  // namespace

std::vector<Mark> marks_of(const Told& told) {
  std::vector<Mark> marks;
  if (told.is_added) marks.push_back(Mark::added);
  if (told.is_removed) marks.push_back(Mark::removed);
  if (told.is_moved_from) marks.push_back(Mark::moved_from);
  if (told.is_moved) marks.push_back(Mark::moved);
  if (told.is_reworded) marks.push_back(Mark::reworded);
  if (told.is_changed) marks.push_back(Mark::changed);
  return marks;
}

const char* label(Mark mark_) {
  switch (mark_) {
    case Mark::added: return mark("Added");
    case Mark::removed: return mark("Removed");
    case Mark::moved: return mark("Moved");
    case Mark::moved_from: return mark("Its place before");
    case Mark::reworded: return mark("Reworded");
    case Mark::changed: break;
  }
  return mark("Kind, status, stances or other facts changed");
}

Colour colour_of(Mark mark, const figure::Theme& theme) {
  if (theme.grey) return theme.ink;
  // Of Paul Tol's "bright" and "muted" schemes, told apart by colour-blind readers.
  constexpr Colour Green{0x11, 0x77, 0x33}, Red{0xb0, 0x30, 0x30}, Blue{0x00, 0x5a, 0xa0}, Purple{0x88, 0x22, 0x77}, Brown{0x7a, 0x55, 0x00};
  constexpr double Wanted = 4.5;
  const Colour colour = mark == Mark::added ? Green : mark == Mark::removed ? Red : mark == Mark::reworded ? Purple : mark == Mark::changed ? Brown : Blue;
  return figure::darkened_for(colour, theme.paper, theme.ink, Wanted);
}

void draw_chip(const figure::Brush& brush, Vec2 centre, Mark mark) {
  const Colour colour = colour_of(mark, brush.theme);
  // What is no longer there is hollow.
  const bool is_hollow = mark == Mark::removed || mark == Mark::moved_from;
  constexpr double Line = 1.2, Letter = 9.5;
  brush.drawing.fill(shape(mark, centre), is_hollow ? brush.theme.paper : colour);
  brush.drawing.stroke(shape(mark, centre), is_hollow ? colour : brush.theme.paper, Line);
  brush.drawing.words_around(brush.lettering.set(sign(mark), Letter), centre, is_hollow ? colour : figure::ink_on(brush.theme, colour));
}

void draw_outline(const figure::Brush& brush, const Rect& box, Mark mark) {
  const Colour colour = colour_of(mark, brush.theme);
  constexpr double Gap = 2, Line = 1.6, Corner = 7;
  const figure::RoundedRect around{grown(box, Gap), Corner};
  switch (mark) {
    case Mark::added: return brush.drawing.stroke(around, colour, Line);
    case Mark::removed: return brush.drawing.stroke(around, colour, 1, {5, 3});
    case Mark::moved_from: return brush.drawing.stroke(around, colour, 1, {1.2, 2.6});
    case Mark::moved: return brush.drawing.stroke(around, colour, 1);
    default: return;
  }
}

}  // namespace concarte::differences
