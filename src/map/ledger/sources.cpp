// The files of a synthesis: brought in, taken back, read again.
#include "map/ledger/sources.h"

#include <algorithm>
#include <set>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/walk.h"
#include "map/edit/meaning.h"
#include "map/ledger/placing.h"
#include "map/ledger/rereading.h"
#include "map/ledger/steps.h"
#include "map/ledger/voices.h"

namespace concarte::ledger {
namespace {

using document::Change;
using document::Contribution;
using document::Group;
using document::InboxItem;
using document::Node;
using document::Rank;
using document::Term;

// `wanted`, or with a number after it.
template <class Identifier>
Identifier free_id(const Document& document, const std::string& wanted) {
  const std::string start = wanted.substr(0, Identifier::MaxSize - 4);
  std::string word = start;
  for (int n = 2; document::has_id(document, word); ++n) word = start + "-" + std::to_string(n);
  return *Identifier::parse(word);
}

std::vector<Placement> unplaced(const Document& map) {
  std::vector<Placement> ledger;
  for (const NodeId& node : document::in_order(map)) ledger.emplace_back().node = node.view();
  return ledger;
}

std::string name_of(const File& file, const Document& map) {
  if (!map.heading().title.empty()) return map.heading().title;
  const std::size_t slash = file.path.find_last_of('/');
  const std::string name = slash == std::string::npos ? file.path : file.path.substr(slash + 1);
  return name.substr(0, name.find_last_of('.'));
}

void add_senses(Term& term, const Voices& voices, const Term& from) {
  for (document::Sense sense : from.senses) {
    sense.groups = sense.groups.empty() ? voices.table() : voices.translated(sense.groups);
    if (std::find(term.senses.begin(), term.senses.end(), sense) == term.senses.end()) term.senses.push_back(std::move(sense));
  }
}

void bring_terms(Steps& steps, const Document& map, const Voices& voices, const SourceId& source) {
  for (const Term& term : map.all<Term>()) {
    Change change;
    if (const Term* same = edit::term_of(steps.document(), term.word)) {
      edit::update(change, *same, [&](Term& it) { add_senses(it, voices, term); });
    } else {
      Term fresh;
      fresh.id = free_id<document::TermId>(steps.document(), std::string(source.view()) + "-" + std::string(term.id.view()));
      fresh.rank = Rank::between(steps.document().all<Term>().last_rank(), Rank{});
      fresh.word = term.word;
      add_senses(fresh, voices, term);
      change.of<Term>().added.push_back(std::move(fresh));
    }
    steps.take(change);
  }
}

// Those that `known` has are here already.
void bring_inbox(Steps& steps, const Document& map, const Voices& voices, const SourceId& source, const Document* known = nullptr) {
  for (const InboxItem& item : map.all<InboxItem>()) {
    if (known != nullptr && known->all<InboxItem>().find(item.id) != nullptr) continue;
    InboxItem brought = item;
    brought.id = free_id<document::InboxId>(steps.document(), std::string(source.view()) + "-" + std::string(item.id.view()));
    brought.rank = Rank::between(steps.document().all<InboxItem>().last_rank(), Rank{});
    for (Contribution& said : brought.contributions) said.groups = voices.translated(said.groups);
    if (brought.contributions.empty() && !voices.table().empty()) brought.contributions.emplace_back().groups = voices.table();
    Change change;
    change.of<InboxItem>().added.push_back(std::move(brought));
    steps.take(change);
  }
}

std::vector<SourceNode> all_ideas(const Source& source) {
  std::vector<SourceNode> ideas;
  for (const Placement& placement : source.nodes) ideas.push_back({source.id, placement.node});
  return ideas;
}

// The groups that only this source brought.
std::set<GroupId> groups_of_its_own(const Document& document, const Source& source) {
  const std::vector<GroupId> its = groups_of(document, source);
  std::set<GroupId> own(its.begin(), its.end());
  for (const Source& other : document.all<Source>()) {
    if (other.id == source.id) continue;
    for (const GroupId& group : groups_of(document, other)) own.erase(group);
  }
  return own;
}

template <class Said>
void silence(std::vector<Said>& all, const std::set<GroupId>& groups) {
  std::erase_if(all, [&](Said& said) {
    const bool named = !said.groups.empty();
    std::erase_if(said.groups, [&](const GroupId& group) { return groups.contains(group); });
    return named && said.groups.empty();
  });
}

// A loose idea that nobody says any more goes.
template <class Take>
void take_from_inbox(const Document& document, Change& change, Take take) {
  for (const InboxItem& item : document.all<InboxItem>()) {
    InboxItem after = item;
    take(after.contributions);
    if (after.contributions.empty() && !item.contributions.empty()) change.of<InboxItem>().removed.push_back(item);
    else edit::update(change, item, [&](InboxItem& it) { it = after; });
  }
}

// The groups leave with all they said.
Change without_groups(const Document& document, const std::set<GroupId>& groups) {
  Change change;
  for (const Node* node : document::nodes_in_order(document))
    edit::update(change, *node, [&](Node& it) {
      silence(it.contributions, groups);
      silence(it.stances, groups);
    });
  take_from_inbox(document, change, [&](std::vector<Contribution>& said) { silence(said, groups); });
  for (const Term& term : document.all<Term>()) {
    Term after = term;
    silence(after.senses, groups);
    if (after.senses.empty() && !term.senses.empty()) change.of<Term>().removed.push_back(term);
    else edit::update(change, term, [&](Term& it) { it = after; });
  }
  for (const GroupId& id : groups)
    if (const Group* group = document.all<Group>().find(id)) change.of<Group>().removed.push_back(*group);
  return change;
}

}  // namespace

const Source* source_of(const Document& document, const SourceMaps& maps, const File& file, const Document& map) {
  for (const Source& source : document.all<Source>()) {
    const auto held = maps.find(source.id);
    if (source.sha256 == file.sha256 || (held != maps.end() && *held->second == map)) return &source;
  }
  return nullptr;
}

SourceId source_for(const Document& document, const File& file) {
  return free_id<SourceId>(document, "s" + file.sha256.substr(0, 7));
}

edit::Edit add_source(const Document& document, const File& file, const Document& map) {
  Document work = document;
  Steps steps(work);
  Change change;
  const Voices voices = bring_groups(document, map, name_of(file, map), change);
  Source source;
  source.id = source_for(document, file);
  source.rank = Rank::between(document.all<Source>().last_rank(), Rank{});
  source.path = file.path;
  source.sha256 = file.sha256;
  source.content = SharedText(file.content);
  source.groups = voices.written();
  source.nodes = unplaced(map);
  change.of<Source>().added.push_back(source);
  steps.take(change);
  const Voices brought = Voices::of(work, source);
  bring_terms(steps, map, brought, source.id);
  bring_inbox(steps, map, brought, source.id);
  return {mark("Bring a map in"), steps.finish()};
}

edit::Edit remove_source(const Document& document, const SourceMaps& maps, const SourceId& id) {
  Document work = document;
  Steps steps(work, Steps::Kept::all);
  const Source* source = document.all<Source>().find(id);
  if (source == nullptr) return {};
  const std::set<GroupId> own = groups_of_its_own(document, *source);
  steps.take(take_out(work, maps, all_ideas(*source)).change);
  Change sent_to_inbox;
  take_from_inbox(work, sent_to_inbox, [&](std::vector<Contribution>& said) { std::erase_if(said, [&](const Contribution& it) { return it.source == id.view(); }); });
  steps.take(sent_to_inbox);
  Change change = without_groups(work, own);
  change.of<Source>().removed.push_back(*work.all<Source>().find(id));
  const std::string prefix = "\"" + std::string(id.view()) + ":";
  document::Heading heading = work.heading();
  std::erase_if(heading.refused, [&](const std::string& pair) { return pair.find(prefix) != std::string::npos; });
  if (heading != work.heading()) change.heading = {work.heading(), heading};
  steps.take(change);
  return {mark("Take a map back"), steps.finish()};
}

edit::Edit restore_source(const Document& document, const SourceId& id, const File& file) {
  edit::Edit edit{mark("Read a source again"), {}};
  const Source* source = document.all<Source>().find(id);
  if (source != nullptr && source->sha256 == file.sha256)
    edit::update(edit.change, *source, [&](Source& it) { it.content = SharedText(file.content); });
  return edit;
}

edit::Edit reread_source(const Document& document, const SourceMaps& maps, const SourceId& id, const File& file, const Document& after) {
  const Source* source = document.all<Source>().find(id);
  if (source == nullptr || source->sha256 == file.sha256) return {};
  Document work = document;
  Steps steps(work);
  Change read;
  const Voices voices = follow_groups(document, *source, after, read);
  Source fresh = *source;
  fresh.content = SharedText(file.content);
  fresh.sha256 = file.sha256;
  fresh.groups = voices.written();
  fresh.nodes = unplaced(after);
  for (Placement& row : fresh.nodes) row = placement(document, {id, row.node});
  read.of<Source>().updated.push_back({*source, std::move(fresh)});
  steps.take(read);
  SourceMaps now = maps;
  now[id] = std::make_shared<const Document>(after);
  follow_source(steps, id, maps, now);
  bring_terms(steps, after, voices, id);
  const auto was = maps.find(id);
  bring_inbox(steps, after, voices, id, was == maps.end() ? nullptr : was->second.get());
  return {mark("Read a source again"), steps.finish()};
}

Document begin_synthesis(const document::Heading& heading, const std::string& root_text) {
  document::Contents contents;
  contents.heading = heading;
  Node root;
  root.id = *NodeId::parse("n1");
  root.rank = Rank::nth(0);
  root.text = root_text;
  contents.of<Node>().push_back(std::move(root));
  return Document(std::move(contents));
}

}  // namespace concarte::ledger
