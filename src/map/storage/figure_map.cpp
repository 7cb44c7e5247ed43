// The map inside a figure: an SVG that Concarte wrote with its map, packed or not.
#include "map/storage/figure_map.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>

#include <pugixml.hpp>
#include <zlib.h>

#include "base/map_in_svg.h"
#include "base/translate.h"

namespace concarte::storage {
namespace {

constexpr std::string_view GzipHead = "\x1f\x8b";
// Of a figure once unpacked: more than any map within the limits makes.
constexpr std::size_t MostUnpacked = std::size_t{1} << 30;

Problem problem_of(const std::string& name, const char* message) {
  Problem problem;
  problem.file = name;
  problem.message = message;
  return problem;
}

// Nothing for what is damaged, or would fill the memory.
std::optional<std::string> unpacked(std::string_view bytes) {
  constexpr int AnyGzip = 16 + MAX_WBITS;
  z_stream stream{};
  if (bytes.size() > std::numeric_limits<uInt>::max() || inflateInit2(&stream, AnyGzip) != Z_OK) return std::nullopt;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  int status = Z_OK;
  std::array<Bytef, 1 << 16> block;
  while (status == Z_OK && out.size() <= MostUnpacked) {
    stream.next_out = block.data();
    stream.avail_out = static_cast<uInt>(block.size());
    status = inflate(&stream, Z_NO_FLUSH);
    out.append(reinterpret_cast<const char*>(block.data()), block.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::uint32_t> digit_of(char c) {
  constexpr std::string_view Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::size_t found = Digits.find(c);
  return found == std::string_view::npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(found));
}

// Spaces are nothing, as where lines were wrapped by another program.
std::string from_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    const auto digit = digit_of(c);
    if (!digit) continue;
    bits = bits << 6 | *digit;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(bits >> count & 255);
  }
  return bytes;
}

// Other programs may write the namespace before each name.
bool is_named(const pugi::xml_node& element, std::string_view name) {
  const std::string_view full = element.name();
  return full == name || (full.ends_with(name) && full[full.size() - name.size() - 1] == ':');
}

std::optional<std::string> map_of(const pugi::xml_node& svg) {
  for (const pugi::xml_node& child : svg) {
    if (!is_named(child, "metadata") || child.attribute("id").value() != MapInSvgId) continue;
    std::string text;
    for (const pugi::xml_node& piece : child)
      if (piece.type() == pugi::node_pcdata || piece.type() == pugi::node_cdata) text += piece.value();
    if (text.starts_with(MapInSvgBase64)) return from_base64(std::string_view(text).substr(MapInSvgBase64.size()));
    return text;
  }
  return std::nullopt;
}

}  // namespace

bool is_figure(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  return bytes.starts_with(GzipHead) || (first != std::string_view::npos && bytes[first] == '<');
}

std::variant<std::string, Problem> map_in_figure(std::string_view bytes, const std::string& name) {
  std::optional<std::string> whole;
  if (bytes.starts_with(GzipHead)) {
    whole = unpacked(bytes);
    if (!whole) return problem_of(name, translate("This packed file is damaged, or is no figure. Export the figure again from its map."));
    bytes = *whole;
  }
  pugi::xml_document document;
  // Blanks are part of the map.
  const auto parsed = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  const pugi::xml_node svg = document.document_element();
  if (!is_named(svg, "svg")) return problem_of(name, translate("This is neither a Concarte map nor a figure. Choose a file that Concarte saved."));
  if (auto map = map_of(svg)) return std::move(*map);
  if (!parsed) return problem_of(name, translate("This figure is damaged. Export it again from its map."));
  return problem_of(name, translate("This figure does not hold its map: another program drew it, or it was published without. Open the map’s own file."));
}

}  // namespace concarte::storage
