// A figure built before, from which what looks the same is taken.
#pragma once

#include <array>
#include <unordered_map>

#include "picture/figure/figure.h"

namespace concarte::figure {

class Former {
 public:
  explicit Former(Figure figure) : figure_(std::move(figure)) {}

  // The part of this kind and node when it has the likeness; to be taken at once, and once. Parts are found faster when they
  // are asked for in the order they were drawn in.
  Part* find(Owner::Kind kind, const document::NodeId& node, std::uint64_t likeness);
  Figure& figure() { return figure_; }

 private:
  bool is(std::size_t place, Owner::Kind kind, const document::NodeId& node) const;
  void list();

  Figure figure_;
  std::array<std::size_t, 2> next_{};  // where the next branch, the next node probably are
  std::array<std::unordered_map<document::NodeId, std::size_t>, 2> places_;  // made when an order has changed
  bool is_listed_ = false;
};

// Everything of the item `by` further.
void move_item(Item& item, Vec2 by);

}  // namespace concarte::figure
