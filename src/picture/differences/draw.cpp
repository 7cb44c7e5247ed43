// Two versions of a map drawn as one figure.
#include "picture/differences/draw.h"

#include <algorithm>
#include <utility>

#include "base/translate.h"
#include "picture/differences/chips.h"
#include "picture/figure/transform.h"

namespace concarte::differences {
namespace {

using figure::Drawing;
using figure::Measured;
using layout::Layout;

// Above and below a box: what a chip on its upper edge needs, outline included.
constexpr double ChipRoom = ChipRadius + 4;
// Inside the left end of the upper edge.
constexpr double FirstChip = 9;

const Told* told_of(const BothVersions& both, const document::NodeId& id) {
  const auto found = both.told.find(id);
  return found == both.told.end() ? nullptr : &found->second;
}

// The rooms become those of the nodes again, in the middle of what was asked; branches end where they begin.
void give_room_back(const BothVersions& both, const Measured& measured, Layout& layout) {
  for (std::size_t i = 0; i < measured.nodes.size(); ++i) {
    if (told_of(both, measured.nodes[i]) == nullptr) continue;
    Rect& room = layout.nodes[i];
    room.y += ChipRoom;
    room.height -= 2 * ChipRoom;
  }
  for (std::size_t i = 0; i < measured.nodes.size(); ++i) {
    layout::Curve& branch = layout.branches[i];
    if (branch.empty()) continue;
    const auto into = [](Vec2 point, const Rect& room) { return Vec2{point.x, std::clamp(point.y, room.y, room.bottom())}; };
    branch.back() = into(branch.back(), layout.nodes[i]);
    if (const int parent = measured.request.nodes[i].parent; parent >= 0)
      branch.front() = into(branch.front(), layout.nodes[static_cast<std::size_t>(parent)]);
  }
}

class Marking {
 public:
  Marking(const BothVersions& both, const Measured& measured, const Layout& layout, const figure::Theme& theme, text::Typesetter& typesetter)
      : both_(both), measured_(measured), layout_(layout), theme_(theme), drawing_(typesetter, 64, 64), lettering_(typesetter), brush_{drawing_, theme, lettering_} {}

  figure::Figure marks() {
    for (std::size_t i = 0; i < measured_.nodes.size(); ++i)
      if (const Told* told = told_of(both_, measured_.nodes[i])) mark_idea(i, *told);
    return drawing_.finish();
  }

 private:
  void mark_idea(std::size_t i, const Told& told) {
    const std::vector<Mark> marks = marks_of(told);
    const Rect box = moved(measured_.labels[i].box, layout_.nodes[i].corner());
    figure::Part part;
    for (const Mark mark : marks) part.description += (part.description.empty() ? "" : ", ") + std::string(translate(label(mark)));
    part.label = part.description;
    drawing_.begin(std::move(part));
    draw_outline(brush_, box, marks.front());
    if (told.is_removed) strike(i, 0, measured_.labels[i].text.size(), colour_of(Mark::removed, theme_), 0.9);
    if (told.is_reworded) mark_words(i, told);
    double pen = box.x + FirstChip;
    for (const Mark mark : marks) {
      draw_chip(brush_, {pen, box.y - 2}, mark);
      pen += ChipStep;
    }
  }

  // The old words are struck through, those that went more heavily; the new ones that came are underlined.
  void mark_words(std::size_t i, const Told& told) {
    strike(i, 0, told.old_words, theme_.muted, 0.7);
    for (const comparison::Span& gone : told.words.before) strike(i, gone.begin, gone.end, colour_of(Mark::removed, theme_), 1.6);
    const std::size_t new_words = told.old_words + 1;
    for (const comparison::Span& come : told.words.after)
      for (const Rect& rect : rects(i, new_words + come.begin, new_words + come.end)) {
        constexpr double Line = 1.4, Above = 1.2;
        drawing_.fill(figure::RoundedRect{{rect.x, rect.bottom() - Above - Line, rect.width, Line}, 0}, colour_of(Mark::added, theme_));
      }
  }
  void strike(std::size_t i, std::size_t begin, std::size_t end, Colour colour, double width) {
    // Of small letters, the middle is a little below that of the line.
    constexpr double Middle = 0.56;
    for (const Rect& rect : rects(i, begin, end))
      drawing_.fill(figure::RoundedRect{{rect.x, rect.y + rect.height * Middle - width / 2, rect.width, width}, 0}, colour);
  }
  std::vector<Rect> rects(std::size_t i, std::size_t begin, std::size_t end) const {
    const Measured::Label& words = measured_.labels[i];
    std::vector<Rect> all = text::selection_rects(words.paragraph, words.text, begin, std::min(end, words.text.size()));
    for (Rect& rect : all) rect = moved(rect, layout_.nodes[i].corner() + words.place);
    std::erase_if(all, [](const Rect& rect) { return rect.width <= 0; });
    return all;
  }

