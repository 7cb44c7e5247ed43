// Packs a file as gzip does, without its name or the time.
#include "picture/publish/gzip.h"

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace concarte::publish {

std::string gzip(std::string_view bytes) {
  constexpr int WithGzipHead = 16 + MAX_WBITS, Memory = 8, UnknownSystem = 255;
  constexpr std::size_t MostAtOnce = std::numeric_limits<uInt>::max();
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, WithGzipHead, Memory, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  gz_header head{};
  head.os = UnknownSystem;  // the same bytes on each
  deflateSetHeader(&stream, &head);
  std::string packed(deflateBound(&stream, bytes.size()) + 32, '\0');
  std::size_t written = 0;
  int status = Z_OK;
  while (status == Z_OK) {
    const std::size_t piece = std::min(bytes.size(), MostAtOnce), room = std::min(packed.size() - written, MostAtOnce);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(piece);
    stream.next_out = reinterpret_cast<Bytef*>(packed.data() + written);
    stream.avail_out = static_cast<uInt>(room);
    status = deflate(&stream, piece == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
    bytes.remove_prefix(piece - stream.avail_in);
    written += room - stream.avail_out;
  }
  deflateEnd(&stream);
  packed.resize(written);
  return packed;
}

}  // namespace concarte::publish
