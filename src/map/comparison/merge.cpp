// Three versions of a map made one: its records, what leads from one to the other, and the conflicts with their ids.
#include "map/comparison/merge.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "map/comparison/merge_tree.h"
#include "map/comparison/own_ids.h"
#include "map/comparison/settled_ledger.h"

namespace concarte::comparison {
namespace {

using namespace document;

template <class Record>
std::vector<NodeId> ends_of(const Record& record) {
  if constexpr (std::is_same_v<Record, Link>) return {record.from, record.to};
  else return record.nodes;
}
template <class Record>
bool have_same_words(const Record& a, const Record& b) {
  Record other = b;
  if constexpr (std::is_same_v<Record, Link>) other.from = a.from, other.to = a.to;
  else other.nodes = a.nodes;
  return say_the_same(a, other);
}

// What a link or a frame leads to, where a side made it, changed its words, or led it there.
template <class Record>
void want_ends(std::set<NodeId>& wanted, const Document& base, const Document& side) {
  for (const Record& record : side.all<Record>()) {
    const Record* was = base.all<Record>().find(record.id);
    const bool is_new = was == nullptr || !have_same_words(*was, record);
    const std::vector<NodeId> before = was == nullptr ? std::vector<NodeId>{} : ends_of(*was);
    for (const NodeId& end : ends_of(record))
      if (is_new || std::find(before.begin(), before.end(), end) == before.end()) wanted.insert(end);
  }
}

std::set<NodeId> wanted_by(const Document& base, const Document& side) {
  std::set<NodeId> wanted;
  want_ends<Link>(wanted, base, side);
  want_ends<Boundary>(wanted, base, side);
  want_ends<Summary>(wanted, base, side);
  return wanted;
}

class Merging {
 public:
  Merging(const Versions& versions, const ledger::SourceMaps& maps) : versions_(versions), maps_(maps) {}

  Document merge() {
    contents_.heading = versions_.mine.heading();
    FieldMerge({}, conflicts_).merge(versions_.base.heading(), contents_.heading, versions_.theirs.heading());
    const Wanted wanted{wanted_by(versions_.base, versions_.mine), wanted_by(versions_.base, versions_.theirs)};
    for (Node& node : merge_tree(versions_, wanted, conflicts_)) {
      nodes_.insert(node.id);
      contents_.of<Node>().push_back(std::move(node));
    }
    merge_records<InboxItem>();
    merge_records<Link>();
    merge_records<Boundary>();
    merge_records<Summary>();
    merge_records<Term>();
    merge_records<Figure>();
    merge_records<Conflict>();
    drop_loose_ends();
    merge_sources();
    merge_groups();
    rank_all();
    Document merged(std::move(contents_));
    settle_ledgers(merged, versions_, maps_, conflicts_);
    add_conflicts(merged);
    return merged;
  }

 private:
  template <class Record>
  static const Record* find(const Document& document, const typename Record::Identifier& id) { return document.all<Record>().find(id); }

  // Nothing when it goes.
  template <class Record>
  std::optional<Record> merged(const typename Record::Identifier& id, bool is_wanted = false) {
    const Record* was = find<Record>(versions_.base, id);
    const Record* left = find<Record>(versions_.mine, id);
    const Record* right = find<Record>(versions_.theirs, id);
    if (left != nullptr && right != nullptr) {
      Record both = *left;
      FieldMerge(id.view(), conflicts_).merge(was != nullptr ? *was : Record{}, both, *right);
      return both;
    }
    const Record* only = left != nullptr ? left : right;
    if (was == nullptr) return *only;
    if (say_the_same(*was, *only)) return is_wanted ? std::optional(*only) : std::nullopt;
    conflicts_.push_back(conflict_about(id.view(), "presence", left == nullptr ? "kept" : "removed"));
    return *only;
  }

