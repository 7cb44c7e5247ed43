// Files read whole and written whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/problem.h"

namespace concarte::system {

// The bytes of a file, or the system's refusal as a sentence. Refuses folders and files over `limit` bytes.
std::variant<std::string, Problem> read_file(const std::filesystem::path& path,
                                             std::uintmax_t limit = std::uintmax_t{4} << 30);

// Replaces a file at once: temporary file in the same folder, fsync, rename, fsync of the folder. Keeps the permissions,
// and writes through symbolic links. After a refusal the file on disk is what it was and nothing is left beside it.
std::optional<Problem> write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace concarte::system
