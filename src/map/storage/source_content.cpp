// Whether the file that a source of a synthesis holds is still the one that was brought in.
#include "map/storage/source_content.h"

#include "base/translate.h"
#include "map/storage/reader.h"
#include "system/digest.h"

namespace concarte::storage {

std::optional<std::string> damage_of(const document::Source& source) {
  constexpr std::size_t DigestLength = 64;
  const std::string name = source.path.empty() ? std::string(source.id.view()) : excerpt(source.path);
  if (source.content.empty())
    return say("The synthesis no longer holds the file “{}” that was brought in. Read that source’s file again as it was, or go back to an older copy of the synthesis.", name);
  if (source.sha256.size() == DigestLength && source.sha256 != system::sha256(source.content.view()))
    return say("The file “{}” that the synthesis holds has been altered since it was brought in: it is not used. Read that source’s file again as it was, or go back to an older copy of the synthesis.", name);
  return std::nullopt;
}

}  // namespace concarte::storage
