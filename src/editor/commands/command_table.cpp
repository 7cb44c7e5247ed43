// The one table of commands.
#include "editor/commands/command_table.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>

#include "base/translate.h"
#include "editor/commands/command_rows.h"

namespace concarte::session {
namespace {

struct FieldWords {
  std::string_view word;
  std::string_view type;
};

constexpr std::array FieldTable{
    FieldWords{"node", "string"},  FieldWords{"parent", "string"}, FieldWords{"to", "string"},
    FieldWords{"link", "string"},  FieldWords{"boundary", "string"}, FieldWords{"summary", "string"},
    FieldWords{"group", "string"}, FieldWords{"item", "string"},   FieldWords{"figure", "string"}, FieldWords{"source", "string"}, FieldWords{"term", "string"},   FieldWords{"id", "string"},     FieldWords{"text", "string"},   FieldWords{"kind", "string"},
    FieldWords{"status", "string"}, FieldWords{"reason", "string"}, FieldWords{"label", "string"},
    FieldWords{"style", "string"}, FieldWords{"theme", "string"},  FieldWords{"side", "string"},
    FieldWords{"path", "string"},  FieldWords{"mark", "string"},   FieldWords{"colour", "string"},
    FieldWords{"hatch", "string"}, FieldWords{"setting", "string"}, FieldWords{"stance", "string"}, FieldWords{"ideas", "strings"}, FieldWords{"paths", "strings"}, FieldWords{"tags", "strings"},  FieldWords{"links", "strings"},
    FieldWords{"keys", "strings"},
    FieldWords{"groups", "strings"}, FieldWords{"kinds", "strings"}, FieldWords{"statuses", "strings"},
    FieldWords{"places", "strings"}, FieldWords{"replacement", "string"},
    FieldWords{"position", "number"}, FieldWords{"at", "point"},   FieldWords{"factor", "number"},
    FieldWords{"extend", "boolean"}};

std::array<CommandRow, VerbCount> all_rows() {
  std::array<CommandRow, VerbCount> table;
  for (const auto rows : {map_rows,
                          note_rows,
                          settings_rows,
                          people_rows,
                          joining_rows,
                          file_rows,
                          figure_rows,
                          version_rows,
                          synthesis_rows,
                          meaning_rows,
                          clipboard_rows,
                          recovery_rows,
                          desk_rows,
                          view_rows,
                          reading_rows,
                          search_rows,
                          text_rows})
    for (CommandRow& row : rows()) {
      CommandRow& place = table[static_cast<std::size_t>(row.verb)];
      assert(place.perform == nullptr && "each verb has one row");
      place = std::move(row);
    }
  assert(std::all_of(table.begin(), table.end(), [](const CommandRow& row) { return row.perform != nullptr; }) && "every verb has a row");
  return table;
}

}  // namespace

std::string_view word(Field field) { return FieldTable[static_cast<std::size_t>(field)].word; }
std::string_view type(Field field) { return FieldTable[static_cast<std::size_t>(field)].type; }

const std::array<CommandRow, VerbCount>& command_table() {
  static const std::array<CommandRow, VerbCount> Table = all_rows();
  return Table;
}

const CommandRow& row(Verb verb) { return command_table()[static_cast<std::size_t>(verb)]; }

std::optional<Verb> verb_named(std::string_view name) {
  for (const CommandRow& row : command_table())
    if (row.name == name) return row.verb;
  return std::nullopt;
}

bool drives_show(Verb verb) {
  using enum Verb;
  return verb == present_next || verb == present_previous || verb == present_black || verb == present_end;
}

bool is_enabled(Verb verb, const State& state) {
  const CommandRow& asked = row(verb);
  if (asked.changes_map && (state.read_only || !state.has_map)) return false;
  if (asked.label_edit == LabelEdit::used && !state.text_edit) return false;
  return asked.is_enabled == nullptr || asked.is_enabled(state);
}

}  // namespace concarte::session
