// How well what was typed names a command.
#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "editor/dialogs/palette_entries.h"

namespace concarte::ui {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

// The words of a folded text; an apostrophe ends one.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && is_letter(text[end])) ++end;
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

// Whether the letters are first letters of the words, in their order; some words may be passed over.
bool are_initials(std::string_view letters, const std::vector<std::string_view>& words) {
  std::size_t next = 0;
  for (const std::string_view word : words)
    if (next < letters.size() && word.front() == letters[next]) ++next;
  return next == letters.size();
}

// Higher is better; nothing when the name is not meant.
std::optional<int> score(std::string_view name, const std::vector<std::string_view>& typed) {
  constexpr int Whole = 4, Beginning = 3, Inside = 1, Initials = 2, FirstWord = 1;
  const std::vector<std::string_view> words = words_of(name);
  int sum = 0;
  for (const std::string_view part : typed) {
    int best = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const int here = words[i] == part ? Whole : words[i].starts_with(part) ? Beginning : words[i].find(part) != std::string_view::npos ? Inside : 0;
      best = std::max(best, here == 0 ? 0 : 2 * here + (i == 0 ? FirstWord : 0));
    }
    if (best == 0) {
      if (typed.size() == 1 && part.size() > 1 && are_initials(part, words)) return Initials;
      return std::nullopt;
    }
    sum += best;
  }
  return sum;
}

}  // namespace

std::vector<std::size_t> matching(const std::vector<PaletteEntry>& entries, std::string_view typed,
                                  const std::vector<std::string>& recent) {
  struct Found {
    std::size_t index;
    int score;
    std::ptrdiff_t age;
  };
  const std::string folded = utf8::folded(typed);
  const std::vector<std::string_view> parts = words_of(folded);
  std::vector<Found> found;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    std::optional<int> best = parts.empty() ? std::optional(0) : std::nullopt;
    for (const std::string& name : entries[i].names) best = std::max(best, score(name, parts));
    const auto used = std::find(recent.begin(), recent.end(), entries[i].label);
    if (best) found.push_back({i, *best, used - recent.begin()});
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return a.score != b.score ? a.score > b.score : a.age < b.age;
  });
  std::vector<std::size_t> indices;
  for (const Found& each : found) indices.push_back(each.index);
  return indices;
}

}  // namespace concarte::ui
