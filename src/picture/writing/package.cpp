// Files put together as one ZIP with minizip, in memory.
#include "picture/writing/package.h"

#include <algorithm>
#include <cstring>

#include <minizip/zip.h>

#include "picture/writing/letters.h"

namespace concarte::writing {
namespace {

struct Memory {
  std::string bytes;
  std::size_t at = 0;
};

Memory& memory_of(voidpf stream) { return *static_cast<Memory*>(stream); }

voidpf open_memory(voidpf memory, const void*, int) { return memory; }
uLong read_memory(voidpf, voidpf stream, void* buffer, uLong size) {
  Memory& memory = memory_of(stream);
  const std::size_t count = std::min<std::size_t>(size, memory.bytes.size() - memory.at);
  std::memcpy(buffer, memory.bytes.data() + memory.at, count);
  memory.at += count;
  return count;
}
uLong write_memory(voidpf, voidpf stream, const void* buffer, uLong size) {
  Memory& memory = memory_of(stream);
  memory.bytes.resize(std::max<std::size_t>(memory.bytes.size(), memory.at + size));
  std::memcpy(memory.bytes.data() + memory.at, buffer, size);
  memory.at += size;
  return size;
}
ZPOS64_T tell_memory(voidpf, voidpf stream) { return memory_of(stream).at; }
long seek_memory(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  Memory& memory = memory_of(stream);
  const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR ? memory.at : origin == ZLIB_FILEFUNC_SEEK_END ? memory.bytes.size() : 0;
  memory.at = from + offset;
  return 0;
}
int close_memory(voidpf, voidpf) { return 0; }
int error_of_memory(voidpf, voidpf) { return 0; }

// Only memory can be lacking, and that ends the program anyway: minizip's answers say nothing more.
void add(zipFile zip, const PackagePart& part, bool is_stored) {
  constexpr uLong FirstOfJanuary1980 = (1U << 21) | (1U << 16);
  zip_fileinfo about{};
  about.dosDate = FirstOfJanuary1980;
  constexpr int Level = 9;
  zipOpenNewFileInZip(zip, part.name.c_str(), &about, nullptr, 0, nullptr, 0, nullptr, is_stored ? 0 : Z_DEFLATED, is_stored ? 0 : Level);
  zipWriteInFileInZip(zip, part.bytes.data(), static_cast<unsigned>(part.bytes.size()));
  zipCloseFileInZip(zip);
}

std::string_view media_type_of(const std::string& name) {
  if (name.ends_with(".svg")) return "image/svg+xml";
  return name.ends_with(".png") ? "image/png" : "text/xml";
}

std::string manifest(std::string_view media_type, const std::vector<PackagePart>& parts) {
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                    "manifest:version=\"1.3\">\n";
  const auto entry = [&xml](std::string_view path, std::string_view type) {
    xml += "<manifest:file-entry manifest:full-path=\"" + std::string(path) + "\" manifest:media-type=\"" + std::string(type) + "\"/>\n";
  };
  entry("/", media_type);
  for (const PackagePart& part : parts) entry(part.name, media_type_of(part.name));
  return xml + "</manifest:manifest>\n";
}

}  // namespace

std::string open_document(std::string_view media_type, const std::vector<PackagePart>& parts) {
  Memory memory;
  zlib_filefunc64_def functions{.zopen64_file = open_memory,
                                .zread_file = read_memory,
                                .zwrite_file = write_memory,
                                .ztell64_file = tell_memory,
                                .zseek64_file = seek_memory,
                                .zclose_file = close_memory,
                                .zerror_file = error_of_memory,
                                .opaque = &memory};
  const zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
  add(zip, {"mimetype", std::string(media_type)}, true);
  for (const PackagePart& part : parts) add(zip, part, false);
  add(zip, {"META-INF/manifest.xml", manifest(media_type, parts)}, false);
  zipClose(zip, nullptr);
  return std::move(memory.bytes);
}

std::string open_document_root(std::string_view element) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + std::string(element) +
         " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
         " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
         " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
         " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
         " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
         " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" office:version=\"1.3\">\n";
}

std::string meta_xml(const std::string& title, const std::string& language) {
  return open_document_root("document-meta") + "<office:meta><meta:generator>Concarte</meta:generator><dc:title>" + xml(title) + "</dc:title><dc:language>" +
         xml(language) + "</dc:language></office:meta>\n</office:document-meta>\n";
}

std::string language_attributes(const std::string& language) {
  const bool is_plain = !language.empty() && std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!is_plain) return " fo:language=\"zxx\" fo:country=\"none\"";
  return " fo:language=\"" + language + "\" fo:country=\"" + (language == "fr" ? "FR" : language == "en" ? "GB" : "none") + "\"";
}

}  // namespace concarte::writing
