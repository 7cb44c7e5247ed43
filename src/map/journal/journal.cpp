// The journal of one open map: written, and found again.
#include "map/journal/journal.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>
#include <unistd.h>

#include "base/translate.h"
#include "map/document/fit.h"
#include "system/files.h"

namespace concarte::journal {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view Extension = ".journal";
constexpr const char* AsideFolder = "aside";
constexpr std::chrono::days KeptAside{14};

// Names sort by age; the process and the count keep them apart.
fs::path fresh_name(const fs::path& folder) {
  static int count = 0;
  return folder / fmt::format("{:010}-{}-{}{}", std::time(nullptr), ::getpid(), count++, Extension);
}

// Takes the next whole line off the bytes; nothing when there is none left.
std::optional<std::string_view> next_line(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = bytes.substr(0, end);
  bytes.remove_prefix(end + 1);
  return line;
}

void forget_old(const fs::path& folder) {
  std::error_code ignored;
  const auto limit = fs::file_time_type::clock::now() - KeptAside;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
    if (entry.last_write_time(ignored) < limit) fs::remove(entry.path(), ignored);
}

}  // namespace

std::variant<Journal, Problem> Journal::begin(const fs::path& folder, const document::Document& document, const fs::path& path,
                                              int changes) {
  std::error_code error;
  fs::create_directories(folder, error);
  auto file = system::GrowingFile::create(fresh_name(folder));
  if (Problem* problem = std::get_if<Problem>(&file)) return std::move(*problem);
  Journal journal(std::get<system::GrowingFile>(std::move(file)));
  const fs::path whole_path = path.empty() ? path : fs::absolute(path, error);
  const std::string head = to_string(Opening{whole_path.string(), changes}) + to_string(document::creation_of(document));
  if (auto problem = journal.file_.append(head)) {
    journal.remove();
    return std::move(*problem);
  }
  return journal;
}

std::optional<Recovered> recover(std::string_view bytes) {
  const auto first = next_line(bytes);
  const auto opening = first ? line_from(*first) : std::nullopt;
  const auto start = next_line(bytes);
  const auto creation = start ? line_from(*start) : std::nullopt;
  if (!opening || !creation) return std::nullopt;
  const Opening* head = std::get_if<Opening>(&*opening);
  const auto* whole = std::get_if<document::Change>(&*creation);
  Recovered recovered;
  if (head == nullptr || whole == nullptr || !fits(*whole, recovered.document)) return std::nullopt;
  recovered.document.apply(*whole);
  recovered.path = head->path;
  recovered.changes = head->changes;

  document::Change typed;
  while (const auto text = next_line(bytes)) {
    auto line = line_from(*text);
    Typing* typing = line ? std::get_if<Typing>(&*line) : nullptr;
    auto* change = typing != nullptr ? &typing->change : line ? std::get_if<document::Change>(&*line) : nullptr;
    if (change != nullptr) restore_contents(*change, recovered.document);
    if (change == nullptr || !fits(*change, recovered.document)) {
      recovered.is_cut = true;
      break;
    }
    typed = {};
    if (typing != nullptr) {
      typed = std::move(typing->change);
      continue;
    }
    recovered.document.apply(*change);
    ++recovered.changes;
  }
  if (!typed.empty()) {
    recovered.document.apply(typed);
    ++recovered.changes;
  }
  return recovered;
}

std::vector<LeftBehind> find_left_behind(const fs::path& folder) {
  std::vector<LeftBehind> found;
  std::error_code ignored;
  forget_old(folder / AsideFolder);
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() != Extension) continue;
    auto file = system::GrowingFile::take(entry.path());
    if (!file) continue;
    const auto bytes = system::read_file(entry.path());
    if (std::holds_alternative<Problem>(bytes)) continue;
    auto recovered = recover(std::get<std::string>(bytes));
    if (!recovered) {
      set_aside(std::move(*file));
      continue;
    }
    const auto written = std::chrono::file_clock::to_sys(entry.last_write_time(ignored));
    found.push_back({std::move(*file), std::move(*recovered), std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::system_clock::duration>(written))});
  }
  std::sort(found.begin(), found.end(), [](const LeftBehind& a, const LeftBehind& b) { return a.file.path() < b.file.path(); });
  return found;
}

void set_aside(system::GrowingFile file) {
  std::error_code error;
  const fs::path folder = file.path().parent_path() / AsideFolder;
  fs::create_directories(folder, error);
  fs::rename(file.path(), folder / file.path().filename(), error);
  // Kept for some days from now on, whenever it was written.
  fs::last_write_time(folder / file.path().filename(), fs::file_time_type::clock::now(), error);
}

}  // namespace concarte::journal
