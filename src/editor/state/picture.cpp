// Where the picture has a node.
#include "editor/state/state.h"

namespace concarte::session {

Rect room_in(const Picture& picture, const document::NodeId& node) {
  const auto number = picture.measured.numbers.find(node);
  return number == picture.measured.numbers.end() ? Rect{} : picture.layout.nodes[static_cast<std::size_t>(number->second)];
}

}  // namespace concarte::session
