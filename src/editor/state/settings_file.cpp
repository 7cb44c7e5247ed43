// The settings as a file. Reading checks every field; writing changes only the fields that this version knows.
#include "editor/state/settings_file.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "editor/state/key_notation.h"
#include "editor/state/state.h"
#include "system/files.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uintmax_t MostBytes = std::uintmax_t{1} << 20;

// Stops the reading at the first thing wrong; never leaves this file.
struct Wrong {
  std::string place;
  std::string message;
  int line = 0;
};

int line_at(std::string_view bytes, std::size_t offset) {
  return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, bytes.size())), '\n'));
}

Json parsed(const std::string& bytes) {
  try {
    Json whole = Json::parse(bytes);
    if (!whole.is_object()) throw Wrong{{}, translate("an object in braces is expected here"), 1};
    return whole;
  } catch (const Json::parse_error& error) {
    const std::size_t offset = error.byte > 0 ? error.byte - 1 : 0;
    throw Wrong{{}, translate("this is not JSON: look for a missing comma, quote or brace here or just before"), line_at(bytes, offset)};
  }
}

const Json* member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

void take(const Json& object, const char* name, bool& into) {
  const Json* value = member(object, name);
  if (value == nullptr) return;
  if (!value->is_boolean()) throw Wrong{name, translate("true or false is expected here")};
  into = value->get<bool>();
}

void take(const Json& object, const char* name, std::optional<bool>& into) {
  if (bool value = false; member(object, name) != nullptr) {
    take(object, name, value);
    into = value;
  }
}

void take(const Json& object, const char* name, std::string& into) {
  const Json* value = member(object, name);
  if (value == nullptr) return;
  if (!value->is_string()) throw Wrong{name, translate("a text between quotes is expected here")};
  into = value->get<std::string>();
}

void take_scale(const Json& object, double& into) {
  const Json* value = member(object, "interface_scale");
  if (value == nullptr) return;
  const double scale = value->is_number() ? value->get<double>() : 0;
  if (scale < SmallestInterface || scale > LargestInterface)
    throw Wrong{"interface_scale", say("a number from {} to {} is expected here", SmallestInterface, LargestInterface)};
  into = scale;
}

void take_keys(const Json& whole, Settings& settings) {
  const Json* keys = member(whole, "keys");
  if (keys == nullptr) return;
  if (!keys->is_object()) throw Wrong{"keys", translate("an object in braces is expected here")};
  for (const auto& [command, chords] : keys->items()) {
    std::vector<std::string>& list = settings.keys[command];
    for (const Json& chord : chords.is_array() ? chords : Json{nullptr}) {
      if (!chord.is_string()) throw Wrong{"keys/" + command, translate("a list of keys is expected here, as [\"Ctrl+K\", \"F9\"]")};
      list.push_back(chord.get<std::string>());
      if (!chord_from(list.back())) throw Wrong{"keys/" + command, say("“{}” is no key: write it as Ctrl+K, Shift+F4 or Alt+PageUp", list.back())};
    }
  }
}

void take_helps(const Json& whole, language::TypingHelps& helps) {
  const Json* wanted = member(whole, "helps");
  if (wanted == nullptr) return;
  if (!wanted->is_object()) throw Wrong{"helps", translate("an object in braces is expected here")};
  for (const language::HelpKind& kind : language::HelpKinds) take(*wanted, kind.word.data(), helps.*kind.is_wanted);
}

Settings settings_from(const Json& whole) {
  Settings settings;
  take_scale(whole, settings.interface_scale);
  take(whole, "theme", settings.theme);
  take(whole, "typing_helps", settings.typing_helps);
  take_helps(whole, settings.helps);
  take(whole, "spelling", settings.spelling);
  take(whole, "reduced_motion", settings.reduced_motion);
  take(whole, "right_panel", settings.inspector_shown);
  take(whole, "left_panel", settings.left_panel);
  take(whole, "restores_maps", settings.restores_maps);
  take_keys(whole, settings);
  return settings;
}

