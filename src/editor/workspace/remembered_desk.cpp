// The maps open when the program ended: a line for each, `map ZOOM X Y PATH`, and which one was shown, `current NUMBER`.
#include "editor/workspace/remembered_desk.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "system/files.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& state_folder) { return state_folder / "open-maps"; }

// Takes the word before the next space off the line.
std::string_view next_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

template <class Number>
Number number_from(std::string_view word, Number otherwise) {
  Number number = otherwise;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

void read_line(std::string_view line, RememberedDesk& desk) {
  const std::string_view what = next_word(line);
  if (what == "current") desk.current = number_from<std::size_t>(line, 0);
  if (what != "map") return;
  RememberedMap map;
  map.zoom = number_from(next_word(line), 0.0);
  map.centre_in_figure.x = number_from(next_word(line), 0.0);
  map.centre_in_figure.y = number_from(next_word(line), 0.0);
  map.path = line;
  if (!map.path.empty()) desk.maps.push_back(std::move(map));
}

}  // namespace

RememberedDesk read_desk(const fs::path& state_folder) {
  RememberedDesk desk;
  if (state_folder.empty()) return desk;
  const auto read = system::read_file(file_in(state_folder));
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr) return desk;
  for (std::size_t begin = 0; begin < bytes->size();) {
    const std::size_t end = std::min(bytes->find('\n', begin), bytes->size());
    read_line(std::string_view(*bytes).substr(begin, end - begin), desk);
    begin = end + 1;
  }
  if (desk.current >= desk.maps.size()) desk.current = 0;
  return desk;
}

void write_desk(const fs::path& state_folder, const RememberedDesk& desk) {
  if (state_folder.empty()) return;
  std::string lines = fmt::format("current {}\n", desk.current);
  for (const RememberedMap& map : desk.maps)
    if (map.path.native().find('\n') == std::string::npos)
      lines += fmt::format("map {} {} {} {}\n", map.zoom, map.centre_in_figure.x, map.centre_in_figure.y, map.path.native());
  (void)system::write_file(file_in(state_folder), lines);
}

}  // namespace concarte::session
