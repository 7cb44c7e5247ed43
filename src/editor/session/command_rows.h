// The rows of the command table, by subject; each list in the order of the verbs.
#pragma once

#include <vector>

#include "editor/session/command_table.h"

namespace concarte::session {

std::vector<CommandRow> map_rows();
std::vector<CommandRow> file_rows();
std::vector<CommandRow> view_rows();
std::vector<CommandRow> text_rows();

}  // namespace concarte::session
