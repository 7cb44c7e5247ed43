// Where a click on a part of a published figure may lead.
#include "picture/publish/addresses.h"

#include "map/notes/address.h"

namespace concarte::publish {
namespace {

// Some readers of PDF and SVG understand nothing else than ASCII; a quote or a parenthesis could end what holds the address.
std::string in_ascii(std::string_view address) {
  constexpr std::string_view Digits = "0123456789ABCDEF", Escaped = "'()\\{}|^`";
  std::string ascii;
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte < 0x7f && Escaped.find(c) == std::string_view::npos) ascii += c;
    else ascii += {'%', Digits[byte >> 4], Digits[byte & 15]};
  }
  return ascii;
}

}  // namespace

std::string address_of(const figure::Part& part) {
  for (const std::string& typed : part.addresses)
    if (const auto address = notes::read_address(typed)) return in_ascii(address->whole());
  return {};
}

}  // namespace concarte::publish
