// The journal of one open map: all that is done to it, on the disk as soon as it is done.
#pragma once

#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "map/document/document.h"
#include "map/journal/line.h"
#include "system/growing_file.h"

namespace concarte::journal {

// A journal holds the whole map as it was when it began, then each Change: no other file is needed to recover the map. What is
// written is safe from whatever ends the program. A program that ends properly removes it; the lock of one that does not goes
// with it, and the journal is found by the next.
class Journal {
 public:
  // Begins with this map, to which `changes` were made since it was saved; `path` is its file, or empty.
  static std::variant<Journal, Problem> begin(const std::filesystem::path& folder, const document::Document& document,
                                              const std::filesystem::path& path, int changes);

  // A journal that refused a line is not to be continued.
  std::optional<Problem> append(const Line& line) { return file_.append(to_string(line)); }
  void remove() { file_.remove(); }
  const std::filesystem::path& file() const { return file_.path(); }

 private:
  explicit Journal(system::GrowingFile file) : file_(std::move(file)) {}

  system::GrowingFile file_;
};

// What a journal says.
struct Recovered {
  document::Document document;
  std::filesystem::path path;  // of the map's file; empty: never saved
  int changes = 0;
  bool is_cut = false;         // a line could not be understood: this is the map before it
};
// Nothing when there is no map in it. The last line may be half written.
std::optional<Recovered> recover(std::string_view bytes);

// A journal whose program was ended, held so that nobody else offers it.
struct LeftBehind {
  system::GrowingFile file;
  Recovered recovered;
  std::time_t until = 0;  // the last change
};
// The oldest first. Those without a map in them are removed.
std::vector<LeftBehind> find_left_behind(const std::filesystem::path& folder);
// Keeps the journal apart, for the days that someone needs to change their mind.
void set_aside(system::GrowingFile file);

}  // namespace concarte::journal
