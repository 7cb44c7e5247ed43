// An address that a person may be asked to open: taken apart, so that they see where it leads.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace concarte::notes {

// Put together again, the three parts are the whole address.
struct Address {
  std::string before;  // `https://`, and whatever tries to look like a host before the true one
  std::string host;    // where it leads: the host, or the domain of a mailbox
  std::string after;
  std::string whole() const { return before + host + after; }
  bool operator==(const Address&) const = default;
};

// http, https and mailto only: everything else could start a program or read a file. A bare `www.ac-lyon.fr/page` is taken for
// https. Nothing for what is not such an address, or hides something (spaces, control characters).
std::optional<Address> read_address(std::string_view typed);

}  // namespace concarte::notes
