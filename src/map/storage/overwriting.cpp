// What a map file may take the place of: never a map that this version understands only in part, nor a figure.
#include "map/storage/overwriting.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

#include "base/translate.h"
#include "map/storage/figure_map.h"
#include "map/storage/map_file.h"

namespace concarte::storage {
namespace {

constexpr std::string_view Spaces = " \t\r\n";

std::string head_of(const std::filesystem::path& path) {
  std::string head(4096, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return head;
}

// Passes spaces and the word; false when it is not there.
bool pass(std::string_view& text, std::string_view word) {
  text.remove_prefix(std::min(text.find_first_not_of(Spaces), text.size()));
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

// The version, where the file begins as every version of the program begins its maps: with the format, then the version.
std::optional<int> version_at_once(std::string_view head) {
  for (const std::string_view word : {"{", "\"format\"", ":", "\"concarte-map\"", ",", "\"version\"", ":", ""})
    if (!pass(head, word)) return std::nullopt;
  int version = 0;
  const auto [end, error] = std::from_chars(head.data(), head.data() + head.size(), version);
  const bool is_whole = error == std::errc{} && end != head.data() + head.size() && (Spaces.find(*end) != std::string_view::npos || *end == ',' || *end == '}');
  return is_whole ? std::optional(version) : std::nullopt;
}

bool is_newer_map(const std::filesystem::path& path, const std::string& head) {
  if (head.find('{') == std::string::npos) return false;
  if (const auto version = version_at_once(head)) return *version > FormatVersion;
  return read_map_file(path).is_newer();
}

}  // namespace

std::optional<Problem> refusal_to_overwrite(const std::filesystem::path& path) {
  std::error_code ignored;
  // Pipes and devices have no content to lose, and reading them would take what is meant for others.
  if (!std::filesystem::is_regular_file(path, ignored)) return std::nullopt;
  Problem problem;
  problem.file = path.string();
  const std::string head = head_of(path);
  if (is_figure(head)) {
    problem.message = translate("This file is a figure, and was left as it is. Save the map under another name, ending with .json.");
    return problem;
  }
  if (!is_newer_map(path, head)) return std::nullopt;
  problem.message = translate("This file is a map of a newer version of Concarte, and was left as it is. Save under another name.");
  return problem;
}

}  // namespace concarte::storage