// What was never chosen stays unsaid: the program's own may change with its versions.
template <class Value>
void put(Json& whole, const char* name, const Value& value, const Value& usual) {
  if (value != usual || whole.contains(name)) whole[name] = value;
}

void put_helps(Json& whole, const language::TypingHelps& helps) {
  if (helps == language::TypingHelps{} && !whole.contains("helps")) return;
  for (const language::HelpKind& kind : language::HelpKinds) put(whole["helps"], kind.word.data(), helps.*kind.is_wanted, true);
}

void put_all(Json& whole, const Settings& settings) {
  const Settings usual;
  put(whole, "interface_scale", settings.interface_scale, usual.interface_scale);
  put(whole, "theme", settings.theme, usual.theme);
  put(whole, "typing_helps", settings.typing_helps, usual.typing_helps);
  put_helps(whole, settings.helps);
  put(whole, "spelling", settings.spelling, usual.spelling);
  if (settings.reduced_motion) whole["reduced_motion"] = *settings.reduced_motion;
  else whole.erase("reduced_motion");
  put(whole, "right_panel", settings.inspector_shown, usual.inspector_shown);
  put(whole, "left_panel", settings.left_panel, usual.left_panel);
  put(whole, "restores_maps", settings.restores_maps, usual.restores_maps);
  whole.erase("keys");
  if (!settings.keys.empty()) whole["keys"] = settings.keys;
}

Problem problem_with(const fs::path& file, const Wrong& wrong) {
  Problem problem;
  problem.file = file.string();
  problem.line = wrong.line;
  problem.node = wrong.place;
  problem.message = say("{}. Your settings are not used until the file is mended or taken away; it is left as it is.", wrong.message);
  return problem;
}

// The file's object; an empty one when there is no file.
std::variant<Json, Problem> read_object(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error) && !error) return Json::object();
  auto read = system::read_file(file, MostBytes);
  if (auto* refusal = std::get_if<Problem>(&read)) return std::move(*refusal);
  try {
    Json whole = parsed(std::get<std::string>(read));
    (void)settings_from(whole);
    return whole;
  } catch (const Wrong& wrong) {
    return problem_with(file, wrong);
  }
}

fs::path file_of(const State& state) {
  const bool has_file = state.mode == Mode::window && !state.places.config.empty();
  return has_file ? state.places.config / "settings.json" : fs::path{};
}

}  // namespace

SettingsReading read_settings(const fs::path& file) {
  auto read = read_object(file);
  if (auto* problem = std::get_if<Problem>(&read)) return {{}, std::move(*problem)};
  return {settings_from(std::get<Json>(read)), std::nullopt};
}

std::optional<Problem> write_settings(const fs::path& file, const Settings& settings) {
  auto read = read_object(file);
  if (auto* problem = std::get_if<Problem>(&read)) return std::move(*problem);
  Json& whole = std::get<Json>(read);
  put_all(whole, settings);
  return system::write_file(file, whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void load_settings(State& state) {
  if (file_of(state).empty()) return;
  SettingsReading reading = read_settings(file_of(state));
  state.settings = std::move(reading.settings);
  state.inspector_shown = state.settings.inspector_shown;
  state.theme_name = state.settings.theme;
  if (reading.problem) state.notice = Notice{Severity::warning, to_string(*reading.problem), std::nullopt, {}};
}

std::optional<Problem> change_settings(State& state, const std::function<void(Settings&)>& alter) {
  if (file_of(state).empty()) {
    alter(state.settings);
    return std::nullopt;
  }
  SettingsReading reading = read_settings(file_of(state));
  Settings& newest = reading.problem ? state.settings : reading.settings;
  alter(newest);
  state.settings = newest;
  return reading.problem ? reading.problem : write_settings(file_of(state), state.settings);
}

}  // namespace concarte::session
