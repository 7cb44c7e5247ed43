// Several maps in one window: what is shown of maps that are not open, and what is kept for the next start.
#include <algorithm>
#include <string>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/workspace/workspace.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

// In the order of their folders and names.
std::vector<fs::path> maps_under(const fs::path& folder) {
  std::vector<fs::path> maps;
  std::error_code error;
  for (auto entry = fs::recursive_directory_iterator(folder, error); !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
    if (entry->path().extension() == ".json") maps.push_back(entry->path());
  std::sort(maps.begin(), maps.end());
  return maps;
}

std::vector<fs::path> still_there(const std::vector<fs::path>& recent) {
  std::vector<fs::path> maps;
  std::error_code ignored;
  std::copy_if(recent.begin(), recent.end(), std::back_inserter(maps), [&](const fs::path& path) { return fs::exists(path, ignored); });
  return maps;
}

std::vector<GalleryMap> known(const MapPictures& pictures, const std::vector<fs::path>& paths) {
  std::vector<GalleryMap> maps;
  for (const fs::path& path : paths) maps.push_back(pictures.known(path));
  return maps;
}

}  // namespace

bool Workspace::follow_gallery() {
  const State& state = current().state();
  std::vector<GalleryMap>* const shown = state.dialog == Dialog::templates ? &gallery_.templates
                                         : state.dialog == Dialog::samples ? &gallery_.samples
                                         : !state.has_map                  ? &gallery_.recent
                                                                           : nullptr;
  if (shown == nullptr) {
    gallery_ = {};
    return false;
  }
  if (!pictures_) pictures_ = std::make_unique<MapPictures>(places_, typesetter_, wake_);
  const std::vector<fs::path> wanted = shown == &gallery_.templates ? maps_under(places_.assets / "templates")
                                       : shown == &gallery_.samples ? maps_under(places_.assets / "maps")
                                                                    : still_there(state.recent);
  const bool is_new = pictures_->work(wanted) || shown->size() != wanted.size();
  *shown = known(*pictures_, wanted);
  return is_new;
}

// Only what has a file can come back; a map that was never saved is for the journal to keep.
void Workspace::remember() {
  if (places_.state.empty()) return;
  RememberedDesk desk;
  std::vector<fs::path> paths;
  for (std::size_t i = 0; i < sessions_.size(); ++i) {
    const State& state = sessions_[i]->state();
    if (state.path.empty()) continue;
    std::error_code error;
    fs::path path = fs::absolute(state.path, error);
    if (error) continue;
    if (i == current_) desk.current = desk.maps.size();
    paths.push_back(path);
    // What was never looked at will be fitted to the window.
    desk.maps.push_back({std::move(path), state.fit_wanted ? 0 : state.view.zoom, state.view.centre_in_figure});
  }
  if (!is_quit_ && paths == remembered_ && desk.current == remembered_current_) return;
  write_desk(places_.state, desk);
  remembered_ = std::move(paths);
  remembered_current_ = desk.current;
}

void Workspace::restore() {
  const RememberedDesk desk = read_desk(places_.state);
  std::string missing;
  std::size_t last = 0;
  for (std::size_t i = 0; i < desk.maps.size(); ++i) {
    const RememberedMap& map = desk.maps[i];
    std::error_code ignored;
    if (!fs::exists(map.path, ignored)) {
      missing += (missing.empty() ? "" : ", ") + say("“{}”", utf8::cleaned(map.path.string()));
      continue;
    }
    Command open{Verb::open, {}};
    open.arguments.path = map.path.string();
    if (!open_in_tab(open).done()) continue;
    if (map.zoom > 0) current().look_at(map.centre_in_figure, map.zoom);
    if (i == desk.current) last = current_;
  }
  if (last < sessions_.size()) show(last);
  if (!missing.empty())
    current().notify({Severity::warning, say("No longer where it was: {}. It was moved, renamed or deleted; open it from its new place.", missing), std::nullopt, {}});
  remember();
}

}  // namespace concarte::session
