// A layout: where every node goes, asked and answered as values that know neither Document nor font.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/geometry.h"

namespace concarte::layout {

enum class Style : std::uint8_t { mindmap, tree, tree_down, radial, organic, network, circular, clusters };
inline constexpr std::array AllStyles{Style::mindmap, Style::tree,    Style::tree_down, Style::radial,
                                      Style::organic, Style::network, Style::circular,  Style::clusters};

// `mindmap`, `tree-down` … as files and the command line say; and back.
std::string_view word(Style style);
std::optional<Style> style_from(std::string_view word);
// The name shown, in English, to be translated; and whether Graphviz draws it.
const char* label(Style style);
bool is_from_graphviz(Style style);

enum class Side : std::uint8_t { automatic, left, right };

// Lengths are figure units (1/72 inch), y down. Nodes are numbered by their place in `nodes`.
struct Request {
  struct Node {
    Vec2 size;
    int parent = -1;              // its number is lower than its children's; -1: a root
    Side side = Side::automatic;  // only read for children of a root
    std::optional<Vec2> pin;      // wanted centre, from the main root's centre
    Side shown = Side::automatic; // where an automatic one is on the screen already: it stays there
    bool operator==(const Node&) const = default;
  };
  struct Link {
    int from = 0;
    int to = 0;
    Vec2 label_size;           // 0 × 0: no label
    std::optional<Vec2> bend;  // offset of the middle, when the author bent it
    bool operator==(const Link&) const = default;
  };
  // Around some nodes and all under them: a frame with its title on the upper edge, or a brace with its words beyond it.
  struct Frame {
    bool is_brace = false;
    std::vector<int> nodes;  // empty: none of them is shown
    Vec2 title_size;         // 0 × 0: no words
    bool operator==(const Frame&) const = default;
  };
  Style style = Style::mindmap;
  std::vector<Node> nodes;  // the visible ones: parents before children, siblings in their order
  std::vector<Link> links;
  std::vector<Frame> frames;
  double between_siblings = 9;
  double between_cousins = 17;
  double between_levels = 38;

  bool operator==(const Request&) const = default;
};

// A curve: a start point, then three points for each cubic piece.
using Curve = std::vector<Vec2>;

struct LinkPath {
  Curve curve;
  Vec2 label_centre;
  bool operator==(const LinkPath&) const = default;
};

// Answers a request: same numbers, the main root (node 0) centred on the origin. No two nodes overlap, pinned nodes are
// exactly where they were asked.
struct Layout {
  Style style = Style::mindmap;
  std::vector<Rect> nodes;
  std::vector<Curve> branches;  // from the parent's border to the node's; empty for a root
  std::vector<LinkPath> links;
  Rect bounds;  // of everything

  bool operator==(const Layout&) const = default;
};

struct Quality {
  int overlaps = 0;          // pairs of nodes
  int crossings = 0;         // pairs of branches that cross
  int branches_through = 0;  // nodes that a branch of others goes through
  int labels_covered = 0;    // labels of links that overlap a node or another such label
  double width = 0;
  double height = 0;
};
Quality quality(const Request& request, const Layout& layout);

}  // namespace concarte::layout
