// Finds parts of a former figure: mostly the next one, else by their node.
#include "picture/figure/former.h"

namespace concarte::figure {
namespace {

std::size_t queue_of(Owner::Kind kind) { return kind == Owner::Kind::branch ? 0 : 1; }

void move_shape(Shape& shape, Vec2 by) {
  if (auto* box = std::get_if<RoundedRect>(&shape)) box->rect = moved(box->rect, by);
  else if (auto* circle = std::get_if<Circle>(&shape)) circle->centre += by;
  else
    for (Vec2& point : std::get<Path>(shape).points) point += by;
}

}  // namespace

bool Former::is(std::size_t place, Owner::Kind kind, const document::NodeId& node) const {
  if (place >= figure_.parts.size() || figure_.parts[place].owner.kind != kind) return false;
  const auto* id = std::get_if<document::NodeId>(&figure_.parts[place].owner.id);
  return id != nullptr && *id == node;
}

void Former::list() {
  is_listed_ = true;
  for (std::size_t i = 0; i < figure_.parts.size(); ++i) {
    const Owner& owner = figure_.parts[i].owner;
    const auto* id = std::get_if<document::NodeId>(&owner.id);
    if (id != nullptr && (owner.kind == Owner::Kind::branch || owner.kind == Owner::Kind::node)) places_[queue_of(owner.kind)].emplace(*id, i);
  }
}

Part* Former::find(Owner::Kind kind, const document::NodeId& node, std::uint64_t likeness) {
  if (figure_.parts.empty()) return nullptr;
  std::size_t& next = next_[queue_of(kind)];
  // The first of its kind stands after parts of others.
  if (next == 0)
    while (next < figure_.parts.size() && figure_.parts[next].owner.kind != kind) ++next;
  std::size_t place = next;
  if (!is(place, kind, node)) {
    if (!is_listed_) list();
    const auto known = places_[queue_of(kind)].find(node);
    if (known == places_[queue_of(kind)].end()) return nullptr;
    place = known->second;
  }
  next = place + 1;
  Part& part = figure_.parts[place];
  if (part.likeness != likeness) return nullptr;
  part.likeness = 0;  // it can be taken once
  return &part;
}

void move_item(Item& item, Vec2 by) {
  if (by == Vec2{}) return;
  item.bounds = moved(item.bounds, by);
  if (auto* fill = std::get_if<Fill>(&item.mark)) move_shape(fill->shape, by);
  else if (auto* stroke = std::get_if<Stroke>(&item.mark)) move_shape(stroke->shape, by);
  else std::get<Words>(item.mark).run.origin += by;
}

}  // namespace concarte::figure
