// A synthesis as it begins: all its sources brought in, nothing placed.
#include "map/ledger/beginning.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

#include "base/translate.h"

namespace concarte::ledger {
namespace {

using document::Heading;

// What all the maps say alike; nothing when they do not.
template <class Read>
auto common(std::span<const Document> maps, Read read) -> std::optional<decltype(read(maps.front()))> {
  if (maps.empty()) return std::nullopt;
  const auto first = read(maps.front());
  if (std::all_of(maps.begin(), maps.end(), [&](const Document& map) { return read(map) == first; })) return first;
  return std::nullopt;
}

// The language of most of them; French among equals.
std::string language_of(std::span<const Document> maps) {
  std::map<std::string, int> uses;
  for (const Document& map : maps) ++uses[map.heading().language];
  std::string best = "fr";
  for (const auto& [language, count] : uses)
    if (count > uses[best]) best = language;
  return best;
}

std::string root_of(const Document& map) { return map.main_root().empty() ? std::string{} : map.node(map.main_root()).text; }

std::string file_name(const File& file) { return file.path.substr(file.path.find_last_of('/') + 1); }

// By their names, and by what they hold where these are the same.
std::vector<std::size_t> by_name(std::span<const File> files) {
  std::vector<std::size_t> order(files.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(file_name(files[a]), files[a].sha256) < std::pair(file_name(files[b]), files[b].sha256);
  });
  return order;
}

Heading heading_of(std::span<const File> files, std::span<const Document> maps) {
  Heading heading;
  heading.language = language_of(maps);
  const SayingIn language(heading.language);
  const auto title = common(maps, [](const Document& map) { return map.heading().title; });
  heading.title = title && !title->empty() ? say("{}: synthesis", *title) : say("Synthesis of {} maps", maps.size());
  if (const auto event = common(maps, [](const Document& map) { return map.heading().event; })) heading.event = *event;
  for (const std::size_t place : by_name(files)) heading.id += files[place].sha256.substr(0, heading.id.empty() ? 12 : 4);
  heading.id = "s" + heading.id.substr(0, document::SourceId::MaxSize - 1);
  return heading;
}

}  // namespace

Document begin(std::span<const File> files, std::span<const Document> maps) {
  const Heading heading = heading_of(files, maps);
  const auto root = common(maps, root_of);
  Document synthesis = begin_synthesis(heading, root && !root->empty() ? *root : heading.title);
  std::vector<SourceId> ids(files.size());
  for (const std::size_t place : by_name(files)) {
    ids[place] = source_for(synthesis, files[place]);
    synthesis.apply(add_source(synthesis, files[place], maps[place]).change);
  }
  document::Change order;
  for (std::size_t place = 0; place < ids.size(); ++place)
    edit::update(order, *synthesis.all<Source>().find(ids[place]), [&](Source& source) { source.rank = document::Rank::nth(static_cast<unsigned>(place)); });
  synthesis.apply(order);
  return synthesis;
}

}  // namespace concarte::ledger
