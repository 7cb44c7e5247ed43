// The way from the whole map to the branch that is shown alone, and on to what is selected; every step is a button.
#pragma once

#include <string>
#include <vector>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// A step of the way. Above the shown branch a click shows that branch instead; below, it selects the idea.
struct Crumb {
  document::NodeId node;  // empty: the whole map
  std::string words;
  enum class Place { above, shown, below } place = Place::above;
};
// Empty when the whole map is shown.
std::vector<Crumb> crumbs(const session::State& state);

void show_breadcrumbs(const Desk& desk, const Rect& canvas);

}  // namespace concarte::ui
