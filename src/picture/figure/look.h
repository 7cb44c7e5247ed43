// What a node's place in the tree and its state decide of its look.
#pragma once

#include <vector>

#include "map/document/document.h"
#include "picture/figure/theme.h"
#include "picture/layout/layout.h"
#include "picture/text/paragraph.h"

namespace concarte::figure {

// One branch's colour and what is derived from it, worked out once for all its nodes.
struct Tone {
  Colour colour;
  Colour line;  // seen on the paper
  Colour tint;
  Colour ink;   // of words on `colour`
};

// Where a node stands: levels count from 0 for the main root; floating roots stand with the main branches.
struct Standing {
  int level = 0;
  int parent = -1;  // by the visible nodes' numbers
  int tone = 0;
};

struct Standings {
  std::vector<Standing> nodes;
  std::vector<Tone> tones;
  const Tone& tone(std::size_t node) const { return tones[static_cast<std::size_t>(nodes[node].tone)]; }
};

// Of the visible nodes in document order. A node's own colour, where it has one, is that of its whole branch; the
// others follow the main branches in their order, so that a branch shown alone keeps its colour.
Standings standings_of(const document::Document& document, const Theme& theme, const std::vector<const document::Node*>& nodes);
// The records of these nodes, valid until the document changes.
std::vector<const document::Node*> records_of(const document::Document& document, const std::vector<document::NodeId>& nodes);

const LevelLook& level_look(const Theme& theme, int level);
// How much larger than at the lowest level paddings, corners and marks are.
double padding_scale(const Theme& theme, int level);
double mark_scale(const Theme& theme, int level);
text::Style label_style(const Theme& theme, const document::Node& node, int level, layout::Style style);

// How a node's box is painted.
struct BoxLook {
  BoxKind kind = BoxKind::outlined;
  Colour fill;
  Colour line;
  double line_width = 0;  // 0: no line
  std::vector<double> dashes;
  Colour words;
  Colour quiet;  // of the discreet signs
  Colour branch; // of the branch's lines here
};
BoxLook box_look(const Theme& theme, const document::Node& node, const Standing& standing, const Tone& tone);

}  // namespace concarte::figure
