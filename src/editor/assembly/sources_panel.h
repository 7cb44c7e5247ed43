// The sources of a synthesis at the left of the map: how much of each is placed, and their ideas.
#pragma once

#include <map>
#include <set>
#include <tuple>

#include "editor/widgets/widgets.h"
#include "map/ledger/coverage.h"
#include "map/ledger/refusals.h"

namespace concarte::ui {

// What an idea that is dragged out of the panel is called; the payload is a DraggedIdea.
inline constexpr const char* SourceIdeaPayload = "source idea";
struct DraggedIdea {
  document::SourceId source;
  document::NodeId node;  // in the source
};

// A line to be drawn from an idea of the panel to the node that holds it.
struct Counterpart {
  Vec2 from_on_window;
  document::NodeId to;
};

// How much of each source is placed, and what was kept apart. Gone through again only when the map has changed.
struct Counted {
  std::tuple<std::uint64_t, std::uint64_t, std::size_t> of{};
  std::map<document::SourceId, ledger::Coverage> sources{};
  std::vector<ledger::Pair> apart{};
};

struct SourcesPanel {
  Counted counted{};
  std::set<document::SourceId> open;        // whose ideas are shown
  std::vector<ledger::SourceNode> asked;    // the question that was last brought into sight
  std::vector<Counterpart> counterparts;    // of this frame
  FreeField reason;                         // why an idea is set aside, in its menu
  bool shows_refusals = false;
};

void show_sources(const Desk& desk, SourcesPanel& panel, bool takes_keyboard);
// The lines, over the map: `canvas` is its place on the window.
void show_counterparts(const Desk& desk, const SourcesPanel& panel, const Rect& canvas);

}  // namespace concarte::ui
