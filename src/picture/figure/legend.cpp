// The legend: one entry for each mark that is used, set in rows.
#include "picture/figure/legend.h"

#include <algorithm>
#include <functional>
#include <set>

#include "base/translate.h"
#include "map/document/vocabulary.h"
#include "picture/figure/anatomy.h"
#include "picture/figure/mark_shapes.h"
#include "picture/figure/paths.h"

namespace concarte::figure {
namespace {

using document::Opinion;
using document::Status;

struct Entry {
  double width;                               // of the sample
  std::function<void(Vec2 centre)> draw;
  std::string words;
};

// What is met among the shown ideas.
struct Used {
  std::vector<bool> groups;
  std::set<std::string> kinds;
  bool agreed = false, disputed = false, set_aside = false, stances = false;
  std::set<document::LinkKind> links;
};

Used used_in(const document::Document& document, const Measured& shown, const Voices& voices) {
  Used used;
  used.groups.resize(voices.all().size());
  for (const document::NodeId& id : shown.nodes) {
    const document::Node& node = document.node(id);
    for (const int group : voices.proposing(node)) used.groups[static_cast<std::size_t>(group)] = true;
    if (marks_of(document, node, voices, {}).sign != nullptr) used.kinds.insert(node.kind);
    used.agreed = used.agreed || node.status == Status::agreed;
    used.disputed = used.disputed || node.status == Status::disputed;
    used.set_aside = used.set_aside || node.status == Status::set_aside;
    if (node.stances.empty() || voices.all().empty()) continue;
    used.stances = true;
    // The ring has an arc for every group.
    used.groups.assign(used.groups.size(), true);
  }
  for (const document::LinkId& id : shown.links)
    if (const document::Link* link = document.all<document::Link>().find(id)) used.links.insert(link->kind);
  return used;
}

class Entries {
 public:
  Entries(const document::Document& document, const Brush& brush) : document_(document), brush_(brush) {}

  std::vector<Entry> take(const Used& used, const Voices& voices) {
    for (std::size_t i = 0; i < voices.all().size(); ++i)
      if (used.groups[i]) add_group(*voices.all()[i]);
    for (const document::NodeKind& kind : document::node_kinds())
      if (used.kinds.contains(std::string(kind.word))) add_kind(kind, voices);
    if (used.agreed) add(mark_size::Check * 2, translate(label(Status::agreed)), [this](Vec2 at) { draw_check(brush_, at, mark_size::Check * brush_.scale); });
    if (used.disputed) add_box(translate(label(Status::disputed)), true);
    if (used.set_aside) add_box(translate(label(Status::set_aside)), false);
    if (used.stances)
      for (const auto& [opinion, words] : std::initializer_list<std::pair<std::optional<Opinion>, const char*>>{
               {Opinion::in_favour, label(Opinion::in_favour)}, {Opinion::against, label(Opinion::against)},
               {Opinion::reserved, label(Opinion::reserved)}, {std::nullopt, mark("Not discussed")}})
        add_opinion(opinion, translate(words));
    for (const document::LinkKind kind : used.links) add_link(kind);
    return std::move(entries_);
  }

 private:
  void add(double width, std::string words, std::function<void(Vec2)> draw) {
    entries_.push_back({width * brush_.scale, std::move(draw), std::move(words)});
  }
  void add_group(const document::Group& group) {
    add(mark_size::Disc * 2, group.name, [this, &group](Vec2 at) { draw_disc(brush_, at, group); });
  }
  void add_kind(const document::NodeKind& kind, const Voices& voices) {
    document::Node node;
    node.kind = kind.word;
    const char* sign = marks_of(document_, node, voices, {}).sign;
    BoxLook look;
    look.fill = brush_.theme.box;
    look.words = brush_.theme.ink;
    look.quiet = brush_.theme.muted;
    add(mark_size::Sign * 2, translate(kind.label), [this, sign, look](Vec2 at) { draw_sign(brush_, at, sign, look); });
  }
  // A small box as ideas have it: torn when it is disputed, dashed when it was set aside.
  void add_box(std::string words, bool is_torn) {
    add(20, std::move(words), [this, is_torn](Vec2 at) {
      const double k = brush_.scale;
      const Rect box = rect_around(at, Vec2{20, 11} * k);
      if (is_torn) brush_.drawing.stroke(torn_box(box, 2 * k, mark_size::Tooth * k), brush_.theme.dispute, 1.1 * k);
      else brush_.drawing.stroke(RoundedRect{box, 2 * k}, brush_.theme.muted, 0.9 * k, {3 * k, 2.5 * k});
    });
  }
  void add_opinion(std::optional<Opinion> opinion, std::string words) {
    constexpr double From = -2.3, To = -0.84;  // radians: an arc at the top
    add(mark_size::Ring * 1.6, std::move(words), [this, opinion](Vec2 at) {
      const Vec2 centre = at + Vec2{0, mark_size::Ring * 0.8 * brush_.scale};
      draw_opinion(brush_, centre, From, To, opinion, brush_.theme.ink);
    });
  }
  void add_link(document::LinkKind kind) {
    add(34, translate(label(kind)), [this, kind](Vec2 at) {
      const double half = 15 * brush_.scale;
      const Vec2 from = at - Vec2{half, 0}, to = at + Vec2{half, 0};
      draw_link_line(brush_.drawing, {from, mix(from, to, 1.0 / 3), mix(from, to, 2.0 / 3), to}, link_look(brush_.theme, kind));
    });
  }

  const document::Document& document_;
  const Brush& brush_;
  std::vector<Entry> entries_;
};

}  // namespace

Figure legend(const document::Document& document, const Measured& shown, const Theme& theme, text::Typesetter& typesetter,
              double width, double type) {
  const SayingIn map_language(document.heading().language);
  Lettering lettering(typesetter);
  Drawing drawing(typesetter, 16, 32);
  const Brush brush{drawing, theme, lettering, theme.marks};
  const Voices voices(document);
  Entries known(document, brush);
  const std::vector<Entry> entries = known.take(used_in(document, shown, voices), voices);

  text::Style style;
  style.size = type;
  style.line_height = theme.line_height;
  const double row = std::max(type * theme.line_height, 2 * mark_size::Disc * theme.marks) + type * 0.3;
  const double beside = type * 0.6, between = type * 1.6;
  Vec2 pen{0, row / 2};
  for (const Entry& entry : entries) {
    style.wrap_width = std::max(type * 4, width - entry.width - beside);
    const text::Paragraph words = typesetter.set(entry.words, style);
    const double taken = entry.width + beside + words.size.x;
    if (pen.x > 0 && pen.x + taken > width) pen = {0, pen.y + row};
    Part part;
    part.label = entry.words;
    drawing.begin(std::move(part));
    entry.draw(pen + Vec2{entry.width / 2, 0});
    const double first_line = words.lines.empty() ? words.size.y : words.lines.front().height;
    drawing.words(words, entry.words, pen + Vec2{entry.width + beside, -first_line / 2}, theme.ink);
    pen.x += taken + between;
    if (words.lines.size() > 1) pen = {0, pen.y + words.size.y - first_line + row};
  }
  return drawing.finish();
}

}  // namespace concarte::figure
