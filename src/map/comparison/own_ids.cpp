// Ids that both sides gave to different things: theirs get other ones.
#include "map/comparison/own_ids.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "map/comparison/likeness.h"
#include "map/document/fit.h"

namespace concarte::comparison {
namespace {

using namespace document;

template <class Record>
const Record* find(const Document& document, const typename Record::Identifier& id) {
  if constexpr (std::is_same_v<Record, Node>) return document.find(id);
  else return document.all<Record>().find(id);
}

bool are_two_ideas(const Node& mine, const Node& theirs) {
  return utf8::folded(mine.text) != utf8::folded(theirs.text) && likeness(trigrams(mine.text), trigrams(theirs.text)) < AlikeFrom;
}

class Renaming {
 public:
  Renaming(const Document& base, const Document& mine, const Document& theirs) : base_(base), mine_(mine), theirs_(theirs) {}

  Document rename() {
    Change made = creation_of(theirs_);
    std::apply([this](const auto&... changes) { (choose_names(changes.added), ...); }, made.records);
    if (names_.empty()) return theirs_;
    for (Node& node : made.of<Node>().added) {
      follow(node.id);
      follow(node.parent);
      follow_voices(node.contributions);
      follow_voices(node.stances);
    }
    for (InboxItem& item : made.of<InboxItem>().added) follow_voices(item.contributions);
    for (Link& link : made.of<Link>().added) follow(link.from), follow(link.to);
    for (Boundary& boundary : made.of<Boundary>().added) follow_all(boundary.nodes);
    for (Summary& summary : made.of<Summary>().added) follow_all(summary.nodes);
    for (Term& term : made.of<Term>().added)
      for (Sense& sense : term.senses) follow_all(sense.groups);
    for (Figure& figure : made.of<Figure>().added) follow(figure.branch), follow_all(figure.filter.groups);
    for (Conflict& conflict : made.of<Conflict>().added) follow_word(conflict.record), follow_word(conflict.group);
    follow_own(made);
    Document renamed;
    renamed.apply(made);
    return renamed;
  }

 private:
  template <class Record>
  bool is_another(const Record& record) const {
    if (!has_id(mine_, record.id.view())) return false;
    const Record* same = find<Record>(mine_, record.id);
    if (same == nullptr) return true;
    if (find<Record>(base_, record.id) != nullptr) return false;
    if constexpr (std::is_same_v<Record, Node>) return are_two_ideas(*same, record);
    else return false;
  }

  template <class Record>
  void choose_names(const std::vector<Record>& records) {
    for (const Record& record : records) {
      const std::string word(record.id.view());
      if (is_another(record)) names_.emplace(word, free_name(word));
    }
  }

  std::string free_name(const std::string& word) {
    for (int number = 2;; ++number) {
      const std::string end = "-" + std::to_string(number);
      std::string name = word.substr(0, NodeId::MaxSize - end.size()) + end;
      if (!has_id(base_, name) && !has_id(mine_, name) && !has_id(theirs_, name) && taken_.insert(name).second) return name;
    }
  }

  template <class Tag>
  void follow(Id<Tag>& id) const {
    if (const auto name = names_.find(std::string(id.view())); name != names_.end()) id = *Id<Tag>::parse(name->second);
  }
  void follow_word(std::string& word) const {
    if (const auto name = names_.find(word); name != names_.end()) word = name->second;
  }
  template <class Tag>
  void follow_all(std::vector<Id<Tag>>& ids) const {
    for (Id<Tag>& id : ids) follow(id);
  }
  void follow_voices(std::vector<Contribution>& contributions) const {
    for (Contribution& contribution : contributions) follow_all(contribution.groups), follow_word(contribution.source);
  }
  void follow_voices(std::vector<Stance>& stances) const {
    for (Stance& stance : stances) follow_all(stance.groups);
  }
  // The records' own ids, of all but nodes.
  void follow_own(Change& made) const {
    const auto rename_all = [this]<class Record>(RecordChanges<Record>& changes) {
      if constexpr (!std::is_same_v<Record, Node>)
        for (Record& record : changes.added) follow(record.id);
    };
    std::apply([&](auto&... changes) { (rename_all(changes), ...); }, made.records);
  }

  const Document& base_;
  const Document& mine_;
  const Document& theirs_;
  std::unordered_map<std::string, std::string> names_;
  std::unordered_set<std::string> taken_;
};

}  // namespace

Document with_own_ids(const Document& base, const Document& mine, const Document& theirs) { return Renaming(base, mine, theirs).rename(); }

}  // namespace concarte::comparison
