// An address taken apart, as RFC 3986 cuts it.
#include "map/notes/address.h"

#include <algorithm>
#include <cctype>

namespace concarte::notes {
namespace {

std::string lowered(std::string_view words) {
  std::string lower(words);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

// Blanks at both ends come from copying.
std::string_view trimmed(std::string_view words) {
  constexpr std::string_view Blanks = " \t\r\n";
  const std::size_t begin = words.find_first_not_of(Blanks);
  return begin == std::string_view::npos ? std::string_view{} : words.substr(begin, words.find_last_not_of(Blanks) - begin + 1);
}

// Browsers take a backslash for a slash: `https://good.fr\@bad.fr` would not lead where it seems to.
bool is_hiding(char c) {
  return static_cast<unsigned char>(c) <= ' ' || c == '\x7f' || c == '\\' || c == '<' || c == '>' || c == '"' || c == '`';
}

// U+2028, U+202E and their like turn the direction of what is read, or break its line.
bool has_invisible(std::string_view words) {
  for (const std::string_view mark : {"\u200b", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u00ad", "\u00a0", "\u0085", "\ufeff"})
    if (words.find(mark) != std::string_view::npos) return true;
  return false;
}

bool is_host(std::string_view host) {
  if (host.empty() || host.front() == '.' || host.find("..") != std::string_view::npos) return false;
  if (host.front() == '[') return host.back() == ']' && host.size() > 3;
  return std::all_of(host.begin(), host.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '.' || c == '_' || c >= 0x80; });
}

std::optional<Address> web_address(std::string_view scheme, std::string_view rest) {
  const std::size_t authority_end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string_view authority = rest.substr(0, authority_end);
  const std::size_t at = authority.rfind('@');
  const std::size_t host_begin = at == std::string_view::npos ? 0 : at + 1;
  std::string_view host = authority.substr(host_begin);
  const std::size_t port = host.find(':', host.starts_with('[') ? std::min(host.find(']'), host.size()) : 0);
  host = host.substr(0, std::min(port, host.size()));
  if (!is_host(host)) return std::nullopt;
  return Address{std::string(scheme) + std::string(rest.substr(0, host_begin)), std::string(host), std::string(rest.substr(host_begin + host.size()))};
}

std::optional<Address> mail_address(std::string_view rest) {
  const std::size_t end = std::min(rest.find('?'), rest.size());
  const std::size_t at = rest.substr(0, end).rfind('@');
  if (at == std::string_view::npos || at == 0) return std::nullopt;
  const std::string_view host = rest.substr(at + 1, end - at - 1);
  if (!is_host(host)) return std::nullopt;
  return Address{"mailto:" + std::string(rest.substr(0, at + 1)), std::string(host), std::string(rest.substr(end))};
}

}  // namespace

std::optional<Address> read_address(std::string_view typed) {
  const std::string_view words = trimmed(typed);
  if (words.empty() || std::any_of(words.begin(), words.end(), is_hiding) || has_invisible(words)) return std::nullopt;
  const std::string lower = lowered(words.substr(0, 8));
  for (const std::string_view scheme : {"http://", "https://"})
    if (lower.starts_with(scheme)) return web_address(scheme, words.substr(scheme.size()));
  if (lower.starts_with("mailto:")) return mail_address(words.substr(7));
  const std::size_t host_end = std::min(words.find_first_of("/?#"), words.size());
  const std::string_view host = words.substr(0, host_end);
  if (host.find(':') != std::string_view::npos || host.find('@') != std::string_view::npos || host.find('.') == std::string_view::npos) return std::nullopt;
  return web_address("https://", words);
}

}  // namespace concarte::notes
