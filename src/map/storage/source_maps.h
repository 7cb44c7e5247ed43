// The maps that a synthesis was made of, read out of its sources.
#pragma once

#include <map>
#include <memory>

#include "map/document/document.h"

namespace concarte::storage {

// Those that are whole and can be read.
std::map<document::SourceId, std::shared_ptr<const document::Document>> source_maps(const document::Document& synthesis);

}  // namespace concarte::storage
