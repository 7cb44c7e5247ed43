// Groups — the voices of a map — and what they are said to have proposed.
#include "map/edit/voices.h"

#include <algorithm>
#include <cassert>

#include "base/translate.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::edit {
namespace {

using document::InboxItem;
using document::Node;
using document::Rank;
using document::Sense;
using document::Stance;
using document::Term;

template <class Has>
bool any_group(const Document& document, Has has) {
  for (const Group& group : document.all<Group>())
    if (has(group)) return true;
  return false;
}

// The first choice that no group has, or in turn when all are taken.
template <class Choices, class Read>
auto first_free(const Document& document, const Choices& choices, Read read) {
  for (const auto& choice : choices)
    if (!any_group(document, [&](const Group& group) { return read(group) == choice; })) return choice;
  return choices[document.all<Group>().size() % choices.size()];
}

void put_on(Group& group, const GroupLook& look) {
  if (look.name) group.name = *look.name;
  if (look.kind) group.kind = *look.kind;
  if (look.mark) group.mark = *look.mark;
  if (look.colour) group.colour = *look.colour;
  if (look.hatch) group.hatch = *look.hatch;
}

bool is_digit(std::string_view mark) { return mark.size() == 1 && mark[0] >= '0' && mark[0] <= '9'; }

bool says_more(const Contribution& said) { return !said.text.empty() || !said.source.empty() || !said.unknown.empty(); }
bool says_more(const Stance& said) { return !said.reason.empty() || !said.unknown.empty(); }
bool says_more(const Sense& said) { return !said.text.empty() || !said.unknown.empty(); }

template <class Said>
void leave(std::vector<Said>& all, const GroupId& group) {
  std::erase_if(all, [&](Said& said) { return std::erase(said.groups, group) > 0 && said.groups.empty() && !says_more(said); });
}

template <class Said>
std::size_t naming(const std::vector<Said>& all, const GroupId& group) {
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Said& said) {
    return std::find(said.groups.begin(), said.groups.end(), group) != said.groups.end();
  }));
}

const Group& known(const Document& document, const GroupId& group) {
  const Group* found = document.all<Group>().find(group);
  assert(found != nullptr);
  return *found;
}

}  // namespace

std::string free_mark(const Document& document) {
  constexpr std::string_view Marks = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const char mark : Marks)
    if (!any_group(document, [&](const Group& group) { return group.mark == std::string_view(&mark, 1); })) return {mark};
  return {};
}

const Group* group_of_digit(const Document& document, int digit) {
  const std::string mark = std::to_string(digit);
  const Group* in_place = nullptr;
  int place = 0;
  for (const Group& group : document.all<Group>()) {
    if (group.mark == mark) return &group;
    if (++place == digit && !is_digit(group.mark)) in_place = &group;
  }
  return in_place;
}

Edit add_group(const Document& document, const GroupId& fresh, const GroupLook& look) {
  Edit edit{mark("Add a group"), {}};
  Group group;
  group.id = fresh;
  group.rank = Rank::between(document.all<Group>().last_rank(), {});
  group.mark = free_mark(document);
  group.colour = first_free(document, document::group_colours(), [](const Group& g) { return g.colour; });
  group.hatch = first_free(document, document::hatches(), [](const Group& g) { return g.hatch; });
  put_on(group, look);
  edit.change.of<Group>().added.push_back(std::move(group));
  return edit;
}

Edit set_group(const Document& document, const GroupId& group, const GroupLook& look) {
  Edit edit{mark("Change the group"), {}};
  update(edit.change, known(document, group), [&](Group& g) { put_on(g, look); });
  return edit;
}

Edit move_group(const Document& document, const GroupId& group, int position) {
  Edit edit{mark("Move the group"), {}};
  std::vector<const Group*> staying;
  std::size_t from = 0;
  for (const Group& each : document.all<Group>())
    if (each.id != group) staying.push_back(&each);
    else from = staying.size();
  const auto place = std::min(static_cast<std::size_t>(std::max(0, position)), staying.size());
  if (place == from) return edit;
  // Groups of a hand-written file may share a rank; all are then numbered again.
  std::vector<const Group*> order = staying;
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), &known(document, group));
  const Rank before = place == 0 ? Rank{} : staying[place - 1]->rank;
  const Rank after = place == staying.size() ? Rank{} : staying[place]->rank;
  if (after.empty() || before < after) {
    update(edit.change, known(document, group), [&](Group& g) { g.rank = Rank::between(before, after); });
    return edit;
  }
  for (std::size_t i = 0; i < order.size(); ++i)
    update(edit.change, *order[i], [&](Group& g) { g.rank = Rank::nth(static_cast<unsigned>(i)); });
  return edit;
}

Edit remove_group(const Document& document, const GroupId& group) {
  Edit edit{mark("Remove the group"), {}};
  edit.change.of<Group>().removed.push_back(known(document, group));
  for (const NodeId& id : document::in_order(document))
    update(edit.change, document.node(id), [&](Node& node) {
      leave(node.contributions, group);
      leave(node.stances, group);
    });
  for (const InboxItem& item : document.all<InboxItem>())
    update(edit.change, item, [&](InboxItem& idea) { leave(idea.contributions, group); });
  for (const Term& term : document.all<Term>()) update(edit.change, term, [&](Term& t) { leave(t.senses, group); });
  return edit;
}

std::size_t sayings_of(const Document& document, const GroupId& group) {
  std::size_t count = 0;
  for (const NodeId& id : document::in_order(document)) {
    const Node& node = document.node(id);
    count += naming(node.contributions, group) + naming(node.stances, group);
  }
  for (const InboxItem& item : document.all<InboxItem>()) count += naming(item.contributions, group);
  for (const Term& term : document.all<Term>()) count += naming(term.senses, group);
  return count;
}

Edit said_by(Edit edit, const std::optional<Contribution>& voice) {
  if (!voice) return edit;
  const auto say = [&](auto& records) {
    for (auto& record : records.added)
      if (record.contributions.empty()) record.contributions.push_back(*voice);
  };
  say(edit.change.of<Node>());
  say(edit.change.of<InboxItem>());
  return edit;
}

Edit add_contribution(const Document& document, std::span<const NodeId> nodes, const Contribution& voice) {
  Edit edit{mark("Add a contribution"), {}};
  const auto says_it = [&](const Contribution& each) {
    return each.text == voice.text && std::all_of(voice.groups.begin(), voice.groups.end(), [&](const GroupId& group) {
             return std::find(each.groups.begin(), each.groups.end(), group) != each.groups.end();
           });
  };
  for (const NodeId& id : nodes) {
    const Node& node = document.node(id);
    if (std::any_of(node.contributions.begin(), node.contributions.end(), says_it)) continue;
    update(edit.change, node, [&](Node& n) { n.contributions.push_back(voice); });
  }
  return edit;
}

Edit set_contribution(const Document& document, const NodeId& node, const std::optional<Contribution>& voice) {
  Edit edit{mark("Say who proposed it"), {}};
  update(edit.change, document.node(node), [&](Node& n) {
    n.contributions.clear();
    if (voice) n.contributions.push_back(*voice);
  });
  return edit;
}

}  // namespace concarte::edit
