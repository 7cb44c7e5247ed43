// Records that hold together: identifiers of their own, and a shelter for what has lost its place.
#include "map/storage/whole.h"

#include "base/translate.h"
#include "base/utf8.h"
#include "map/storage/reader.h"

namespace concarte::storage {
namespace {

using namespace document;

template <class Record>
void name_rows(Whole& whole, bool is_broken, RecordKind kind, std::string_view stem) {
  Rows<Record>& rows = whole.draft.of<Record>();
  for (std::uint32_t place = 0; place < rows.records.size(); ++place) {
    auto& id = rows.records[place].id;
    if (!id.empty() && whole.ids.add(id.view(), {kind, place})) continue;
    const std::string fresh = whole.ids.free_near(id.empty() ? stem : id.view());
    if (id.empty() && !is_broken) {
      whole.note(rows.offsets[place], {}, translate("The identifier (id) is missing."), say("It was called “{}”.", fresh));
    } else if (!id.empty()) {
      whole.note(rows.offsets[place], id.view(), say("The identifier “{}” is there twice.", id.view()),
                 say("The second was renamed “{}”.", fresh));
      whole.findings.written_as(rows.offsets[place], id.view());
    }
    id = *std::decay_t<decltype(id)>::parse(fresh);
    whole.ids.add(fresh, {kind, place});
  }
}

}  // namespace

Node* Whole::find_node(const NodeId& id) {
  const Ids::Slot* slot = ids.find(id.view());
  return slot != nullptr && slot->kind == RecordKind::node ? &draft.of<Node>().records[slot->place] : nullptr;
}

NodeId Whole::shelter() {
  constexpr std::string_view Stem = "to-reattach";
  if (!shelter_.empty()) return shelter_;
  // One that an earlier mending left serves again.
  const Node* earlier = find_node(*NodeId::parse(Stem));
  if (earlier != nullptr && earlier->parent.empty()) return shelter_ = earlier->id;
  Rows<Node>& nodes = draft.of<Node>();
  const std::string id = ids.free_near(Stem);
  ids.add(id, {RecordKind::node, static_cast<std::uint32_t>(nodes.records.size())});
  nodes.offsets.push_back(0);
  Node& root = nodes.records.emplace_back();
  root.id = *NodeId::parse(id);
  const SayingIn map_language(draft.heading.language);
  root.text = translate("To reattach");
  return shelter_ = root.id;
}

Node& Whole::add_sheltered(std::string text, std::size_t offset) {
  const NodeId parent = shelter();
  Rows<Node>& nodes = draft.of<Node>();
  const std::string id = ids.free_near("found");
  ids.add(id, {RecordKind::node, static_cast<std::uint32_t>(nodes.records.size())});
  nodes.offsets.push_back(offset);
  Node& node = nodes.records.emplace_back();
  node.id = *NodeId::parse(id);
  node.parent = parent;
  node.text = std::move(text);
  return node;
}

void name_records(Whole& whole, bool is_broken) {
  std::size_t count = 0;
  std::apply([&count](const auto&... rows) { count = (rows.records.size() + ...); }, whole.draft.rows);
  whole.ids.reserve(count);
  name_rows<Group>(whole, is_broken, RecordKind::group, "group");
  name_rows<Node>(whole, is_broken, RecordKind::node, "node");
  name_rows<InboxItem>(whole, is_broken, RecordKind::inbox_item, "item");
  name_rows<Link>(whole, is_broken, RecordKind::link, "link");
  name_rows<Boundary>(whole, is_broken, RecordKind::boundary, "boundary");
  name_rows<Summary>(whole, is_broken, RecordKind::summary, "summary");
  name_rows<Term>(whole, is_broken, RecordKind::term, "term");
  name_rows<Figure>(whole, is_broken, RecordKind::figure, "figure");
  name_rows<Source>(whole, is_broken, RecordKind::source, "source");
  name_rows<Conflict>(whole, is_broken, RecordKind::conflict, "conflict");
}

void shelter_unread(Whole& whole) {
  const SayingIn map_language(whole.draft.heading.language);
  for (const Unread& unread : whole.draft.unread) {
    std::string rest = utf8::cleaned(unread.text);
    while (!rest.empty()) {
      // A note has its limit too; as many bytes are never more characters.
      std::size_t end = std::min(rest.size(), MaxCharacters);
      while (end < rest.size() && (rest[end] & 0xC0) == 0x80) --end;
      whole.add_sheltered(translate("Part of the file that could not be read"), unread.offset).note = rest.substr(0, end);
      rest.erase(0, end);
    }
  }
}

Contents contents_of(Draft draft) {
  Contents contents;
  contents.heading = std::move(draft.heading);
  const auto fill = [&contents]<class Record>(Rows<Record>& rows) {
    unsigned place = 0;
    for (Record& record : rows.records) record.rank = Rank::nth(place++);
    contents.of<Record>() = std::move(rows.records);
  };
  std::apply([&fill](auto&... rows) { (fill(rows), ...); }, draft.rows);
  return contents;
}

}  // namespace concarte::storage
