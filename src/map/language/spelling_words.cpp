// Which words of a text are to be looked up in a dictionary.
#include "map/language/spelling_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace concarte::language {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view Curly = "’";

std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with(Curly)) return Curly.size();
  return at < text.size() && text[at] == '\'' ? 1 : 0;
}

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && utf8::is_word_character(utf8::decode(text, at).code_point);
}

// How many bytes join two letters here: an apostrophe or a hyphen.
std::size_t joint_at(std::string_view text, std::size_t at) {
  constexpr std::array Hyphens{"-"sv, "\u2010"sv, "\u2011"sv};
  if (const std::size_t size = apostrophe_at(text, at)) return size;
  for (const std::string_view hyphen : Hyphens)
    if (text.substr(at).starts_with(hyphen)) return hyphen.size();
  return 0;
}

std::size_t letter_count(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size(); at = utf8::next_grapheme(word, at)) ++count;
  return count;
}

// Latin letters, their marks, apostrophes and hyphens; no digit.
bool is_spelt(std::string_view word) {
  constexpr std::uint32_t FirstBeyondLatin = 0x370;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::Decoded c = utf8::decode(word, at);
    const bool is_sign = (c.code_point >= 0x2010 && c.code_point <= 0x2019) || (c.code_point >= 0x1E00 && c.code_point <= 0x1EFF);
    if ((c.code_point >= '0' && c.code_point <= '9') || (c.code_point >= FirstBeyondLatin && !is_sign)) return false;
    at += c.size;
  }
  return true;
}

// Two letters or more, all of them capitals.
bool is_acronym(std::string_view word) {
  const std::string lower = utf8::lowered(word);
  return letter_count(word) > 1 && lower != word && utf8::raised(word) == word;
}

bool is_prefix(std::string_view part) {
  constexpr std::array Prefixes{"anti"sv, "auto"sv, "bi"sv,    "co"sv,   "contre"sv, "demi"sv,  "éco"sv,   "ex"sv,    "extra"sv,
                                "hyper"sv, "infra"sv, "inter"sv, "intra"sv, "macro"sv, "méga"sv, "micro"sv, "mini"sv, "multi"sv,
                                "néo"sv,  "non"sv,  "para"sv,  "péri"sv, "pluri"sv, "poly"sv,  "post"sv,  "pré"sv,   "pro"sv,
                                "pseudo"sv, "psycho"sv, "quasi"sv, "re"sv, "ré"sv,   "semi"sv,  "socio"sv, "sous"sv,  "super"sv,
                                "supra"sv, "sur"sv, "trans"sv, "ultra"sv, "uni"sv,  "vice"sv};
  const std::string lower = utf8::lowered(part);
  return std::find(Prefixes.begin(), Prefixes.end(), lower) != Prefixes.end();
}

// Something between two blanks that is no word of a language: an address, a file's name.
bool is_address(std::string_view chunk) {
  if (chunk.find("://") != chunk.npos || chunk.find('@') != chunk.npos) return true;
  for (std::size_t dot = chunk.find('.'); dot != chunk.npos; dot = chunk.find('.', dot + 1))
    if (dot > 0 && is_letter_at(chunk, utf8::previous_grapheme(chunk, dot)) && is_letter_at(chunk, dot + 1)) return true;
  return false;
}

void add_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<Stretch>& words) {
  for (std::size_t at = begin; at < end;) {
    if (!is_letter_at(text, at)) {
      at += utf8::decode(text, at).size;
      continue;
    }
    const std::size_t first = at;
    while (at < end) {
      const std::size_t joint = joint_at(text, at);
      // An apostrophe that ends a word belongs to it: qu’ « il » …
      if (joint > 0 && (is_letter_at(text, at + joint) || apostrophe_at(text, at) > 0)) at += joint;
      else if (is_letter_at(text, at)) at += utf8::decode(text, at).size;
      else break;
    }
    const std::string_view word = text.substr(first, at - first);
    if (letter_count(word) > 1 && is_spelt(word)) words.push_back({first, at});
  }
}

}  // namespace

std::vector<Stretch> words_to_spell(std::string_view text) {
  constexpr std::string_view Blanks = " \n\t";
  std::vector<Stretch> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t blank = std::min(text.find_first_of(Blanks, begin), text.size());
    if (!is_address(text.substr(begin, blank - begin))) add_words(text, begin, blank, words);
    begin = blank + 1;
  }
  return words;
}

std::vector<Stretch> parts_to_spell(std::string_view word) {
  std::vector<Stretch> parts;
  for (std::size_t begin = 0; begin < word.size();) {
    std::size_t end = begin;
    while (end < word.size() && (joint_at(word, end) == 0 || apostrophe_at(word, end) > 0)) end += utf8::decode(word, end).size;
    const std::string_view part = word.substr(begin, end - begin);
    const std::string_view core = part.substr(after_elision(part));
    const bool is_last = end == word.size();
    if (letter_count(core) > 1 && !is_acronym(core) && (is_last || !is_prefix(part))) parts.push_back({begin, end});
    begin = end + (is_last ? 0 : joint_at(word, end));
  }
  return parts;
}

std::size_t after_elision(std::string_view part) {
  constexpr std::array Elided{"l"sv, "d"sv, "j"sv, "m"sv, "t"sv, "s"sv, "n"sv, "c"sv, "ç"sv, "qu"sv, "jusqu"sv, "lorsqu"sv, "puisqu"sv, "quoiqu"sv};
  const std::string lower = utf8::lowered(part);
  for (const std::string_view elided : Elided)
    if (lower.starts_with(elided))
      if (const std::size_t size = apostrophe_at(lower, elided.size())) return elided.size() + size;
  return 0;
}

}  // namespace concarte::language
