// A Hunspell dictionary of a language, and the words a person has added to it.
#include "map/language/dictionary.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <system_error>

#include <hunspell/hunspell.hxx>

namespace concarte::language {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t MostSuggestions = 6;

bool is_dictionary(const fs::path& without_ending) {
  std::error_code error;
  return fs::is_regular_file(fs::path(without_ending) += ".dic", error) && fs::is_regular_file(fs::path(without_ending) += ".aff", error);
}

// Any of the language's countries: en_AU, en_CA … in the order of their names.
std::optional<fs::path> any_country(const std::string& language, const fs::path& folder) {
  std::set<fs::path> found;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const fs::path file = entry.path();
    if (file.extension() == ".dic" && file.stem().string().starts_with(language + "_") && is_dictionary(folder / file.stem()))
      found.insert(folder / file.stem());
  }
  return found.empty() ? std::nullopt : std::optional(*found.begin());
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string result(text);
  for (std::size_t at = result.find(what); at != result.npos; at = result.find(what, at + by.size())) result.replace(at, what.size(), by);
  return result;
}

std::string straight(std::string_view word) { return replaced(replaced(word, "’", "'"), "\u2011", "-"); }
std::string curly(std::string_view word) { return replaced(word, "'", "’"); }

}  // namespace

std::optional<fs::path> find_dictionary(std::string_view language, std::span<const fs::path> folders) {
  std::string full(language);
  std::replace(full.begin(), full.end(), '-', '_');
  const std::string own = full.substr(0, full.find('_'));
  if (own.empty() || own.find('/') != own.npos) return std::nullopt;
  std::string country = own == "en" ? "gb" : own;  // fr_FR, de_DE
  std::transform(country.begin(), country.end(), country.begin(), [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
  const std::array<std::string, 3> names{full, own, own + "_" + country};
  for (const fs::path& folder : folders) {
    for (const std::string& name : names)
      if (is_dictionary(folder / name)) return folder / name;
    if (auto found = any_country(own, folder)) return found;
  }
  return std::nullopt;
}

struct Dictionary::Inside {
  Inside(const std::string& rules, const std::string& words) : hunspell(rules.c_str(), words.c_str()) {}
  bool knows(std::string_view word) { return own.contains(straight(word)) || hunspell.spell(straight(word)); }

  Hunspell hunspell;
  std::set<std::string> own;
};

Dictionary::Dictionary(const fs::path& without_ending) {
  if (!is_dictionary(without_ending)) return;
  inside_ = std::make_unique<Inside>((fs::path(without_ending) += ".aff").string(), (fs::path(without_ending) += ".dic").string());
  if (inside_->hunspell.get_dict_encoding() != "UTF-8") inside_.reset();
}

Dictionary::~Dictionary() = default;

void Dictionary::learn(const std::string& word) {
  if (!inside_ || word.empty()) return;
  inside_->own.insert(straight(word));
  inside_->hunspell.add(straight(word));  // also at the start of a sentence
}

std::vector<Stretch> Dictionary::wrong_in(std::string_view word) {
  if (!inside_ || inside_->knows(word)) return {};
  std::vector<Stretch> wrong;
  for (const Stretch part : parts_to_spell(word)) {
    const std::string_view whole = word.substr(part.begin, part.end - part.begin);
    const std::size_t elision = after_elision(whole);
    if (inside_->knows(whole) || inside_->own.contains(straight(whole.substr(elision)))) continue;
    wrong.push_back({part.begin + elision, part.end});
  }
  return wrong;
}

std::vector<std::string> Dictionary::suggestions(std::string_view wrong) {
  if (!inside_) return {};
  std::vector<std::string> found;
  for (const std::string& word : inside_->hunspell.suggest(straight(wrong))) {
    if (found.size() == MostSuggestions) break;
    const std::string written = wrong.find('\'') == wrong.npos ? curly(word) : word;
    if (std::find(found.begin(), found.end(), written) == found.end()) found.push_back(written);
  }
  return found;
}

}  // namespace concarte::language
