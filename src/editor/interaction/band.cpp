// The rubber band.
#include "editor/interaction/band.h"

#include "editor/interaction/targets.h"

namespace concarte::interaction {

Commands Band::moved(const PointerEvent& event, const session::Session& session, session::Pointing& pointing) {
  pointing.band_in_figure = rect_between(corner_, in_figure(event.point_on_canvas, session));
  return {};
}

Commands Band::released(const PointerEvent& event, const session::Session& session) {
  const Rect band = rect_between(corner_, in_figure(event.point_on_canvas, session));
  const session::Selection& selection = session.state().selection;
  Commands commands;
  for (const figure::Part& part : session.picture().figure.parts) {
    const document::NodeId node = node_of(part.owner);
    if (node.empty() || part.box.empty() || !overlap(part.box, band) || selection.holds(node)) continue;
    commands.push_back(select(node, true));
  }
  return commands;
}

}  // namespace concarte::interaction
