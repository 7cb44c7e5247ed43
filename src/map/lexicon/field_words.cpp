// The program's own list of words that people of the field use for one another, and of those that say little.
#include "map/lexicon/field_words.h"

#include <algorithm>

#include "system/files.h"

namespace concarte::lexicon {
namespace {

// Left out of expressions, so that “le chef de l’établissement” is a “chef d’établissement”; other small words count: “se mettre à la
// place” is not “mettre en place”.
bool is_passed_over(const Word& word) {
  static const std::unordered_set<std::string_view> Articles{"l",  "le", "la", "les", "un",  "une", "d",   "de",  "du",  "des", "son", "sa",
                                                             "ses", "leur", "leurs", "the", "a", "an", "of", "his", "her", "their"};
  return word.is_stop && Articles.contains(word.written);
}

bool is_infinitive(std::string_view word) { return word.ends_with("er") || word.ends_with("ir") || word.ends_with("re"); }

// The words after the sign, at commas.
std::vector<std::string_view> pieces_of(std::string_view line) {
  std::vector<std::string_view> pieces;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(','), line.size());
    pieces.push_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return pieces;
}

}  // namespace

FieldWords::FieldWords(std::string_view language, std::span<const std::filesystem::path> folders, const Stemmer& stemmer) {
  const std::string own(language.substr(0, language.find_first_of("-_")));
  if (own.find('/') != own.npos) return;
  for (const std::filesystem::path& folder : folders) {
    std::error_code error;
    const std::filesystem::path file = folder / ("words_" + own + ".txt");
    if (!std::filesystem::is_regular_file(file, error)) continue;
    const auto bytes = system::read_file(file);
    if (const auto* text = std::get_if<std::string>(&bytes)) read(*text, language, stemmer);
    return;
  }
}

void FieldWords::read(std::string_view text, std::string_view language, const Stemmer& stemmer) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    read_line(text.substr(0, end), language, stemmer);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void FieldWords::read_line(std::string_view line, std::string_view language, const Stemmer& stemmer) {
  if (line.empty() || line.front() == '#') return;
  const char sign = line.front();
  const auto group = static_cast<std::uint32_t>(is_same_.size());
  if (sign != '-') is_same_.push_back(sign == '=');
  for (const std::string_view piece : pieces_of(line.substr(1))) {
    std::string stem;
    std::vector<std::string> beginnings;
    std::vector<Word> words = words_of(piece, language, stemmer);
    if (words.size() > 1) std::erase_if(words, is_passed_over);
    for (const Word& word : words) {
      if (!stem.empty()) beginnings.push_back(stem);
      stem += (stem.empty() ? "" : "_") + word.stem;
    }
    if (words.size() > 1) {
      expressions_.insert(stem);
      beginnings_.insert(beginnings.begin(), beginnings.end());
    }
    if (sign == '-')
      (words.size() == 1 && is_infinitive(words[0].written) ? little_verbs_ : little_).insert(stem);
    else if (auto& groups = groups_[stem]; groups.empty() || groups.back() != group)
      groups.push_back(group);
  }
}

std::vector<Word> FieldWords::joined(std::vector<Word> words) const {
  std::vector<Word> result;
  for (std::size_t at = 0; at < words.size();) {
    std::string stem = words[at].stem;
    std::size_t end = at + 1;  // of the longest expression that begins here
    std::string found;
    for (std::size_t next = at + 1; next < words.size() && beginnings_.contains(stem);) {
      while (next < words.size() && is_passed_over(words[next])) ++next;
      if (next == words.size()) break;
      stem += "_" + words[next++].stem;
      if (!expressions_.contains(stem)) continue;
      end = next;
      found = stem;
    }
    if (found.empty()) {
      result.push_back(std::move(words[at++]));
      continue;
    }
    Word whole;
    whole.stem = found;
    for (; at < end; ++at) {
      whole.written += (whole.written.empty() ? "" : " ") + words[at].written;
      if (!words[at].is_stop) whole.parts.push_back(words[at].stem);
    }
    result.push_back(std::move(whole));
  }
  return result;
}

bool FieldWords::says_little(const Word& word) const {
  constexpr std::string_view Plural = "ent";
  const auto is_in = [&](const std::unordered_set<std::string>& list) {
    if (list.contains(word.stem)) return true;
    return word.stem.ends_with(Plural) && list.contains(word.stem.substr(0, word.stem.size() - Plural.size()));
  };
  if (is_in(little_)) return true;
  return is_in(little_verbs_) && (!word.follows_article || is_infinitive(word.written));
}

std::span<const std::uint32_t> FieldWords::groups_of(const std::string& stem) const {
  const auto found = groups_.find(stem);
  return found == groups_.end() ? std::span<const std::uint32_t>{} : std::span<const std::uint32_t>(found->second);
}

FieldWords::Closeness FieldWords::closeness(const std::string& a, const std::string& b) const {
  Closeness closest = Closeness::none;
  const auto its = groups_of(b);
  for (const std::uint32_t group : groups_of(a))
    if (std::binary_search(its.begin(), its.end(), group)) closest = std::max(closest, is_same_[group] ? Closeness::same : Closeness::near);
  return closest;
}

}  // namespace concarte::lexicon
