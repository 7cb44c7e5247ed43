// A map made from another: the same words, ids of its own.
#include "editor/state/fresh_copy.h"

#include <map>

#include "map/document/walk.h"

namespace concarte::session {
namespace {

using namespace document;

// The ids of one kind of record, old to new.
template <class Identifier>
using Renaming = std::map<Identifier, Identifier>;

struct Renamings {
  Renaming<NodeId> nodes;
  Renaming<GroupId> groups;
};

template <class Identifier>
void rename(Identifier& id, const Renaming<Identifier>& renaming) {
  if (const auto found = renaming.find(id); found != renaming.end()) id = found->second;
}

template <class Identifier>
void rename_all(std::vector<Identifier>& ids, const Renaming<Identifier>& renaming) {
  for (Identifier& id : ids) rename(id, renaming);
}

void point_to_new(Node& node, const Renamings& to) {
  rename(node.parent, to.nodes);
  for (Contribution& contribution : node.contributions) {
    rename_all(contribution.groups, to.groups);
    contribution.source.clear();
    contribution.node.clear();
  }
  for (Stance& stance : node.stances) rename_all(stance.groups, to.groups);
}
void point_to_new(InboxItem& item, const Renamings& to) {
  for (Contribution& contribution : item.contributions) rename_all(contribution.groups, to.groups);
}
void point_to_new(Link& link, const Renamings& to) {
  rename(link.from, to.nodes);
  rename(link.to, to.nodes);
}
void point_to_new(Boundary& boundary, const Renamings& to) { rename_all(boundary.nodes, to.nodes); }
void point_to_new(Summary& summary, const Renamings& to) { rename_all(summary.nodes, to.nodes); }
void point_to_new(Term& term, const Renamings& to) {
  for (Sense& sense : term.senses) rename_all(sense.groups, to.groups);
}

template <class Identifier>
Identifier fresh(char letter, FreshIds& ids, const Document& map) {
  return *Identifier::parse(ids.free(letter, map));
}

template <class Record>
void copy_all(const Document& map, char letter, FreshIds& ids, const Renamings& to, Contents& contents) {
  for (Record record : map.all<Record>()) {
    record.id = fresh<typename Record::Identifier>(letter, ids, map);
    point_to_new(record, to);
    contents.of<Record>().push_back(std::move(record));
  }
}

}  // namespace

Document fresh_copy(const Document& map, FreshIds& ids) {
  Renamings to;
  const std::vector<NodeId> nodes = in_order(map);
  for (const NodeId& id : nodes) to.nodes[id] = ids.node(map);
  for (const Group& group : map.all<Group>()) to.groups[group.id] = fresh<GroupId>('g', ids, map);

  Contents contents;
  contents.heading = map.heading();
  contents.heading.id = ids.map();
  contents.heading.refused.clear();
  for (const NodeId& id : nodes) {
    Node node = map.node(id);
    node.id = to.nodes.at(id);
    point_to_new(node, to);
    contents.of<Node>().push_back(std::move(node));
  }
  for (Group group : map.all<Group>()) {
    group.id = to.groups.at(group.id);
    contents.of<Group>().push_back(std::move(group));
  }
  copy_all<InboxItem>(map, 'i', ids, to, contents);
  copy_all<Link>(map, 'l', ids, to, contents);
  copy_all<Boundary>(map, 'b', ids, to, contents);
  copy_all<Summary>(map, 'u', ids, to, contents);
  copy_all<Term>(map, 't', ids, to, contents);
  return Document(std::move(contents));
}

}  // namespace concarte::session
