// The one question that may stop a person: what becomes of work that is not saved?
#pragma once

#include "editor/state/tabs.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

// Shown while the session's dialog is `unsaved_changes`.
void show_question(const Desk& desk);
// Shown while it is `quitting`: the same about several maps at once.
void show_quitting(const Desk& desk, const session::Tabs& tabs);

}  // namespace concarte::ui
