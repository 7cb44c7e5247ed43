// The map a sub-command works on, read once and in the same way for all.
#include "cli/source_map.h"

#include "base/translate.h"
#include "map/storage/map_file.h"

namespace concarte::cli {

namespace {

// The name as a shell takes it.
std::string quoted(const std::string& name) {
  constexpr std::string_view Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-/+,:@%";
  if (name.find_first_not_of(Plain) == std::string::npos) return name;
  std::string word = "'";
  for (const char c : name) word += c == '\'' ? "'\\''" : std::string(1, c);
  return word + "'";
}

}  // namespace

void advise_mending(const std::vector<std::string>& files) {
  for (const std::string& file : files)
    tell(say("Correct these lines, or have the map mended without losing a word: `concarte check {} --repair -o OUT`.", quoted(file)));
}

std::variant<SourceMap, Exit> read_map(const std::string& file) {
  auto input = read_input(file);
  if (const Problem* problem = std::get_if<Problem>(&input)) {
    tell(*problem);
    return exit_code({*problem});
  }
  SourceMap source;
  source.bytes = std::get<std::string>(std::move(input));
  storage::Reading reading = storage::read_map(source.bytes, file);
  tell(reading.problems);
  if (reading.is_mendable) advise_mending({file});
  if (!reading.document) return Exit::invalid_input;
  source.document = std::move(*reading.document);
  source.is_newer = reading.is_newer();
  source.is_in_figure = reading.inside.has_value();
  if (reading.inside) source.figure = std::exchange(source.bytes, std::move(*reading.inside));
  source.warnings = std::move(reading.problems);
  return source;
}

Exit write_map(const std::string& file, const document::Document& document) {
  const auto problem = file == Dash ? write_output(file, storage::write_map(document)) : storage::write_map_file(document, file);
  if (!problem) return Exit::done;
  tell(*problem);
  return exit_code({*problem});
}

Problem newer_version(const std::string& file) {
  return problem_with(
      file, translate("This map was made by a newer version of Concarte, and this one must not write it. Install the newer version."));
}

}  // namespace concarte::cli
