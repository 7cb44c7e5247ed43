// The keys in force: those of the table, changed by what the person has chosen.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/commands/command_table.h"
#include "editor/state/settings.h"

namespace concarte::session {

// The first is the one to show.
std::vector<Chord> keys_of(const CommandRow& row, const Settings& settings);
// The first as menus show it, in the user's language; empty when the command has none.
std::string key_words(Verb verb, const Settings& settings);

// The command a chord stands for, while a label is edited or not. While a map is presented, the keys drive the show and write;
// the others do nothing.
std::optional<Verb> verb_for(Chord chord, bool editing_text, const Settings& settings, bool presenting = false);
// Whether a command waits for a second key after this chord.
bool begins_chord(Chord chord, const Settings& settings);

// The other command that this chord would be taken from if `verb` had it.
std::optional<Verb> holder_of(Chord chord, Verb verb, const Settings& settings);
// Why no command may have this chord, as a sentence; nothing when one may.
std::optional<std::string> refusal_of(Chord chord);
// What `verb` would have after the person has pressed `pressed` for it: a command that reads a digit keeps reading one.
Chord meant_for(Verb verb, Chord pressed);
// Gives `verb` these keys, and takes them from whoever had them. The table's own are not written down.
void set_keys(Settings& settings, Verb verb, const std::vector<Chord>& keys);

}  // namespace concarte::session
