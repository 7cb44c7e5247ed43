// Leaves the rest in the background.
#include "picture/figure/dim.h"

#include <algorithm>

namespace concarte::figure {
namespace {

// What is left of a colour: enough to recognise the map, too little to be read first.
constexpr double Left = 0.22;

struct IsLit {
  const document::Document& document;
  const std::set<document::NodeId>& lit;

  bool any_of(const std::vector<document::NodeId>& nodes) const {
    return std::any_of(nodes.begin(), nodes.end(), [this](const document::NodeId& node) { return lit.contains(node); });
  }
  bool operator()(std::monostate) const { return true; }
  bool operator()(const document::NodeId& node) const { return lit.contains(node); }
  bool operator()(const document::LinkId& id) const {
    const auto* link = document.all<document::Link>().find(id);
    return link != nullptr && lit.contains(link->from) && lit.contains(link->to);
  }
  bool operator()(const document::BoundaryId& id) const {
    const auto* boundary = document.all<document::Boundary>().find(id);
    return boundary != nullptr && any_of(boundary->nodes);
  }
  bool operator()(const document::SummaryId& id) const {
    const auto* summary = document.all<document::Summary>().find(id);
    return summary != nullptr && any_of(summary->nodes);
  }
};

Colour paled(Colour colour, Colour paper) {
  Colour pale = mix(paper, colour, Left);
  pale.alpha = colour.alpha;
  return pale;
}

}  // namespace

void dim(Figure& figure, const document::Document& document, const std::set<document::NodeId>& lit) {
  const IsLit is_lit{document, lit};
  std::vector<bool> stays(figure.parts.size());
  for (std::size_t i = 0; i < figure.parts.size(); ++i) stays[i] = std::visit(is_lit, figure.parts[i].owner.id);
  for (Item& item : figure.items)
    if (!stays[item.part]) std::visit([&figure](auto& mark) { mark.colour = paled(mark.colour, figure.paper); }, item.mark);
}

}  // namespace concarte::figure
