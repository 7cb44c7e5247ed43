// What is still open in a synthesis, at the left of the map: each sentence leads to what it is about.
#pragma once

#include "editor/widgets/widgets.h"
#include "map/audit/audit.h"

namespace concarte::ui {

struct AuditPanel {
  audit::Audit audit;  // of the map as it was at this step
  std::uint64_t revision = 0, document_number = 0;
  bool is_made = false;
};

void show_audit(const Desk& desk, AuditPanel& panel, bool takes_keyboard);

}  // namespace concarte::ui