  template <class Record>
  void merge_records(const std::unordered_set<typename Record::Identifier>& wanted = {}) {
    using Identifier = typename Record::Identifier;
    std::unordered_map<Identifier, int> numbers;
    std::vector<Identifier> ids;
    const auto numbered = [&](const Document& document) {
      Sequence sequence;
      for (const Record& record : document.all<Record>()) {
        const auto [number, is_first] = numbers.emplace(record.id, static_cast<int>(numbers.size()));
        if (is_first) ids.push_back(record.id);
        sequence.push_back(number->second);
      }
      return sequence;
    };
    const Sequence left = numbered(versions_.mine), right = numbered(versions_.theirs), was = numbered(versions_.base);
    for (const int number : merged_order(was, left, right)) {
      const Identifier& id = ids[static_cast<std::size_t>(number)];
      if (std::optional<Record> record = merged<Record>(id, wanted.contains(id))) contents_.of<Record>().push_back(std::move(*record));
    }
  }

  // One side took a frame's last idea but one, the other the last.
  void drop_loose_ends() {
    const auto is_gone = [this](const NodeId& id) { return !nodes_.contains(id); };
    std::erase_if(contents_.of<Link>(), [&](const Link& link) { return is_gone(link.from) || is_gone(link.to); });
    const auto drop = [&](auto& frames) {
      std::erase_if(frames, [&](auto& frame) {
        const bool was_empty = frame.nodes.empty();
        std::erase_if(frame.nodes, is_gone);
        return frame.nodes.empty() && !was_empty;
      });
    };
    drop(contents_.of<Boundary>());
    drop(contents_.of<Summary>());
  }

  // A group that still speaks somewhere stays, whoever removed it.
  void merge_groups() {
    std::unordered_set<GroupId> speaking;
    const auto note = [&speaking](const auto& voices) {
      for (const auto& voice : voices) speaking.insert(voice.groups.begin(), voice.groups.end());
    };
    for (const Node& node : contents_.of<Node>()) note(node.contributions), note(node.stances);
    for (const InboxItem& item : contents_.of<InboxItem>()) note(item.contributions);
    for (const Term& term : contents_.of<Term>()) note(term.senses);
    merge_records<Group>(speaking);
  }

  // A source whose words are still in the map stays, whoever took it back.
  void merge_sources() {
    std::unordered_set<SourceId> named;
    const auto note = [&named](const auto& contributions) {
      for (const Contribution& said : contributions)
        if (const auto source = SourceId::parse(said.source)) named.insert(*source);
    };
    for (const Node& node : contents_.of<Node>()) note(node.contributions);
    for (const InboxItem& item : contents_.of<InboxItem>()) note(item.contributions);
    merge_records<Source>(named);
  }

  void add_conflicts(Document& merged) {
    Change change;
    unsigned place = static_cast<unsigned>(merged.all<Conflict>().size());
    int number = 0;
    for (Conflict& conflict : conflicts_) {
      std::string id;
      do id = "conflict-" + std::to_string(++number);
      while (has_id(merged, id));
      conflict.id = *ConflictId::parse(id);
      conflict.rank = Rank::nth(place++);
      change.of<Conflict>().added.push_back(std::move(conflict));
    }
    merged.apply(change);
  }

  void rank_all() {
    const auto rank = []<class Record>(std::deque<Record>& records) {
      if constexpr (!std::is_same_v<Record, Node>) {
        unsigned place = 0;
        for (Record& record : records) record.rank = Rank::nth(place++);
      }
    };
    std::apply([&](auto&... records) { (rank(records), ...); }, contents_.records);
  }

  const Versions& versions_;
  const ledger::SourceMaps& maps_;
  Conflicts conflicts_;
  Contents contents_;
  std::unordered_set<NodeId> nodes_;
};

}  // namespace

Document merge(const Document& base, const Document& mine, const Document& theirs, const ledger::SourceMaps& maps) {
  const Document own = with_own_ids(base, mine, theirs);
  const Versions versions{base, mine, own};
  return Merging(versions, maps).merge();
}

}  // namespace concarte::comparison
