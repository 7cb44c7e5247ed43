// What a map file may take the place of: never a map that this version understands only in part, nor a figure.
#pragma once

#include <filesystem>
#include <optional>

#include "base/problem.h"

namespace concarte::storage {

// Why a map must not be written there: the file is a map of a newer version, or a figure. Nothing when it may be, also when there is no
// file, or one that is no map. Reads the file's first bytes; all of it when they do not begin as this program writes them.
std::optional<Problem> refusal_to_overwrite(const std::filesystem::path& path);

}  // namespace concarte::storage