  const BothVersions& both_;
  const Measured& measured_;
  const Layout& layout_;
  const figure::Theme& theme_;
  Drawing drawing_;
  figure::Lettering lettering_;
  figure::Brush brush_;
};

// One entry for each mark that is met, in rows as wide as the figure.
figure::Figure legend(const BothVersions& both, const figure::Theme& theme, text::Typesetter& typesetter, double width) {
  std::vector<Mark> used;
  for (const auto& [id, told] : both.told)
    for (const Mark mark : marks_of(told))
      if (std::find(used.begin(), used.end(), mark) == used.end()) used.push_back(mark);
  std::sort(used.begin(), used.end());
  Drawing drawing(typesetter, 8, 16);
  figure::Lettering lettering(typesetter);
  const figure::Brush brush{drawing, theme, lettering};
  text::Style style;
  style.size = 10.5;
  constexpr double Row = 20, Beside = 6, Between = 22;
  Vec2 pen{0, Row / 2};
  for (const Mark mark : used) {
    const std::string words = translate(label(mark));
    const text::Paragraph paragraph = typesetter.set(words, style);
    const double taken = 2 * ChipRadius + Beside + paragraph.size.x;
    if (pen.x > 0 && pen.x + taken > width) pen = {0, pen.y + Row};
    figure::Part part;
    part.label = words;
    drawing.begin(std::move(part));
    draw_chip(brush, pen + Vec2{ChipRadius, 0}, mark);
    drawing.words(paragraph, words, pen + Vec2{2 * ChipRadius + Beside, -paragraph.size.y / 2}, theme.ink);
    pen.x += taken + Between;
  }
  return drawing.finish();
}

// What leads from an old place to the new one is no link of the map: it has a colour and dots of its own.
void recolour_trails(const BothVersions& both, const figure::Theme& theme, figure::Figure& drawn) {
  for (figure::Item& item : drawn.items) {
    const auto* link = std::get_if<document::LinkId>(&drawn.parts[item.part].owner.id);
    if (link == nullptr || !both.trails.contains(*link)) continue;
    std::visit([&](auto& mark) { mark.colour = colour_of(Mark::moved, theme); }, item.mark);
    if (auto* stroke = std::get_if<figure::Stroke>(&item.mark)) {
      stroke->width = 1;
      stroke->dashes = {1.5, 2.5};
    }
  }
}

}  // namespace

Measured measure(const BothVersions& both, const figure::Theme& theme, text::Typesetter& typesetter, layout::Style style) {
  Measured measured = figure::measure(both.document, theme, typesetter, style);
  for (std::size_t i = 0; i < measured.nodes.size(); ++i)
    if (told_of(both, measured.nodes[i]) != nullptr) measured.request.nodes[i].size.y += 2 * ChipRoom;
  return measured;
}

figure::Figure draw(const BothVersions& both, const Measured& measured, Layout layout, const figure::Theme& theme, text::Typesetter& typesetter) {
  const SayingIn map_language(both.document.heading().language);
  give_room_back(both, measured, layout);
  figure::Figure drawn = figure::build(both.document, measured, layout, theme, typesetter);
  recolour_trails(both, theme, drawn);
  figure::append(drawn, Marking(both, measured, layout, theme, typesetter).marks());
  figure::Figure below = legend(both, theme, typesetter, drawn.bounds.width);
  if (below.items.empty()) return drawn;
  constexpr double UnderFigure = 24;
  const Vec2 by{drawn.bounds.x - below.bounds.x, drawn.bounds.bottom() + UnderFigure - below.bounds.y};
  figure::append(drawn, figure::transformed(std::move(below), {1, by}));
  return drawn;
}

}  // namespace concarte::differences
