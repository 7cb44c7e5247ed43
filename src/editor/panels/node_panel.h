// One idea in the right panel: its words, what they are, where it stands, and who said it.
#pragma once

#include <optional>
#include <string>

#include "editor/widgets/desk.h"

namespace concarte::ui {

// `keyboard`: the field that takes it in this frame.
void show_node(const Desk& desk, const document::Node& node, std::optional<session::Part> keyboard);

// Also for several ideas at once: `node` is then empty, and so is a value that is not the same for all.
void show_kind(const Desk& desk, const std::optional<std::string>& kind, const document::NodeId& node);
void show_status(const Desk& desk, std::optional<document::Status> status, const document::NodeId& node);

}  // namespace concarte::ui
