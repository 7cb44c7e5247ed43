// The one question that may stop a person: what becomes of work that is not saved?
#pragma once

#include "editor/widgets/desk.h"

namespace concarte::ui {

// Shown while the session's dialog is `unsaved_changes`.
void show_question(const Desk& desk);

}  // namespace concarte::ui
