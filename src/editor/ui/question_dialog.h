// The one question that may stop a person: what becomes of work that is not saved?
#pragma once

#include <optional>
#include <string>

#include "editor/ui/desk.h"

namespace concarte::ui {

// Shown while the session's dialog is `unsaved_changes`.
void show_question(const Desk& desk);

// The key that gives an answer: its first letter when that is one of A to Z, which no other answer begins with.
std::optional<char> answer_letter(const std::string& answer);

}  // namespace concarte::ui
