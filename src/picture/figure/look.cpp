// What a node's place in the tree and its state decide of its look.
#include "picture/figure/look.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "map/document/walk.h"

namespace concarte::figure {
namespace {

using document::Node;
using document::NodeId;
using document::Status;

class Toner {
 public:
  Toner(const Theme& theme, std::vector<Tone>& tones) : theme_(theme), tones_(tones) {}

  int of(Colour colour) {
    if (theme_.grey) colour = greyed(colour);
    const auto key = std::tuple{colour.red, colour.green, colour.blue};
    const auto [known, fresh] = numbers_.try_emplace(key, static_cast<int>(tones_.size()));
    if (fresh) {
      colour.alpha = 255;
      tones_.push_back({colour, line_colour(theme_, colour), mix(theme_.box, colour, theme_.tint), ink_on(theme_, colour)});
    }
    return known->second;
  }
  // Without a theme file there are no colours of branches: all are the root's.
  int of_branch(std::size_t index) { return of(theme_.branch_colours.empty() ? theme_.root : theme_.branch_colours[index % theme_.branch_colours.size()]); }

 private:
  const Theme& theme_;
  std::vector<Tone>& tones_;
  std::map<std::tuple<std::uint8_t, std::uint8_t, std::uint8_t>, int> numbers_;
};

int level_of(const document::Document& document, const NodeId& id) {
  int level = document::level(document, id) - 1;
  for (NodeId top = id; !top.empty(); top = document.node(top).parent)
    if (document.node(top).parent.empty() && top != document.main_root()) ++level;
  return level;
}

// The colour that a branch shown alone would have in the whole map.
int inherited_tone(const document::Document& document, const Theme& theme, const NodeId& id, Toner& toner) {
  for (NodeId above = id; !above.empty(); above = document.node(above).parent) {
    const Node& node = document.node(above);
    if (node.style.colour) return toner.of(*node.style.colour);
    if (above == document.main_root()) return toner.of(theme.root);
    const bool floating = node.parent.empty();
    const std::size_t before = floating ? document.children(document.main_root()).size() - 1 : 0;
    if (floating || node.parent == document.main_root()) return toner.of_branch(before + document::position(document, above));
  }
  return toner.of(theme.root);
}

bool is_set_aside(const Node& node) { return node.status == Status::set_aside; }

}  // namespace

std::vector<const Node*> records_of(const document::Document& document, const std::vector<NodeId>& nodes) {
  std::vector<const Node*> records;
  records.reserve(nodes.size());
  for (const NodeId& id : nodes) records.push_back(&document.node(id));
  return records;
}

Standings standings_of(const document::Document& document, const Theme& theme, const std::vector<const Node*>& nodes) {
  Standings all;
  all.nodes.reserve(nodes.size());
  Toner toner(theme, all.tones);
  std::size_t next_branch = 0;
  std::vector<int> above;  // the numbers of the nodes above the present one: in document order they are the last ones met
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Node& node = *nodes[i];
    while (!above.empty() && nodes[static_cast<std::size_t>(above.back())]->id != node.parent) above.pop_back();
    Standing standing;
    if (above.empty()) {
      standing.level = level_of(document, node.id);
      standing.tone = inherited_tone(document, theme, node.id, toner);
    } else {
      const Standing& parent = all.nodes[static_cast<std::size_t>(above.back())];
      standing = {parent.level + 1, above.back(), parent.tone};
      if (parent.level == 0) standing.tone = toner.of_branch(next_branch++);
      if (node.style.colour) standing.tone = toner.of(*node.style.colour);
    }
    above.push_back(static_cast<int>(i));
    all.nodes.push_back(standing);
  }
  return all;
}

const LevelLook& level_look(const Theme& theme, int level) {
  return theme.levels[std::min(static_cast<std::size_t>(level), theme.levels.size() - 1)];
}

double padding_scale(const Theme& theme, int level) { return level_look(theme, level).size / theme.levels.back().size; }
double mark_scale(const Theme& theme, int level) { return theme.marks * std::sqrt(padding_scale(theme, level)); }

text::Style label_style(const Theme& theme, const Node& node, int level, layout::Style style) {
  // Where branches leave in every direction, tall boxes pack better than wide ones.
  const bool spreads = style == layout::Style::radial || style == layout::Style::organic ||
                       style == layout::Style::network || style == layout::Style::circular;
  const LevelLook& look = level_look(theme, level);
  text::Style label;
  label.size = look.size;
  label.weight = node.style.emphasis ? text::Weight::semibold : look.weight;
  label.italic = is_set_aside(node);
  label.line_height = theme.line_height;
  label.wrap_width = look.wrap_em * look.size * (spreads ? 12.0 / 14 : 1);
  label.even = !theme.cuts_words;
  label.alignment = level <= 1 || style == layout::Style::tree_down ? text::Alignment::centre : text::Alignment::left;
  return label;
}

BoxLook box_look(const Theme& theme, const Node& node, const Standing& standing, const Tone& tone) {
  BoxLook look;
  look.kind = level_look(theme, standing.level).box;
  look.branch = tone.line;
  look.words = theme.ink;
  look.quiet = theme.muted;
  if (is_set_aside(node)) {
    look.kind = BoxKind::outlined;
    look.fill = theme.paper;
    look.line = look.words = look.branch = theme.muted;
    look.line_width = theme.line * 0.8;
    look.dashes = {3, 2.5};
    return look;
  }
  switch (look.kind) {
    case BoxKind::filled:
      look.fill = tone.colour;
      look.words = standing.level == 0 && !node.style.colour ? theme.root_ink : tone.ink;
      look.line = theme.ink;
      look.quiet = mix(look.words, look.fill, 0.15);
      break;
    case BoxKind::tinted:
      look.fill = tone.tint;
      look.line = tone.line;
      look.quiet = mix(look.words, look.fill, 0.25);
      break;
    case BoxKind::outlined:
    case BoxKind::underlined:
      look.fill = look.kind == BoxKind::outlined ? theme.box : theme.paper;
      look.line = tone.line;
      look.line_width = theme.line;
      break;
  }
  if (node.style.emphasis) look.line_width = theme.line * 2;
  if (node.status == Status::disputed) {
    look.line = theme.dispute;
    look.line_width = std::max(look.line_width, theme.line * 1.3);
  }
  return look;
}

}  // namespace concarte::figure
