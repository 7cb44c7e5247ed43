// The commands that look for words, put others in their place, and filter the map.
#include <algorithm>
#include <unordered_set>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/folding.h"
#include "map/search/find.h"

namespace concarte::session {
namespace {

using document::NodeId;

bool holds(const std::vector<std::string>& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }

// One line: what is looked for has no breaks.
std::string line_of(const std::string& text) {
  std::string line = utf8::cleaned(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

void take_query(State& state, const Arguments& a) {
  Search& search = state.search;
  if (a.text) search.query.words = line_of(*a.text);
  if (a.replacement) search.replacement = line_of(*a.replacement);
  if (!a.places) return;
  search.query.in_notes = holds(*a.places, "notes");
  search.query.in_tags = holds(*a.places, "tags");
  search.query.in_contributions = holds(*a.places, "contributions");
}

void open_search(State& state, const Arguments& a, bool replaces) {
  take_query(state, a);
  state.search.replaces = replaces;
  enter_left_panel(state, LeftPanel::search);
}

std::vector<NodeId> nodes_found(const State& state) {
  std::vector<NodeId> nodes;
  for (const search::Found& found : search::find(state.document, state.search.query)) nodes.push_back(found.node);
  return nodes;
}

// The next idea found after the one selected (or before it), round the map.
NodeId neighbour(const State& state, const std::vector<NodeId>& found, bool forwards) {
  const std::unordered_set<NodeId> wanted(found.begin(), found.end());
  std::vector<NodeId> order = document::in_order(state.document);
  if (!forwards) std::reverse(order.begin(), order.end());
  const auto here = std::find(order.begin(), order.end(), state.selection.focus());
  if (here != order.end()) std::rotate(order.begin(), here + 1, order.end());
  const auto next = std::find_if(order.begin(), order.end(), [&](const NodeId& node) { return wanted.contains(node); });
  return next == order.end() ? NodeId{} : *next;
}

Outcome nothing_found(const State& state) {
  if (state.search.query.words.empty()) return refused(translate("Say which words to look for: Ctrl+F."));
  return refused(say("No idea says “{}”.", state.search.query.words));
}

Outcome go(State& state, bool forwards) {
  const NodeId node = neighbour(state, nodes_found(state), forwards);
  if (node.empty()) return nothing_found(state);
  bring_out(state, node);
  return {};
}

}  // namespace

void bring_out(State& state, const NodeId& node) {
  const std::vector<NodeId> nodes{node};
  if (!state.read_only) carry_out(state, edit::unfold_above(state.document, nodes));
  select_only(state, node);
}

namespace perform {

Outcome find(Context& c, const Arguments& a) {
  open_search(c.state, a, false);
  return {};
}

Outcome replace(Context& c, const Arguments& a) {
  open_search(c.state, a, true);
  return {};
}

Outcome set_search(Context& c, const Arguments& a) {
  take_query(c.state, a);
  return {};
}

Outcome find_next(Context& c, const Arguments&) { return go(c.state, true); }
Outcome find_previous(Context& c, const Arguments&) { return go(c.state, false); }

Outcome show_node(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return refused(translate("This idea is not in the map."));
  bring_out(c.state, node);
  return {};
}

Outcome replace_here(Context& c, const Arguments& a) {
  take_query(c.state, a);
  const NodeId focus = c.state.selection.focus();
  edit::Edit replaced;
  if (c.state.document.find(focus) != nullptr)
    replaced = search::replace(c.state.document, c.state.search.query, {focus}, c.state.search.replacement);
  if (replaced.change.empty()) return go(c.state, true);
  carry_out(c.state, std::move(replaced));
  // What has just been changed stays in sight when it was the last.
  if (!nodes_found(c.state).empty()) (void)go(c.state, true);
  return {};
}

Outcome replace_all(Context& c, const Arguments& a) {
  take_query(c.state, a);
  edit::Edit replaced = search::replace(c.state.document, c.state.search.query, nodes_found(c.state), c.state.search.replacement);
  if (replaced.change.empty()) return nothing_found(c.state);
  const auto count = replaced.change.of<document::Node>().updated.size();
  carry_out(c.state, std::move(replaced));
  c.state.notice = Notice{Severity::warning, say_count("Words replaced in {} idea.", "Words replaced in {} ideas.", count), Command{Verb::undo, {}}, translate("Undo")};
  return {};
}

Outcome set_filter(Context& c, const Arguments& a) {
  search::Filter filter;
  for (const std::string& word : a.groups.value_or(std::vector<std::string>{})) {
    const auto id = document::GroupId::parse(word);
    if (!id || c.state.document.all<document::Group>().find(*id) == nullptr) return refused(say("There is no group “{}” in this map.", word));
    filter.groups.push_back(*id);
  }
  for (const std::string& word : a.statuses.value_or(std::vector<std::string>{})) {
    const auto status = document::status_from(word);
    if (!status) return refused(say("“{}” is not a status.", word));
    filter.statuses.push_back(*status);
  }
  if (a.kinds) filter.kinds = *a.kinds;
  if (a.tags) filter.tags = *a.tags;
  c.state.filter = std::move(filter);
  return {};
}

Outcome clear_filter(Context& c, const Arguments&) {
  c.state.filter = {};
  return {};
}

}  // namespace perform
}  // namespace concarte::session
