// The maps opened lately, kept from one day to the next.
#include "editor/state/recent_files.h"

#include <algorithm>
#include <string>

#include "system/files.h"

namespace concarte::session {
namespace {

std::filesystem::path list_file(const Places& places) {
  return places.state.empty() ? std::filesystem::path{} : places.state / "recent-maps";
}

}  // namespace

std::vector<std::filesystem::path> read_recent(const Places& places) {
  std::vector<std::filesystem::path> recent;
  if (list_file(places).empty()) return recent;
  const auto read = system::read_file(list_file(places));
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr) return recent;
  std::error_code ignored;
  for (std::size_t begin = 0; begin < bytes->size();) {
    const std::size_t end = std::min(bytes->find('\n', begin), bytes->size());
    std::filesystem::path path = bytes->substr(begin, end - begin);
    if (!path.empty() && std::filesystem::exists(path, ignored)) recent.push_back(std::move(path));
    begin = end + 1;
  }
  return recent;
}

void remember_recent(State& state, const std::filesystem::path& path) {
  if (state.mode == Mode::script || list_file(state.places).empty()) return;
  std::error_code error;
  const std::filesystem::path whole = std::filesystem::absolute(path, error);
  if (error || whole.string().find('\n') != std::string::npos) return;
  std::erase(state.recent, whole);
  state.recent.insert(state.recent.begin(), whole);
  if (state.recent.size() > RecentCount) state.recent.resize(RecentCount);
  std::string lines;
  for (const auto& recent : state.recent) lines += recent.string() + "\n";
  (void)system::write_file(list_file(state.places), lines);
}

}  // namespace concarte::session
