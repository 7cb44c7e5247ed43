// Packs a file as gzip does (RFC 1952), without its name or the time.
#pragma once

#include <string>
#include <string_view>

namespace concarte::publish {

std::string gzip(std::string_view bytes);

}  // namespace concarte::publish
