// Words written in Markdown, without its signs. A part of CommonMark 0.31: what stands inside a line.
#include "map/formats/inline_markdown.h"

#include <algorithm>
#include <optional>

namespace concarte::formats {
namespace {

constexpr std::string_view Escapable = "\\`*_{}[]()#+-.!>~|<\"";

// What links to a place that a program can open.
bool is_address(std::string_view text) {
  return text.find(' ') == std::string_view::npos &&
         (text.starts_with("https://") || text.starts_with("http://") || text.starts_with("mailto:"));
}

struct Span {
  std::string_view inner;
  std::size_t size = 0;  // of the whole, signs included
};

// What stands between a sign and the same sign again, when neither touches a space on its inner side.
std::optional<Span> between(std::string_view text, std::string_view sign) {
  if (!text.starts_with(sign)) return std::nullopt;
  const std::size_t end = text.find(sign, sign.size() + 1);
  if (end == std::string_view::npos || text[sign.size()] == ' ' || text[end - 1] == ' ') return std::nullopt;
  return Span{text.substr(sign.size(), end - sign.size()), end + sign.size()};
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// <b>, </span>, <br/>, <!-- … -->: its size, or 0.
std::size_t tag_size(std::string_view text) {
  constexpr std::string_view Tags[]{"a", "b", "br", "code", "del", "div", "em", "font", "i", "kbd", "mark", "p", "s", "small", "span", "strong", "sub", "sup", "u"};
  if (!text.starts_with('<')) return 0;
  if (text.starts_with("<!--")) {
    const std::size_t end = text.find("-->");
    return end == std::string_view::npos ? 0 : end + 3;
  }
  const std::size_t end = text.find('>');
  if (end == std::string_view::npos) return 0;
  const std::size_t first = text.starts_with("</") ? 2 : 1;
  const std::string_view name = text.substr(first, text.find_first_of(" />", first) - first);
  return std::find(std::begin(Tags), std::end(Tags), name) == std::end(Tags) ? 0 : end + 1;
}

// [text](address)
struct LinkSpan {
  std::string_view words, address;
  std::size_t size = 0;
};
std::optional<LinkSpan> link_at(std::string_view text) {
  if (!text.starts_with('[')) return std::nullopt;
  const std::size_t middle = text.find("](");
  const std::size_t end = middle == std::string_view::npos ? middle : text.find(')', middle);
  if (end == std::string_view::npos || text.substr(1, middle - 1).find('[') != std::string_view::npos) return std::nullopt;
  std::string_view address = text.substr(middle + 2, end - middle - 2);
  address = address.substr(0, address.find(' '));  // a title may follow
  return LinkSpan{text.substr(1, middle - 1), address, end + 1};
}

}  // namespace

bool looks_like_markdown(std::string_view text) {
  const bool has_heading = text.starts_with("# ") || text.starts_with("## ") || text.find("\n# ") != std::string_view::npos || text.find("\n## ") != std::string_view::npos;
  return has_heading || text.find("](") != std::string_view::npos || text.find("**") != std::string_view::npos || text.find("```") != std::string_view::npos;
}

std::string plain_words(std::string_view text, std::vector<std::string>& links) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const bool is_inside_word = !words.empty() && is_word_byte(words.back());
    if (rest.size() > 1 && rest[0] == '\\' && Escapable.find(rest[1]) != std::string_view::npos) {
      words += rest[1];
      at += 2;
      continue;
    }
    if (const auto link = link_at(rest.starts_with("![") ? rest.substr(1) : rest)) {
      words += plain_words(link->words, links);
      if (is_address(link->address)) links.emplace_back(link->address);
      at += link->size + (rest.front() == '!' ? 1 : 0);
      continue;
    }
    if (const std::size_t end = rest.find('>'); rest.front() == '<' && end != std::string_view::npos && is_address(rest.substr(1, end - 1))) {
      links.emplace_back(rest.substr(1, end - 1));
      words += links.back();
      at += end + 1;
      continue;
    }
    if (const std::size_t tag = tag_size(rest); tag > 0) {
      if (rest.starts_with("<br") && !words.ends_with(' ')) words += ' ';
      at += tag;
      if (words.ends_with(' ') && text.substr(at).starts_with(' ')) ++at;
      continue;
    }
    if (const auto code = between(rest, "`")) {
      words += code->inner;
      at += code->size;
      continue;
    }
    std::optional<Span> span;
    for (const std::string_view sign : {"***", "**", "__", "~~", "==", "*", "_"}) {
      span = between(rest, sign);
      // a_b_c and 2*3*4 are no emphasis.
      const bool is_open = span && (span->size == rest.size() || !is_word_byte(rest[span->size]));
      if (span && sign.size() == 1 && (is_inside_word || !is_open)) span.reset();
      if (span && sign == "__" && is_inside_word) span.reset();
      if (span) break;
    }
    if (span) {
      words += plain_words(span->inner, links);
      at += span->size;
    } else {
      words += rest.front();
      ++at;
    }
  }
  return words;
}

}  // namespace concarte::formats
