// The rows of the command table, one list by subject.
#pragma once

#include <vector>

#include "editor/commands/command_table.h"

namespace concarte::session {

// A command under which the label being edited goes on being edited.
inline CommandRow keeping_label(CommandRow row) {
  row.label_edit = LabelEdit::kept;
  return row;
}

std::vector<CommandRow> map_rows();
std::vector<CommandRow> people_rows();
std::vector<CommandRow> note_rows();
std::vector<CommandRow> joining_rows();
std::vector<CommandRow> file_rows();
std::vector<CommandRow> figure_rows();
std::vector<CommandRow> version_rows();
std::vector<CommandRow> synthesis_rows();
std::vector<CommandRow> meaning_rows();
std::vector<CommandRow> clipboard_rows();
std::vector<CommandRow> recovery_rows();
std::vector<CommandRow> desk_rows();
std::vector<CommandRow> settings_rows();
std::vector<CommandRow> view_rows();
std::vector<CommandRow> reading_rows();
std::vector<CommandRow> search_rows();
std::vector<CommandRow> text_rows();

}  // namespace concarte::session
