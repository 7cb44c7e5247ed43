// What was copied last: words for every program, and the ideas themselves for Concarte.
#include "editor/state/copied.h"

#include <variant>

#include "map/document/fit.h"
#include "map/journal/line.h"
#include "system/files.h"

namespace concarte::session {
namespace {

std::filesystem::path file_in(const std::filesystem::path& cache) { return cache / "copied"; }

}  // namespace

// The ideas as a line of a journal, then the words.
void keep_for_other_windows(const Copied& copied, const std::filesystem::path& cache) {
  if (cache.empty()) return;
  (void)system::write_file(file_in(cache), journal::to_string(copied.ideas) + copied.text);
}

std::optional<document::Change> ideas_of_other_windows(std::string_view text, const std::filesystem::path& cache) {
  if (cache.empty()) return std::nullopt;
  const auto read = system::read_file(file_in(cache));
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr) return std::nullopt;
  const std::size_t end = bytes->find('\n');
  if (end == std::string::npos || std::string_view(*bytes).substr(end + 1) != text) return std::nullopt;
  auto line = journal::line_from(std::string_view(*bytes).substr(0, end));
  auto* ideas = line ? std::get_if<document::Change>(&*line) : nullptr;
  // Links that led out of what was cut lead nowhere here, which `fits` does not look at.
  if (ideas == nullptr || ideas->of<document::Node>().added.empty() || !fits(*ideas, document::Document{})) return std::nullopt;
  return std::move(*ideas);
}

}  // namespace concarte::session
