// The commands about the inbox and the panel it stands in.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/speaker.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/inbox.h"
#include "map/edit/voices.h"

namespace concarte::session {
namespace {

using document::InboxId;
using document::InboxItem;
using document::NodeId;

// The idea named, or the one filed last: it is on top of the list.
InboxId item_meant(const State& state, const Arguments& a) {
  const auto& inbox = state.document.all<InboxItem>();
  if (!a.item.empty()) return inbox.find(a.item) == nullptr ? InboxId{} : a.item;
  InboxId last;
  for (const InboxItem& item : inbox) last = item.id;
  return last;
}

Outcome no_such_item() { return refused(translate("This idea is not in the inbox.")); }

std::optional<LeftPanel> panel_named(const std::string& name) {
  if (name == "none") return LeftPanel::none;
  if (name == "outline") return LeftPanel::outline;
  if (name == "inbox") return LeftPanel::inbox;
  if (name == "search") return LeftPanel::search;
  if (name == "filter") return LeftPanel::filter;
  if (name == "history") return LeftPanel::history;
  if (name == "figures") return LeftPanel::figures;
  if (name == "versions") return LeftPanel::versions;
  if (name == "synthesis") return LeftPanel::synthesis;
  if (name == "words") return LeftPanel::words;
  if (name == "audit") return LeftPanel::audit;
  return std::nullopt;
}

}  // namespace

void open_left_panel(State& state, LeftPanel panel) {
  // Who looks for an idea while a synthesis is made comes back to it.
  const bool is_of_synthesis = state.left_panel == LeftPanel::synthesis || state.left_panel == LeftPanel::words || state.left_panel == LeftPanel::audit;
  if (panel == LeftPanel::search && is_of_synthesis) state.panel_under_search = state.left_panel;
  if (panel == LeftPanel::none && state.left_panel == LeftPanel::search) panel = state.panel_under_search;
  if (panel != LeftPanel::search) state.panel_under_search = LeftPanel::none;
  state.left_panel = panel;
  if (panel != LeftPanel::none) state.last_left_panel = panel;
}

namespace perform {

Outcome add_to_inbox(Context& c, const Arguments& a) {
  const std::string text = utf8::cleaned(a.text.value_or(""));
  if (text.find_first_not_of(" \n") == std::string::npos) return refused(translate("An idea needs words."));
  const InboxId fresh = c.state.fresh_ids.inbox(c.state.document);
  carry_out(c.state, edit::said_by(edit::add_to_inbox(c.state.document, fresh, text), voice_of(c.state)));
  return {{std::string(fresh.view())}, std::nullopt};
}

Outcome edit_inbox(Context& c, const Arguments& a) {
  const InboxId item = item_meant(c.state, a);
  if (item.empty()) return no_such_item();
  carry_out(c.state, edit::set_inbox_text(c.state.document, item, utf8::cleaned(a.text.value_or(""))));
  return {};
}

Outcome remove_from_inbox(Context& c, const Arguments& a) {
  const InboxId item = item_meant(c.state, a);
  if (item.empty()) return no_such_item();
  carry_out(c.state, edit::remove_from_inbox(c.state.document, item));
  return {};
}

Outcome place_from_inbox(Context& c, const Arguments& a) {
  State& state = c.state;
  const InboxId item = item_meant(state, a);
  if (item.empty()) return no_such_item();
  const NodeId parent = a.parent.empty() ? state.selection.focus() : a.parent;
  if (state.document.find(parent) == nullptr) return refused(translate("Select the idea of the map under which this one goes."));
  const auto side = document::side_from(a.side.value_or("")).value_or(document::Side::automatic);
  const NodeId fresh = state.fresh_ids.node(state.document);
  // What is selected stays so: the next idea often goes to the same place.
  carry_out(state, edit::place_from_inbox(state.document, item, fresh, parent, a.position, side));
  return {{std::string(fresh.view())}, std::nullopt};
}

Outcome send_to_inbox(Context& c, const Arguments& a) {
  State& state = c.state;
  const std::vector<NodeId> nodes = all_meant(state, a);
  if (nodes.empty()) return no_such_node(a);
  if (!std::all_of(nodes.begin(), nodes.end(), [&](const NodeId& node) { return edit::fits_inbox(state.document, node); }))
    return refused(translate("The inbox holds words and who said them. This idea has more — ideas under it, a note, a kind, links — that would be lost: move it on the map instead."));
  edit::Edit sent;
  Outcome outcome;
  document::Document left = state.document;
  NodeId next;
  for (const NodeId& node : nodes) {
    const NodeId before = document::previous_sibling(left, node);
    const NodeId after = document::next_sibling(left, node);
    next = !after.empty() ? after : !before.empty() ? before : left.node(node).parent;
    const InboxId fresh = state.fresh_ids.inbox(left);
    edit::Edit one = edit::send_to_inbox(left, node, fresh);
    left.apply(one.change);
    sent = {one.label, document::chained(sent.change, one.change)};
    outcome.made.emplace_back(fresh.view());
  }
  carry_out(state, std::move(sent));
  select_only(state, next);
  return outcome;
}

Outcome show_left_panel(Context& c, const Arguments& a) {
  if (a.text && !panel_named(*a.text)) return refused(say("“{}” is not a panel: outline, inbox, search, filter, history or none.", *a.text));
  const LeftPanel other = c.state.left_panel == LeftPanel::none ? c.state.last_left_panel : LeftPanel::none;
  open_left_panel(c.state, a.text ? *panel_named(*a.text) : other);
  return {};
}

Outcome show_inbox(Context& c, const Arguments&) {
  const bool was_open = c.state.left_panel == LeftPanel::inbox;
  enter_left_panel(c.state, LeftPanel::inbox);
  c.state.focus.comes_back = was_open;
  return {};
}

}  // namespace perform
}  // namespace concarte::session
