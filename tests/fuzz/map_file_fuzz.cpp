// Any bytes as a map file: never a crash; what is accepted or mended is written, read again without a problem, and written the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "map/storage/map_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace concarte::storage;
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const Reading refused = read_map(text, "fuzz");
  if (refused.document.has_value() == has_error(refused.problems)) std::abort();
  const Reading mended = read_map(text, "fuzz", Mending::wanted);
  if (refused.document && !mended.document) std::abort();
  if (!mended.document) return 0;
  const std::string written = write_map(*mended.document);
  const Reading again = read_map(written, "fuzz");
  if (!again.document || write_map(*again.document) != written) std::abort();
  return 0;
}
