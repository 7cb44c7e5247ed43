// What stands before the words of a line in a list or a plan.
#include "map/formats/markers.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/utf8.h"
#include "map/formats/spaces.h"

namespace concarte::formats {
namespace {

// Those of word processors; in the private area, Word's own from Wingdings and Symbol.
constexpr std::array<std::uint32_t, 27> Bullets{
    U'•', U'◦', U'▪', U'▫', U'■', U'□', U'●', U'○', U'‣', U'⁃', U'·', U'∙', U'➢', U'➤', U'►', U'▶', U'✓', U'✔', U'☐', U'☑',
    U'◆', U'♦', U'❖', 0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC};
constexpr std::string_view Dashes[]{"-", "–", "—", "*", "+"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// The family of a run of letters or digits and what closes it: `1.`, `a)`, `(i)`.
std::string family_of(char sort, bool has_bracket, std::string_view closing) {
  return (has_bracket ? "(" : "") + std::string(1, sort) + std::string(closing);
}

int roman(std::string_view letters) {
  constexpr std::string_view Digits = "ivxlc";
  constexpr std::array Values{1, 5, 10, 50, 100};
  int total = 0, next = 0;
  for (std::size_t at = letters.size(); at-- > 0;) {
    const char c = is_upper(letters[at]) ? static_cast<char>(letters[at] - 'A' + 'a') : letters[at];
    const std::size_t digit = Digits.find(c);
    if (digit == std::string_view::npos) return 0;
    const int value = Values[digit];
    total += value < next ? -value : value;
    next = std::max(next, value);
  }
  return total;
}

// A number or letters, and the list that they are counted in: 2.1 and 2.2, but not 3.2.
struct Candidate {
  Marker marker;
  std::string list;
};

// The numbers and letters that the line may begin with: a lone i is the first of one list or the ninth of another.
std::vector<Candidate> numbers_at(std::string_view line) {
  const bool has_bracket = line.starts_with('(');
  const std::size_t first = has_bracket ? 1 : 0;
  std::size_t end = first;
  const auto take = [&](auto is_one, std::size_t most) {
    const std::size_t begin = end;
    while (end < line.size() && end - begin < most && is_one(line[end])) ++end;
    return line.substr(begin, end - begin);
  };
  std::string_view word = take(is_digit, 3);
  std::size_t last = first;  // of 2.1.3 the 3
  int depth = word.empty() ? 0 : 1;
  while (depth > 0 && end + 1 < line.size() && line[end] == '.' && is_digit(line[end + 1])) {
    last = ++end;
    word = take(is_digit, 3);
    ++depth;
  }
  if (depth == 0) word = take(is_lower, 7);
  if (depth == 0 && word.empty()) word = take(is_upper, 7);
  if (word.empty()) return {};

  std::string_view closing;
  for (const std::string_view one : {"°)", "°", ".)", ".", ")", "/", "-", " -", " –"}) {
    const bool is_for_digits = one != "." && one != ")" && one != ".)";
    if (!line.substr(end).starts_with(one) || (is_for_digits && depth != 1) || (has_bracket && one != ")")) continue;
    closing = one;
    break;
  }
  end += closing.size();
  if (closing.empty() && depth < 2) return {};
  const std::size_t gap = space_size(line, end);
  if (gap == 0 || end + gap == line.size()) return {};

  std::vector<Candidate> found;
  const auto add = [&](char sort, int ordinal) {
    std::string family = family_of(sort, has_bracket, closing);
    if (ordinal > 0) found.push_back({{family, ordinal, 0, end + gap}, family});
  };
  if (depth > 0) {
    int number = 0;
    for (const char digit : word) number = number * 10 + (digit - '0');
    // 1.1 and 1.2.1 are two families, whatever closes them.
    const std::string family = std::string(static_cast<std::size_t>(depth), '1');
    if (depth == 1) add('1', number);
    else found.push_back({{family, number, 0, end + gap}, family + std::string(line.substr(first, last - first))});
  } else {
    const bool lower = is_lower(word.front());
    if (word.size() == 1) add(lower ? 'a' : 'A', word.front() - (lower ? 'a' : 'A') + 1);
    add(lower ? 'i' : 'I', roman(word));
  }
  return found;
}

bool is_ordered_by_letters(const Marker& marker) { return marker.family.find('1') == std::string::npos; }

// `- `, `•`, `-- `: with the space after it, and a box to tick.
std::optional<Marker> bullet_at(std::string_view line) {
  std::size_t end = 0;
  const utf8::Decoded sign = utf8::decode(line, 0);
  std::string family;
  if (std::find(Bullets.begin(), Bullets.end(), sign.code_point) != Bullets.end()) {
    family = line.substr(0, sign.size);
    end = sign.size;
  } else {
    for (const std::string_view dash : Dashes)
      while (line.substr(end).starts_with(dash) && (end == 0 || family.starts_with(dash))) {
        family += dash;
        end += dash.size();
      }
    if (family.empty() && (line.front() == 'o' || line.starts_with("§"))) {
      family = line.substr(0, line.front() == 'o' ? 1 : 2);
      end = family.size();
      // Word's second bullet and a mark of Wingdings; both are words too, so they need the tab that Word puts after them.
      const std::string_view gap = line.substr(end, space_size(line, end));
      if (gap.find('\t') == std::string_view::npos && !(family == "o" && gap.size() > 0)) return std::nullopt;
      if (gap.find('\t') == std::string_view::npos) family = "o ";
    }
  }
  if (family.empty()) return std::nullopt;
  end += space_size(line, end);
  for (const std::string_view box : {"[ ]", "[x]", "[X]"})
    if (line.substr(end).starts_with(box) && space_size(line, end + box.size()) > 0) {
      end += box.size();
      end += space_size(line, end);
      break;
    }
  return Marker{std::move(family), 0, 0, end};
}

bool is_sign_of_dash(const Marker& bullet) {
  return std::any_of(std::begin(Dashes), std::end(Dashes), [&](std::string_view dash) { return bullet.family.starts_with(dash); });
}
bool has_gap(const Marker& bullet) { return bullet.size > bullet.family.size(); }

std::optional<Marker> heading_at(std::string_view line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  const std::size_t gap = space_size(line, level);
  if (level < 1 || level > 6 || gap == 0) return std::nullopt;
  return Marker{std::string(level, '#'), 0, static_cast<int>(level), level + gap};
}

}  // namespace

void Markers::watch(std::string_view line) {
  if (line.empty()) return;
  if (const auto bullet = bullet_at(line)) ++bullets_[has_gap(*bullet) ? bullet->family : bullet->family + "x"];
  for (const Candidate& number : numbers_at(line)) numbers_.insert({number.list, number.marker.ordinal});
}

// Letters and parts of numbers are those of a list when its first is there, and the one before or after; a whole number, when
// it is the first or not alone.
bool Markers::is_credible(const std::string& list, const Marker& number) const {
  const auto has = [&](int ordinal) { return numbers_.contains({list, ordinal}); };
  if (number.family.starts_with("11")) return number.ordinal == 1 || has(number.ordinal - 1);
  if (is_ordered_by_letters(number)) return has(1) && has(2);
  if (number.ordinal == 1) return true;
  return std::any_of(numbers_.begin(), numbers_.end(), [&](const auto& other) { return other.first == list && other.second != number.ordinal; });
}

Marker Markers::at(std::string_view line) {
  if (line.empty()) return {};
  if (auto heading = heading_at(line)) return *heading;
  std::vector<Marker> numbers;
  for (Candidate& number : numbers_at(line))
    if (is_credible(number.list, number.marker)) numbers.push_back(std::move(number.marker));
  // The letter that comes next in its list, or else the first of one.
  const auto follows = [this](const Marker& number) {
    const auto last = last_.find(number.family);
    return !is_ordered_by_letters(number) || (last != last_.end() && last->second + 1 == number.ordinal);
  };
  auto chosen = std::find_if(numbers.begin(), numbers.end(), follows);
  if (chosen == numbers.end()) chosen = std::find_if(numbers.begin(), numbers.end(), [](const Marker& number) { return number.ordinal == 1; });
  if (chosen != numbers.end()) {
    last_[chosen->family] = chosen->ordinal;
    return *chosen;
  }
  auto bullet = bullet_at(line);
  if (!bullet) return {};
  const bool is_lone_plus = bullet->family == "+" && bullets_["+"] < 2;
  // -like this, more than once, but not a number below zero.
  const bool is_glued = is_sign_of_dash(*bullet) && !has_gap(*bullet) && bullet->size < line.size() &&
                        (bullets_[bullet->family + "x"] < 2 || is_digit(line[bullet->size]) || bullet->family[0] == '*');
  const bool is_word = bullet->family == "o " && std::all_of(bullets_.begin(), bullets_.end(), [](const auto& one) { return one.first.starts_with("o "); });
  return is_lone_plus || is_glued || is_word ? Marker{} : *bullet;
}

}  // namespace concarte::formats
