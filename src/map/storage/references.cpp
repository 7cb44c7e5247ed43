// References of a draft's records to each other: those that lead nowhere are answered or removed, their words kept.
#include <algorithm>
#include <iterator>
#include <unordered_map>

#include <fmt/format.h>

#include "base/translate.h"
#include "map/storage/reader.h"
#include "map/storage/whole.h"

namespace concarte::storage {
namespace {

using namespace document;

// A group that is named but described nowhere is added: who said what must not be lost.
class GroupAnswers {
 public:
  explicit GroupAnswers(Whole& whole) : whole_(whole), described_(whole.draft.of<Group>().records.size()) {}

  void answer(std::vector<GroupId>& groups, std::size_t offset, std::string_view record) {
    for (GroupId& id : groups) {
      const Ids::Slot* slot = whole_.ids.find(id.view());
      if (slot != nullptr && slot->kind == RecordKind::group && slot->place < described_) continue;
      const GroupId added = added_for(id);
      whole_.note(offset, record, say("The group “{}” does not exist.", id.view()), say("A group “{}” was added.", added.view()));
      id = added;
    }
  }

 private:
  GroupId added_for(const GroupId& id) {
    const auto [place, fresh] = added_.try_emplace(id);
    if (fresh) {
      Rows<Group>& groups = whole_.draft.of<Group>();
      const std::string name = whole_.ids.free_near(id.view());
      whole_.ids.add(name, {RecordKind::group, static_cast<std::uint32_t>(groups.records.size())});
      groups.offsets.push_back(0);
      Group& group = groups.records.emplace_back();
      group.id = *GroupId::parse(name);
      group.name = id.view();
      place->second = group.id;
    }
    return place->second;
  }

  Whole& whole_;
  std::size_t described_;
  std::unordered_map<GroupId, GroupId> added_;
};

void answer_sources(Whole& whole, const std::vector<Contribution>& contributions, std::size_t offset, std::string_view record) {
  for (const Contribution& contribution : contributions) {
    if (contribution.source.empty()) continue;
    const Ids::Slot* slot = whole.ids.find(contribution.source);
    if (slot != nullptr && slot->kind == RecordKind::source) continue;
    whole.findings.add({.offset = offset,
                        .record = std::string(record),
                        .what = say("The source “{}” of a contribution is not in the map.", excerpt(contribution.source)),
                        .act = {},
                        .severity = Severity::warning});
  }
}

void answer_contributors(Whole& whole) {
  GroupAnswers groups(whole);
  const auto answer = [&](std::vector<Contribution>& contributions, std::size_t offset, std::string_view record) {
    for (Contribution& contribution : contributions) groups.answer(contribution.groups, offset, record);
    answer_sources(whole, contributions, offset, record);
  };
  Rows<Node>& nodes = whole.draft.of<Node>();
  for (std::size_t i = 0; i < nodes.records.size(); ++i) {
    Node& node = nodes.records[i];
    answer(node.contributions, nodes.offsets[i], node.id.view());
    for (Stance& stance : node.stances) groups.answer(stance.groups, nodes.offsets[i], node.id.view());
  }
  Rows<InboxItem>& inbox = whole.draft.of<InboxItem>();
  for (std::size_t i = 0; i < inbox.records.size(); ++i)
    answer(inbox.records[i].contributions, inbox.offsets[i], inbox.records[i].id.view());
  Rows<Term>& terms = whole.draft.of<Term>();
  for (std::size_t i = 0; i < terms.records.size(); ++i)
    for (Sense& sense : terms.records[i].senses) groups.answer(sense.groups, terms.offsets[i], terms.records[i].id.view());
}

// Unknown fields of a record that goes, kept in the one that inherits its words.
void inherit(Node& heir, std::string_view record, UnknownFields fields) {
  for (auto& [name, json] : fields) {
    const auto is_taken = [&heir](const std::string& wanted) {
      return std::any_of(heir.unknown.begin(), heir.unknown.end(), [&](const auto& field) { return field.first == wanted; });
    };
    std::string fresh = unread_name(fmt::format("{}-{}", record, name));
    while (is_taken(fresh)) fresh += '-';
    heir.unknown.emplace_back(std::move(fresh), std::move(json));
  }
}

void add_to_note(Node& node, const std::string& words) {
  if (!node.note.empty()) node.note += "\n\n";
  node.note += words;
}

// What becomes of a link without one of its ends, as a sentence.
std::string dissolve(Whole& whole, Link& link, std::size_t offset, Node* heir) {
  if (heir == nullptr && link.label.empty() && link.unknown.empty()) return translate("The link was removed.");
  const bool is_sheltered = heir == nullptr;
  if (is_sheltered) heir = &whole.add_sheltered(link.label, offset);
  else if (!link.label.empty()) add_to_note(*heir, link.label);
  inherit(*heir, link.id.view(), std::move(link.unknown));
  if (is_sheltered) return say("The link was removed; its label is now an idea under “{}”.", translate("To reattach"));
  if (link.label.empty()) return translate("The link was removed.");
  return say("The link was removed; its label was added to the note of “{}”.", heir->id.view());
}

bool mend_link(Whole& whole, Link& link, std::size_t offset) {
  Node* const from = whole.find_node(link.from);
  Node* const to = whole.find_node(link.to);
  if (from != nullptr && to != nullptr) return true;
  const std::string act = dissolve(whole, link, offset, from != nullptr ? from : to);
  for (const auto& [node, id] : {std::pair(from, link.from), std::pair(to, link.to)}) {
    if (node != nullptr) continue;
    whole.note(offset, link.id.view(),
               id.empty() ? std::string(translate("An end of the link (from, to) is missing."))
                          : say("The link leads to “{}”, which is not an idea of the map.", id.view()),
               act);
  }
  return false;
}

bool mend_set(Whole& whole, std::vector<NodeId>& nodes, std::string_view id, std::string& words, UnknownFields& unknown,
              std::size_t offset) {
  const std::size_t before = nodes.size();
  std::erase_if(nodes, [&](const NodeId& node) {
    if (whole.find_node(node) != nullptr) return false;
    whole.note(offset, id, say("“{}” is not an idea of the map.", node.view()), translate("It was left out."));
    return true;
  });
  if (nodes.size() == before || !nodes.empty()) return true;
  if (!words.empty() || !unknown.empty()) inherit(whole.add_sheltered(std::move(words), offset), id, std::move(unknown));
  return false;
}

// Keeps the records that `stays` says true of; it may mend them.
template <class Record, class Stays>
void keep_if(Rows<Record>& rows, Stays stays) {
  Rows<Record> kept;
  for (std::size_t i = 0; i < rows.records.size(); ++i) {
    if (!stays(rows.records[i], rows.offsets[i])) continue;
    kept.records.push_back(std::move(rows.records[i]));
    kept.offsets.push_back(rows.offsets[i]);
  }
  rows = std::move(kept);
}

}  // namespace

void answer_references(Whole& whole) {
  answer_contributors(whole);
  keep_if(whole.draft.of<Link>(), [&](Link& link, std::size_t offset) { return mend_link(whole, link, offset); });
  keep_if(whole.draft.of<Boundary>(), [&](Boundary& it, std::size_t offset) {
    return mend_set(whole, it.nodes, it.id.view(), it.title, it.unknown, offset);
  });
  keep_if(whole.draft.of<Summary>(), [&](Summary& it, std::size_t offset) {
    return mend_set(whole, it.nodes, it.id.view(), it.text, it.unknown, offset);
  });
}

}  // namespace concarte::storage
