// One line of a script, JSON -> Command; and the answer to it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "editor/state/command.h"

namespace concarte::cli {

// `{"command": "add_child", "node": "n3", "text": "…"}` with the names of the command table; or a sentence that says what is
// wrong with the line.
std::variant<session::Command, std::string> read_command(std::string_view line);

// `{"ok":true,"made":["nk3v7q2d"]}` or `{"ok":false,"problem":"…"}`, without a line break. `notice` is what a window would tell of what
// was done, where it tells something.
std::string answer(const session::Outcome& outcome, const std::string& notice = {});

// Every command with its arguments and what it does, one a line; arguments in brackets may be left out.
std::string command_list();

}  // namespace concarte::cli
