// A broken map file, read line by line after the place where it stops being JSON.
#pragma once

#include <string_view>

#include "map/storage/draft.h"
#include "map/storage/findings.h"
#include "map/storage/reader.h"
#include "map/storage/scan.h"

namespace concarte::storage {

// To be called once `scan` has failed as `failure` says. Concarte writes one record a line: each line that is whole is read;
// what is not becomes `draft.unread`, word for word. Notes every line that is wrong. False: the file is beyond the limits.
bool salvage(std::string_view bytes, const Scan& failure, Reader& reader, Draft& draft, Findings& findings);

}  // namespace concarte::storage
