// Remembers, from one start to the next, the files of the fonts that serve a family.
#include "picture/text/font_paths.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "system/files.h"

namespace concarte::text {
namespace {

constexpr std::string_view Heading = "concarte fonts 1\n";
constexpr std::uintmax_t LargestFile = 1 << 20;

std::string key_of(std::string_view family, Weight weight, bool italic) {
  return fmt::format("{} {} {}", family, static_cast<int>(weight), italic ? "italic" : "upright");
}

// Empty when there is no such file.
std::string stamp_of(const std::string& path) {
  std::error_code failure;
  const auto size = std::filesystem::file_size(path, failure);
  if (failure) return {};
  const auto date = std::filesystem::last_write_time(path, failure);
  if (failure) return {};
  return fmt::format("{} {}", static_cast<long long>(date.time_since_epoch().count()), size);
}

// Fields end with a tab, the last one of an entry with a line break.
std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = rest.find(end);
  const std::string_view field = rest.substr(0, at);
  rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
  return field;
}

bool fits_in_a_field(std::string_view text) { return text.find_first_of("\t\n") == std::string_view::npos; }

}  // namespace

FontPaths::FontPaths(const std::string& folder) {
  if (folder.empty()) return;
  path_ = (std::filesystem::path(folder) / "fonts").string();
  entries_ = read();
}

std::vector<FontPaths::Entry> FontPaths::read() const {
  std::vector<Entry> entries;
  const auto content = system::read_file(path_, LargestFile);
  const auto* text = std::get_if<std::string>(&content);
  if (!text || !text->starts_with(Heading)) return entries;
  std::string_view rest = std::string_view(*text).substr(Heading.size());
  while (!rest.empty()) {
    std::string_view line = take_until(rest, '\n');
    Entry entry;
    entry.key = take_until(line, '\t');
    entry.stamp = take_until(line, '\t');
    const std::string_view index = take_until(line, '\t');
    const auto parsed = std::from_chars(index.data(), index.data() + index.size(), entry.font.index);
    entry.font.variations = take_until(line, '\t');
    entry.font.path = line;
    if (parsed.ec == std::errc{} && !entry.font.path.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

std::optional<FontFile> FontPaths::find(const std::string& family, Weight weight, bool italic) const {
  const auto entry = std::ranges::find(entries_, key_of(family, weight, italic), &Entry::key);
  if (entry == entries_.end() || entry->stamp != stamp_of(entry->font.path)) return std::nullopt;
  return entry->font;
}

void FontPaths::remember(const std::string& family, Weight weight, bool italic, const FontFile& font) {
  if (path_.empty() || !fits_in_a_field(family + font.path + font.variations)) return;
  entries_ = read();  // another window may have written since
  const std::string key = key_of(family, weight, italic);
  std::erase_if(entries_, [&](const Entry& entry) { return entry.key == key; });
  entries_.push_back({key, stamp_of(font.path), font});

  std::string text(Heading);
  for (const Entry& entry : entries_)
    fmt::format_to(std::back_inserter(text), "{}\t{}\t{}\t{}\t{}\n", entry.key, entry.stamp, entry.font.index,
                   entry.font.variations, entry.font.path);
  // Refused: the next start asks fontconfig again.
  static_cast<void>(system::write_file(path_, text));
}

}  // namespace concarte::text
