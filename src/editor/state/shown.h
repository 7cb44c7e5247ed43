// What was shown of a map and is to stay as it was: a memory of the window, never of the file.
#pragma once

#include <map>
#include <unordered_map>

#include "editor/state/view.h"
#include "map/document/records.h"
#include "picture/layout/layout.h"

namespace concarte::session {

struct Shown {
  struct MainBranch {
    document::NodeId root;
    layout::Side side = layout::Side::automatic;
  };
  // The automatic main branches of mind maps, where they stood last.
  std::unordered_map<document::NodeId, MainBranch> sides;
  // How each style was looked at when it was left for another.
  std::map<layout::Style, View> views;
};

}  // namespace concarte::session
