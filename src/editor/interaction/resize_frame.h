// Dragging an edge of the selected frame or brace: it gathers more siblings, or fewer.
#pragma once

#include <utility>

#include "editor/interaction/gesture.h"

namespace concarte::interaction {

class ResizeFrame : public Gesture {
 public:
  enum class Edge { first, last };
  ResizeFrame(Vec2 pressed_on_canvas, document::TitledId frame, Edge edge) : start_(pressed_on_canvas), frame_(frame), edge_(edge) {}

  Commands moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) override;
  Commands released(const PointerEvent& event, const session::Session& session) override;
  bool wants_more_paper() const override { return start_.begun(); }

 private:
  // The first and the last sibling it would gather; empty ids when it cannot be told.
  std::pair<document::NodeId, document::NodeId> ends_at(const PointerEvent& event, const session::Session& session) const;

  DragStart start_;
  document::TitledId frame_;
  Edge edge_;
};

}  // namespace concarte::interaction
