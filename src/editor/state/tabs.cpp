// The maps of one window, as its bar of tabs shows them.
#include "editor/state/tabs.h"

#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"

namespace concarte::session {

std::string map_name(const State& state) {
  if (!state.path.empty()) return utf8::cleaned(state.path.stem().string());
  std::string name = state.document.heading().title;
  // A map that was never saved is known by the words at its root, which are the first that one writes.
  if (const document::Node* root = state.document.find(state.document.main_root()); root != nullptr && !root->text.empty()) name = root->text;
  if (name.empty()) return translate("New map");
  std::replace(name.begin(), name.end(), '\n', ' ');
  return name;
}

void take_over_window(State& to, const State& from) {
  to.view.canvas_size = from.view.canvas_size;
  to.view.pixels_per_unit = from.view.pixels_per_unit;
  to.inspector_shown = from.inspector_shown;
  to.left_panel = from.left_panel;
  to.last_left_panel = from.last_left_panel;
  to.minimap_shown = from.minimap_shown;
  // The keyboard was sent where it is already.
  to.focus = from.focus;
  to.settings = from.settings;
  to.theme_name = from.theme_name;
  to.recent = from.recent;
  to.own_words = from.own_words;
  to.copied = from.copied;
  to.copied.is_cut = false;  // pasted in another map, it is a copy
}

}  // namespace concarte::session
