// Where things are on this machine: the program's own files and the user's XDG folders.
#include "system/folders.h"

#include <cstdlib>
#include <sstream>
#include <string>
#include <system_error>

namespace concarte::system {
namespace {

namespace fs = std::filesystem;

// share/NAME beside the executable, as in the build folder, or above it, as once installed.
fs::path shared(const char* name) {
  const fs::path beside = executable_folder() / "share" / name;
  const fs::path above = executable_folder().parent_path() / "share" / name;
  std::error_code error;
  return !fs::is_directory(beside, error) && fs::is_directory(above, error) ? above : beside;
}

// XDG Base Directory Specification 0.8: an absolute path from the environment, or the usual place at home.
fs::path base_folder(const char* variable, const char* usual) {
  const char* value = std::getenv(variable);
  if (value != nullptr && fs::path(value).is_absolute()) return value;
  const char* home = std::getenv("HOME");
  return home != nullptr && fs::path(home).is_absolute() ? fs::path(home) / usual : fs::path{};
}

fs::path user_folder(const char* variable, const char* usual) {
  const fs::path base = base_folder(variable, usual);
  if (base.empty()) return {};
  const fs::path folder = base / "concarte";
  std::error_code error;
  if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  return fs::is_directory(folder, error) ? folder : fs::path{};
}

// The folders of that name in the person's and the system's XDG data folders.
std::vector<fs::path> shared_folders(const char* name) {
  std::vector<fs::path> folders;
  if (const fs::path own = base_folder("XDG_DATA_HOME", ".local/share"); !own.empty()) folders.push_back(own / name);
  const char* listed = std::getenv("XDG_DATA_DIRS");
  std::istringstream shared_by_all(listed != nullptr && *listed != 0 ? listed : "/usr/local/share:/usr/share");
  for (std::string folder; std::getline(shared_by_all, folder, ':');)
    if (fs::path(folder).is_absolute()) folders.push_back(fs::path(folder) / name);
  return folders;
}

}  // namespace

fs::path executable_folder() {
  std::error_code error;
  const fs::path self = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::current_path(error) : self.parent_path();
}

fs::path assets_folder() { return shared("concarte"); }
fs::path locale_folder() { return shared("locale"); }
fs::path cache_folder() { return user_folder("XDG_CACHE_HOME", ".cache"); }
fs::path config_folder() { return user_folder("XDG_CONFIG_HOME", ".config"); }
fs::path data_folder() { return user_folder("XDG_DATA_HOME", ".local/share"); }
fs::path state_folder() { return user_folder("XDG_STATE_HOME", ".local/state"); }

std::vector<fs::path> dictionary_folders() {
  std::vector<fs::path> folders = shared_folders("hunspell");
  folders.emplace_back("/usr/share/hunspell");
  folders.emplace_back("/usr/share/myspell/dicts");
  return folders;
}

std::vector<fs::path> word_folders() {
  std::vector<fs::path> folders = shared_folders("mythes");
  folders.emplace_back("/usr/share/mythes");
  folders.push_back(assets_folder() / "lexicon");
  return folders;
}

}  // namespace concarte::system
