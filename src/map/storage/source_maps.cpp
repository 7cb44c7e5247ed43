// The maps that a synthesis was made of, read out of its sources.
#include "map/storage/source_maps.h"

#include "map/storage/map_file.h"
#include "map/storage/source_content.h"

namespace concarte::storage {

std::map<document::SourceId, std::shared_ptr<const document::Document>> source_maps(const document::Document& synthesis) {
  std::map<document::SourceId, std::shared_ptr<const document::Document>> maps;
  for (const document::Source& source : synthesis.all<document::Source>()) {
    if (damage_of(source)) continue;
    Reading reading = read_map(source.content.view(), source.path, Mending::wanted);
    if (reading.document) maps[source.id] = std::make_shared<const document::Document>(std::move(*reading.document));
  }
  return maps;
}

}  // namespace concarte::storage
