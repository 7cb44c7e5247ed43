// Where things are on this machine: the program's own files and the user's XDG folders.
#include "system/folders.h"

#include <cstdlib>
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
fs::path user_folder(const char* variable, const char* usual) {
  const char* value = std::getenv(variable);
  fs::path base = value != nullptr ? value : "";
  if (!base.is_absolute()) {
    const char* home = std::getenv("HOME");
    if (home == nullptr || !fs::path(home).is_absolute()) return {};
    base = fs::path(home) / usual;
  }
  const fs::path folder = base / "concarte";
  std::error_code error;
  if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
  return fs::is_directory(folder, error) ? folder : fs::path{};
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
fs::path state_folder() { return user_folder("XDG_STATE_HOME", ".local/state"); }

}  // namespace concarte::system
