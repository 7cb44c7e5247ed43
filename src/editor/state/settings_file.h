// The settings as a file: settings.json in the person's XDG configuration folder.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "base/problem.h"
#include "editor/state/settings.h"

namespace concarte::session {

struct State;

struct SettingsReading {
  Settings settings;               // the program's own for all that the file does not say
  std::optional<Problem> problem;  // the first thing wrong, with its place; then `settings` are the program's own
};
// A missing file is no problem.
SettingsReading read_settings(const std::filesystem::path& file);
// Keeps what the file says that this version does not know. A file that is broken is left as it is, and that is the answer.
std::optional<Problem> write_settings(const std::filesystem::path& file, const Settings& settings);

// Reads the person's settings into the state; what is wrong with the file is told in the notice.
void load_settings(State& state);
// Changes what is chosen, here and in the file. Another window may have written it since: only what `alter` changes is new.
// The answer says why the choice will not outlive this window.
std::optional<Problem> change_settings(State& state, const std::function<void(Settings&)>& alter);

}  // namespace concarte::session
