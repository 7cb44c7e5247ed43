// The outline: the same map as an indented list, written in with the same keys as on the map.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// One idea of the list, in document order; what is folded has no row. `branch`: only that one; empty for the whole map.
struct OutlineRow {
  document::NodeId node;
  int level = 1;
};
std::vector<OutlineRow> outline_rows(const document::Document& document, const document::NodeId& branch);

// How the list is set: narrow in the rail, a line for each idea; or to be read, in words as long as they are.
enum class OutlineLook : std::uint8_t { rail, page };

// What the list remembers between two frames.
struct OutlinePanel {
  std::vector<OutlineRow> rows;
  std::vector<float> tops;  // pixels from the first row; one more than there are rows
  float width = 0;          // pixels, that `tops` were measured for
  double scale = 0;
  std::string typed;        // the words being typed, as `tops` were measured with them
  std::uint64_t session_number = 0, document_number = 0, revision = 0;  // what `rows` were made from
  std::size_t node_count = 0;
  document::NodeId branch;
  document::NodeId focus;  // what was selected, to bring it into sight when it changes
};

// Fills what is left of its window. Only the rows in sight cost anything.
void show_outline(const Desk& desk, OutlinePanel& panel, OutlineLook look = OutlineLook::rail);

}  // namespace concarte::ui
