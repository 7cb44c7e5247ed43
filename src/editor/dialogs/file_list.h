// Folders and files as a person looks through them: pure functions over names, and one look at the disk.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "editor/state/state.h"

namespace concarte::ui {

struct FileEntry {
  bool is_folder = false;
  std::string name;  // as shown: valid UTF-8
  std::filesystem::path path;
  bool operator==(const FileEntry&) const = default;
};

struct Listing {
  std::vector<FileEntry> entries;
  std::string problem;  // a sentence; empty when the folder could be read
};

// Ends of names, as `.json`; the first is the usual one.
using Extensions = std::span<const std::string_view>;

// The folders, and the files ending with one of `extensions` (any case), hidden ones left out; folders first, then as in a
// dictionary: neither case nor accents count, and 2 comes before 10.
Listing list_folder(const std::filesystem::path& folder, Extensions extensions);
bool comes_before(const FileEntry& a, const FileEntry& b);
// Those whose name holds the words typed, in any case, with or without accents; all of them for no words.
std::vector<FileEntry> filtered(const std::vector<FileEntry>& entries, std::string_view typed);

// True when the words name a place and not a name in this folder: they hold a slash, or begin with ~.
bool is_path(std::string_view typed);
// The place meant by what was typed in `folder`: `~` is the person's own folder.
std::filesystem::path path_typed(std::string_view typed, const std::filesystem::path& folder);
// A path being typed, cut at its last slash: the folder to look in, and the first letters of a name there.
struct PartialPath {
  std::filesystem::path folder;
  std::string begun;
};
PartialPath partial_path(std::string_view typed, const std::filesystem::path& folder);
// `path` ending with one of `extensions`: the usual one is added when another or none is there, and goes when
// one was typed before it (`carte.pdf.svg`: the end that stood in the field was left).
std::filesystem::path with_extension(std::filesystem::path path, Extensions extensions);
// A title as a file can be named: no slash, no character that a USB stick of Windows refuses, not too long.
std::string file_name_from(std::string_view title);

// The name without its end that a file to be written is first given: the map's; two versions drawn as one do not take the place of
// the map's own figure.
std::string name_wanted(const session::State& state);

// The folder a dialog opens in: the map’s, that of the maps it is made of, else that of the last map opened, else the person's documents.
std::filesystem::path first_folder(const session::State& state);
// Places worth a button: the person's folder, documents, desktop, downloads, and the sticks that are plugged in.
std::vector<FileEntry> known_places();
// A folder as its person says it: `~/Documents`.
std::string shown_path(const std::filesystem::path& path);

}  // namespace concarte::ui
