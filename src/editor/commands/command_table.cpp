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
    FieldWords{"group", "string"}, FieldWords{"item", "string"},   FieldWords{"text", "string"},   FieldWords{"kind", "string"},
    FieldWords{"status", "string"}, FieldWords{"reason", "string"}, FieldWords{"label", "string"},
    FieldWords{"style", "string"}, FieldWords{"theme", "string"},  FieldWords{"side", "string"},
    FieldWords{"path", "string"},  FieldWords{"mark", "string"},   FieldWords{"colour", "string"},
    FieldWords{"hatch", "string"}, FieldWords{"tags", "strings"},  FieldWords{"links", "strings"},
    FieldWords{"position", "number"}, FieldWords{"at", "point"},   FieldWords{"factor", "number"},
    FieldWords{"extend", "boolean"}};

// What a person may still do before a room: write, look closer, save, leave. A slip of the hand does nothing else.
bool goes_with_show(Verb verb) {
  using enum Verb;
  switch (verb) {
    case add_child: case add_sibling: case edit_text: case undo: case redo: case save: case quit: case present:
    case zoom_in: case zoom_out: case full_screen:
      return true;
    default:
      return false;
  }
}

std::array<CommandRow, VerbCount> all_rows() {
  std::array<CommandRow, VerbCount> table;
  for (const auto rows : {map_rows,
                          people_rows,
                          joining_rows,
                          file_rows,
                          recovery_rows,
                          desk_rows,
                          view_rows,
                          reading_rows,
                          text_rows})
    for (CommandRow& row : rows()) {
      CommandRow& place = table[static_cast<std::size_t>(row.verb)];
      assert(place.perform == nullptr && "each verb has one row");
      place = std::move(row);
    }
  assert(std::all_of(table.begin(), table.end(), [](const CommandRow& row) { return row.perform != nullptr; }) && "every verb has a row");
  return table;
}

// Whether a key of the table is the one pressed.
bool means(Key in_table, Key pressed) {
  return in_table == pressed || (in_table == Key::any_digit && pressed >= Key::digit_1 && pressed <= Key::digit_9);
}

bool means(Chord in_table, Chord pressed) {
  if (!means(in_table.key, pressed.key) || !means(in_table.then, pressed.then)) return false;
  return in_table.ctrl == pressed.ctrl && in_table.shift == pressed.shift && in_table.alt == pressed.alt;
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

std::optional<Verb> verb_for(Chord chord, bool editing_text, bool presenting) {
  if (chord.key == Key::none) return std::nullopt;
  const auto has_chord = [&](const CommandRow& row) {
    return std::any_of(row.keys.begin(), row.keys.end(), [&](Chord known) { return means(known, chord); });
  };
  if (editing_text)
    for (const CommandRow& row : command_table())
      if (row.label_edit == LabelEdit::used && has_chord(row)) return row.verb;
  if (presenting && !editing_text)
    for (const CommandRow& row : command_table())
      if (drives_show(row.verb) && has_chord(row)) return row.verb;
  for (const CommandRow& row : command_table())
    if (row.label_edit != LabelEdit::used && !drives_show(row.verb) && has_chord(row))
      return presenting && !editing_text && !goes_with_show(row.verb) ? std::nullopt : std::optional(row.verb);
  return std::nullopt;
}

bool begins_chord(Chord chord) {
  const auto& table = command_table();
  return std::any_of(table.begin(), table.end(), [&](const CommandRow& row) {
    return std::any_of(row.keys.begin(), row.keys.end(), [&](Chord known) {
      return known.then != Key::none && means(followed_by(known, Key::none), chord);
    });
  });
}

bool is_enabled(Verb verb, const State& state) {
  const CommandRow& asked = row(verb);
  if (asked.changes_map && (state.read_only || !state.has_map)) return false;
  if (asked.label_edit == LabelEdit::used && !state.text_edit) return false;
  return asked.is_enabled == nullptr || asked.is_enabled(state);
}

}  // namespace concarte::session
