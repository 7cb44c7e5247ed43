// Folders and files as a person looks through them.
#include "editor/dialogs/file_list.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <system_error>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/state/figure_chosen.h"

namespace concarte::ui {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t MaxNameSize = 120;  // bytes; file systems stop at 255, and a person long before

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Compares folded names; runs of digits by their value.
int compare_names(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const auto number = [](std::string_view text, std::size_t& at) {
        while (at < text.size() && text[at] == '0') ++at;
        const std::size_t begin = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return text.substr(begin, at - begin);
      };
      const std::string_view left = number(a, i);
      const std::string_view right = number(b, j);
      if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
      if (const int order = left.compare(right); order != 0) return order;
      continue;
    }
    if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]) ? -1 : 1;
    ++i;
    ++j;
  }
  return static_cast<int>(i < a.size()) - static_cast<int>(j < b.size());
}

fs::path home_folder() {
  const char* home = std::getenv("HOME");
  return home != nullptr && *home != '\0' ? fs::path(home) : fs::path("/");
}

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

std::string refusal_of(const fs::path& folder, const std::error_code& error) {
  const std::string name = utf8::cleaned(folder.string());
  if (error == std::errc::permission_denied) return say("The folder “{}” may not be read by you. Choose another one.", name);
  if (error == std::errc::no_such_file_or_directory) return say("The folder “{}” does not exist. Choose another one.", name);
  if (error == std::errc::not_a_directory) return say("“{}” is not a folder. Choose another one.", name);
  return say("The folder “{}” could not be read ({}). Choose another one.", name, error.message());
}

void add_place(std::vector<FileEntry>& places, const char* label, const fs::path& path) {
  if (is_folder(path)) places.push_back({true, label, path});
}

// Each folder of a folder, as where sticks are plugged in.
void add_folders_of(std::vector<FileEntry>& places, const fs::path& folder) {
  std::error_code error;
  for (fs::directory_iterator it(folder, fs::directory_options::skip_permission_denied, error), end; !error && it != end; it.increment(error))
    if (is_folder(it->path())) places.push_back({true, utf8::cleaned(it->path().filename().string()), it->path()});
}

bool ends_with_one(const fs::path& path, Extensions extensions) {
  return std::find(extensions.begin(), extensions.end(), lower(path.extension().string())) != extensions.end();
}

}  // namespace

bool comes_before(const FileEntry& a, const FileEntry& b) {
  if (a.is_folder != b.is_folder) return a.is_folder;
  const int order = compare_names(utf8::folded(a.name), utf8::folded(b.name));
  return order != 0 ? order < 0 : a.name < b.name;
}

Listing list_folder(const fs::path& folder, Extensions extensions) {
  Listing listing;
  std::error_code error;
  fs::directory_iterator it(folder, error);
  for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
    const fs::path& path = it->path();
    const std::string name = path.filename().string();
    if (name.empty() || name.front() == '.') continue;
    const bool folder_here = is_folder(path);
    if (!folder_here && !ends_with_one(path, extensions)) continue;
    listing.entries.push_back({folder_here, utf8::cleaned(name), path});
  }
  if (error) listing.problem = refusal_of(folder, error);
  std::sort(listing.entries.begin(), listing.entries.end(), comes_before);
  return listing;
}

std::vector<FileEntry> filtered(const std::vector<FileEntry>& entries, std::string_view typed) {
  const std::string wanted = utf8::folded(typed);
  std::vector<FileEntry> kept;
  for (const FileEntry& entry : entries)
    if (utf8::folded(entry.name).find(wanted) != std::string::npos) kept.push_back(entry);
  return kept;
}

bool is_path(std::string_view typed) { return typed.find('/') != std::string_view::npos || typed.starts_with('~'); }

fs::path path_typed(std::string_view typed, const fs::path& folder) {
  if (typed == "~") return home_folder();
  if (typed.starts_with("~/")) return (home_folder() / typed.substr(2)).lexically_normal();
  return (folder / typed).lexically_normal();
}

PartialPath partial_path(std::string_view typed, const fs::path& folder) {
  const std::size_t slash = typed.rfind('/');
  if (slash == std::string_view::npos) return {path_typed(typed, folder), {}};
  return {path_typed(typed.substr(0, slash + 1), folder), std::string(typed.substr(slash + 1))};
}

fs::path with_extension(fs::path path, Extensions extensions) {
  if (!ends_with_one(path, extensions)) path += extensions.front();
  const fs::path before = fs::path(path).replace_extension();
  if (lower(path.extension().string()) == extensions.front() && ends_with_one(before, extensions)) return before;
  return path;
}

std::string file_name_from(std::string_view title) {
  std::string name;
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t next = utf8::next_grapheme(title, at);
    const std::string_view letter = title.substr(at, next - at);
    if (name.size() + letter.size() > MaxNameSize) break;
    const bool refused = letter.size() == 1 && std::string_view("/\\:*?\"<>|\n").find(letter.front()) != std::string_view::npos;
    if (!refused) name += letter;
    else if (!name.empty() && name.back() != '-') name += '-';
    at = next;
  }
  // A no-break space before a colon, a point or a space at the end: nobody would type them again.
  const auto drop_end = [&name](std::string_view end) {
    if (!name.ends_with(end)) return false;
    name.erase(name.size() - end.size());
    return true;
  };
  while (drop_end(" ") || drop_end(".") || drop_end("-") || drop_end("\u00a0") || drop_end("\u202f")) {
  }
  while (name.starts_with('.')) name.erase(0, 1);
  return name.empty() ? std::string(translate("Map")) : name;
}

std::string name_wanted(const session::State& state) {
  const std::string name = state.path.empty() ? file_name_from(state.document.heading().title) : utf8::cleaned(state.path.stem().string());
  return state.dialog == session::Dialog::export_figure && session::shows_versions(state) ? name + "-" + translate("differences") : name;
}

fs::path first_folder(const session::State& state) {
  if (!state.path.empty()) {
    std::error_code error;
    const fs::path whole = fs::absolute(state.path, error);
    if (!error && is_folder(whole.parent_path())) return whole.parent_path();
  }
  // A synthesis in no file yet goes beside the maps it is made of.
  for (const auto& source : state.document.all<document::Source>())
    if (const fs::path path = source.path; path.is_absolute() && is_folder(path.parent_path())) return path.parent_path();
  for (const fs::path& recent : state.recent)
    if (is_folder(recent.parent_path())) return recent.parent_path();
  const fs::path documents = home_folder() / "Documents";
  return is_folder(documents) ? documents : home_folder();
}

std::vector<FileEntry> known_places() {
  std::vector<FileEntry> places;
  const fs::path home = home_folder();
  add_place(places, translate("My folder"), home);
  add_place(places, translate("Documents"), home / "Documents");
  // The desktop environment makes these folders in the person's language.
  for (const char* name : {"Bureau", "Desktop"}) add_place(places, translate("Desktop"), home / name);
  for (const char* name : {"Téléchargements", "Downloads"}) add_place(places, translate("Downloads"), home / name);
  if (const char* user = std::getenv("USER"); user != nullptr && *user != '\0')
    for (const char* root : {"/media", "/run/media"}) add_folders_of(places, fs::path(root) / user);
  return places;
}

std::string shown_path(const fs::path& path) {
  const fs::path home = home_folder();
  const fs::path below = path.lexically_relative(home);
  if (home == "/" || below.empty() || *below.begin() == "..") return utf8::cleaned(path.string());
  return below == "." ? std::string("~") : "~/" + utf8::cleaned(below.string());
}

}  // namespace concarte::ui
