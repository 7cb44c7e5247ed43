// The sources of a synthesis and their ledgers: what is wrong in them is told, and left as it is.
#include <set>

#include "base/translate.h"
#include "map/storage/reader.h"
#include "map/storage/source_content.h"
#include "map/storage/whole.h"

namespace concarte::storage {
namespace {

using namespace document;

bool is_in_map(Whole& whole, const Placement& row) {
  const auto into = NodeId::parse(row.into);
  return into && whole.find_node(*into) != nullptr;
}

void check_ledger(Whole& whole, const Source& source, std::size_t offset) {
  const auto tell = [&](std::string what) { whole.note_aside(offset, source.id.view(), std::move(what)); };
  const std::string name = source.path.empty() ? std::string(source.id.view()) : excerpt(source.path);
  std::set<std::string_view> met;
  for (const Placement& row : source.nodes) {
    const std::string idea = excerpt(row.node);
    if (!met.insert(row.node).second)
      tell(say("The ledger says twice what became of the idea “{}” of “{}”: remove one of the two rows.", idea, name));
    const bool is_in_a_node = row.fate == Fate::merged || row.fate == Fate::kept;
    if (is_in_a_node && !is_in_map(whole, row))
      tell(say("The ledger says that the idea “{}” of “{}” is in “{}”, which is not an idea of the map: place that idea again.", idea, name, excerpt(row.into)));
  }
}

}  // namespace

void check_sources(Whole& whole) {
  const Rows<Source>& sources = whole.draft.of<Source>();
  for (std::size_t i = 0; i < sources.records.size(); ++i) {
    const Source& source = sources.records[i];
    if (auto damage = damage_of(source)) whole.note_aside(sources.offsets[i], source.id.view(), std::move(*damage));
    check_ledger(whole, source, sources.offsets[i]);
  }
}

}  // namespace concarte::storage
