// Open, save as, export, assemble: our own dialog over folders, worked with the keyboard alone or with the pointer alone.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "editor/dialogs/file_list.h"
#include "editor/widgets/desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

struct FileDialog {
  session::Dialog purpose = session::Dialog::none;  // the one it was made for
  std::filesystem::path folder;
  Listing listing;                   // of `looked_in`
  std::filesystem::path looked_in;
  std::vector<FileEntry> places;
  FreeField name;                    // the name or path typed; it filters the list when a map is opened
  std::string form;                  // of the words that are exported; empty: the usual one
  std::vector<FileEntry> shown;
  int chosen = -1;                   // in `shown`
  bool scroll_wanted = false;        // to the one chosen
  bool focus_wanted = false;
  std::string notice_before;         // said before this dialog was opened: not about it
  std::vector<std::filesystem::path> picked;      // to be assembled, in the order they were picked
  std::optional<std::filesystem::path> replaced;  // a file is there already: shall it be replaced?
};

// Shown while the session's dialog is about files.
void show_file_dialog(const Desk& desk, FileDialog& dialog);

}  // namespace concarte::ui
