// The outline: the same map as an indented list, written in with the same keys as on the map.
#pragma once

#include <cstdint>
#include <vector>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// One idea of the list, in document order; what is folded has no row. `branch`: only that one; empty for the whole map.
struct OutlineRow {
  document::NodeId node;
  int level = 1;
};
std::vector<OutlineRow> outline_rows(const document::Document& document, const document::NodeId& branch);

// What the list remembers between two frames.
struct OutlinePanel {
  std::vector<OutlineRow> rows;
  std::uint64_t session_number = 0, document_number = 0, revision = 0;  // what `rows` were made from
  std::size_t node_count = 0;
  document::NodeId branch;
  document::NodeId focus;  // what was selected, to bring it into sight when it changes
};

// Fills what is left of its window. Only the rows in sight cost anything.
void show_outline(const Desk& desk, OutlinePanel& panel);

}  // namespace concarte::ui
