// A broken map file, read line by line after the place where it stops being JSON.
#pragma once

#include <string_view>

#include "map/storage/draft.h"
#include "map/storage/reader.h"

namespace concarte::storage {

// To be called once `scan` has failed. Concarte writes one record a line: each line that is whole is read, and what is not
// becomes `draft.unread`, word for word.
void salvage(std::string_view bytes, Reader& reader, Draft& draft);

}  // namespace concarte::storage
