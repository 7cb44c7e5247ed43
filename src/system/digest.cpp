// What tells two contents apart without comparing them.
#include "system/digest.h"

#include <cstdint>

#include <sha2.h>

namespace concarte::system {

std::string sha256(std::string_view bytes) {
  std::string digits(SHA256_DIGEST_STRING_LENGTH, '\0');
  SHA256Data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(), digits.data());
  digits.resize(SHA256_DIGEST_STRING_LENGTH - 1);
  return digits;
}

}  // namespace concarte::system
