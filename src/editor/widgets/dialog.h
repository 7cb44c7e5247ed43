// The sheet on which a dialog is shown: in the middle of the window, over a light shade.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "editor/widgets/style.h"

namespace concarte::ui {

// Sizes in units of the spacing scale, cut to the window; a height of 0 is that of the content. When true, `end_dialog` is due.
bool begin_dialog(const Style& style, const char* id, Vec2 size);
void end_dialog();
// Closes the sheet shown in the frames before, when the session has another dialog or none.
void close_dialogs();
// True when Escape was pressed, or the person clicked beside the sheet. Between begin and end.
bool is_dialog_refused();

// The key that gives an answer: its first letter, when that is one of A to Z.
std::optional<char> answer_letter(const std::string& answer);
// Answers as buttons at the right end of a line, the last one the main one. The one clicked; with `letters`, also the one
// whose letter is pressed, which the button then shows.
enum class Letters { none, shown };
std::optional<std::size_t> show_answers(const Style& style, std::span<const std::string> answers, Letters letters);

}  // namespace concarte::ui
