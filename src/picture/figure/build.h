// From a document to its figure: measures the labels, asks nothing of anyone, then dresses a layout.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "map/document/document.h"
#include "picture/figure/figure.h"
#include "picture/figure/senses.h"
#include "picture/figure/theme.h"
#include "picture/layout/layout.h"
#include "picture/text/typesetter.h"

namespace concarte::figure {

// The words of a node, a link or a frame while they are being typed, not yet in the document.
struct LiveText {
  document::NodeId node;
  std::string text;
  char sign = 0;  // `?`, `+`, `-`, `!`, `=`: said of the node before it is in the document; 0: as the document says
  document::TitledId titled{};  // without a node: the link, boundary or summary they are for
};

// The visible nodes with their labels set in type, and the layout request made of them.
struct Measured {
  struct Label {
    text::Paragraph paragraph;
    Vec2 place;  // of the paragraph's corner, from the room's corner
    Rect box;    // of the node, from the room's corner
    std::vector<SensePanel> senses{};  // of a node that is split
    // What was set in which type: the same gives the same paragraph.
    std::string text;
    text::Style style;
  };
  layout::Request request;
  std::vector<document::NodeId> nodes;   // by the request's numbers
  std::vector<document::LinkId> links;   // by the request's numbers
  std::vector<document::TitledId> frames;  // boundaries and summaries, by the request's numbers
  std::vector<Label> labels;
  std::vector<Label> link_labels;   // their place is from the plate's corner
  std::vector<Label> frame_labels;  // from the title's corner
  std::unordered_map<document::NodeId, int> numbers;
  std::optional<LiveText> live;          // as measured
};

// `branch`: only that node and what is under it, as it looks in the whole map but for the pins; empty for the whole map.
// Folded nodes hide what is under them; a link whose end is hidden goes to the nearest shown node above it, and is left out
// when both ends meet. `former`, if any, was measured of this map with this typesetter: the labels that are still the same are
// moved out of it.
Measured measure(const document::Document& document, const Theme& theme, text::Typesetter& typesetter,
                 layout::Style style, const document::NodeId& branch = {}, const std::optional<LiveText>& live = {},
                 Measured* former = nullptr);

// `layout` must answer `measured.request` (its style may differ when an older layout is kept). `former` is any figure built
// before with this typesetter: nodes and branches that look the same are taken from it and moved.
Figure build(const document::Document& document, const Measured& measured, const layout::Layout& layout,
             const Theme& theme, text::Typesetter& typesetter, Figure former = {});

// The topmost record at a point of the figure: nodes by their box, links and branches within `reach` figure units.
Owner hit_test(const Figure& figure, Vec2 point_in_figure, double reach);

// The box of a node in the figure; empty when it is not shown.
Rect node_box(const Figure& figure, const document::NodeId& node);

}  // namespace concarte::figure
