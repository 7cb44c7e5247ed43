// A figure: the drawn map as a flat, ordered list of fills, strokes and glyph runs, the same for screen and paper.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/geometry.h"
#include "map/document/records.h"
#include "picture/text/paragraph.h"

namespace concarte::figure {

// Who an item belongs to. A branch belongs to its lower node.
struct Owner {
  enum class Kind : std::uint8_t { none, node, branch, link, boundary, summary };
  Kind kind = Kind::none;
  std::variant<std::monostate, document::NodeId, document::LinkId, document::BoundaryId, document::SummaryId> id;
  bool operator==(const Owner&) const = default;
};

struct RoundedRect {
  Rect rect;
  double radius = 0;
};
struct Circle {
  Vec2 centre;
  double radius = 0;
};
// `points` are consumed by `verbs`: move 1, line 1, cubic 3, close 0.
struct Path {
  enum class Verb : std::uint8_t { move, line, cubic, close };
  std::vector<Verb> verbs;
  std::vector<Vec2> points;
};
using Shape = std::variant<RoundedRect, Circle, Path>;

struct Fill {
  Shape shape;
  Colour colour;
};
struct Stroke {
  Shape shape;
  Colour colour;
  double width = 1;
  std::vector<double> dashes;  // lengths on, off, … ; empty: a full line
};
// Words on one line in one face; `run.origin` is in figure space.
struct Words {
  text::GlyphRun run;
  Colour colour;
  std::string characters;  // the text the run shows, in reading order
};

struct Item {
  std::variant<Fill, Stroke, Words> mark;
  std::uint32_t part = 0;  // index in Figure::parts
  Rect bounds;
};

// Everything that one record draws: what a reader of the screen hears, what an SVG groups. A labelled link has two: its
// line, which says nothing, and its label above all lines.
struct Part {
  Owner owner;
  std::string label;        // the words, in reading order; empty for decoration
  std::string description;  // status, folded count … in the user's language; may be empty
  std::vector<std::string> addresses;  // what a node links to, as it was typed: whoever follows one checks it first
  Rect bounds;
  Rect box;                 // the node's box: what a click meets; empty for parts that cannot be met
  Rect folded_mark;         // the mark that counts the folded ideas, where a click unfolds; empty when nothing is folded
  // Two parts of one owner with the same likeness differ by where they are, no more. 0: nothing is known of it.
  std::uint64_t likeness = 0;
  Vec2 start;  // of a branch's curve
  // Its items, in Figure::items: shapes and words.
  std::uint32_t first_shape = 0, shape_count = 0;
  std::uint32_t first_words = 0, words_count = 0;
};

// How many neighbours in Figure::items share one entry of Figure::blocks.
inline constexpr std::size_t BlockSize = 32;

// Items are in painting order; those of one part stand together except where text is painted last.
// All lengths in figure units (1/72 inch at 100 %), y down, the main root's centre at the origin.
struct Figure {
  Rect bounds;  // of all that is painted, without margin
  Colour paper;
  std::string title;
  std::string description;
  std::string language;
  std::vector<Part> parts;
  std::vector<Item> items;
  std::vector<Rect> blocks;  // bounds of each BlockSize items, so that painters skip what is out of sight; empty: not known
};

}  // namespace concarte::figure
