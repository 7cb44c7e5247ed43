// The words a person has added to the dictionary.
#include "editor/state/own_words.h"

#include <algorithm>
#include <sstream>
#include <system_error>

#include "editor/state/state.h"
#include "system/files.h"

namespace concarte::session {
namespace {

std::filesystem::path file_of(const Places& places) { return places.data.empty() ? places.data : places.data / "dictionary.txt"; }

}  // namespace

std::vector<std::string> read_own_words(const Places& places) {
  constexpr std::uintmax_t MostBytes = std::uintmax_t{4} << 20;
  const std::filesystem::path file = file_of(places);
  std::error_code error;
  if (file.empty() || !std::filesystem::exists(file, error)) return {};
  const auto read = system::read_file(file, MostBytes);
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr) return {};
  std::vector<std::string> words;
  std::istringstream lines(*bytes);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty()) words.push_back(std::move(line));
  return words;
}

std::optional<Problem> add_own_word(State& state, const std::string& word) {
  const std::filesystem::path file = state.mode == Mode::window ? file_of(state.places) : std::filesystem::path{};
  if (!file.empty()) state.own_words = read_own_words(state.places);
  if (std::find(state.own_words.begin(), state.own_words.end(), word) != state.own_words.end()) return std::nullopt;
  state.own_words.push_back(word);
  if (file.empty()) return std::nullopt;
  std::string bytes;
  for (const std::string& own : state.own_words) bytes += own + "\n";
  return system::write_file(file, bytes);
}

}  // namespace concarte::session
