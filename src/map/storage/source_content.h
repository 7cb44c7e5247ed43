// Whether the file that a source of a synthesis holds is still the one that was brought in.
#pragma once

#include <optional>
#include <string>

#include "map/document/records.h"

namespace concarte::storage {

// What is wrong with the file that the source holds, and what to do: a sentence. Nothing when it is whole: it is there, and it is what
// its SHA-256 was taken of (a record that has none promises nothing). What is damaged must neither be worked with nor given back.
std::optional<std::string> damage_of(const document::Source& source);

}  // namespace concarte::storage
