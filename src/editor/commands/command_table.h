// The one table of commands: name, words, keys, arguments, whether it can be done now, and what does it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "editor/state/command.h"
#include "editor/state/key.h"
#include "editor/state/state.h"

namespace concarte::session {

enum class Field : std::uint8_t {
  node, parent, to, link, boundary, summary, group, item, figure, source, term, id, text, kind, status, reason, label, style, theme, side, path, mark, colour,
  hatch, setting, stance, ideas, paths, tags, links, keys, groups, kinds, statuses, places, replacement, position, at, factor, extend
};
// The argument's name in a script, and the type of its JSON value: `string`, `number`, `boolean`, `strings`, `point`.
std::string_view word(Field field);
std::string_view type(Field field);

struct Parameter {
  Field field;
  bool required = false;
};

// Where it stands in the menus; `none`: only keys, panels and scripts.
enum class Menu : std::uint8_t { none, file, edit, map, synthesis, view, help };

// What must be up to date before a command reads the picture.
enum class Needs : std::uint8_t { nothing, picture, settled_picture, proposals };

// What a label being edited becomes when the command comes.
enum class LabelEdit : std::uint8_t { finished, kept, used };

struct CommandRow {
  Verb verb;
  std::string_view name;   // in scripts: `add_child`
  const char* label;       // English, to be translated; ends with … when it will ask for more
  Menu menu = Menu::none;
  std::vector<Chord> keys;  // the first is shown
  std::vector<Parameter> parameters;
  bool (*is_enabled)(const State&) = nullptr;  // null: always
  Outcome (*perform)(Context&, const Arguments&) = nullptr;
  LabelEdit label_edit = LabelEdit::finished;  // `used`: only means something, and has its keys, while one is edited
  Needs needs = Needs::nothing;
  bool changes_map = false;  // refused in a read-only map
  bool takes_clipboard = false;  // without a text, the window gives it that of the clipboard
};

// By verb; a menu shows its rows in the order of the verbs.
const std::array<CommandRow, VerbCount>& command_table();
const CommandRow& row(Verb verb);
std::optional<Verb> verb_named(std::string_view name);
// Whether it has its keys only while a map is presented, where they mean nothing else.
bool drives_show(Verb verb);
bool is_enabled(Verb verb, const State& state);

}  // namespace concarte::session
