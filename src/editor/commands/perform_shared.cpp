// What the commands share: carrying out an edit, finding the nodes meant, keeping the selection true.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "map/edit/framing.h"
#include "map/edit/linking.h"
#include "map/edit/signs.h"
#include "map/edit/wording.h"
#include "map/ledger/following.h"

namespace concarte::session {
namespace {

// The edit that gives a record of the map its words.
edit::Edit set_words(const document::Document& document, const TextEdit& of, const std::string& words) {
  if (!of.node.empty()) return edit::set_text(document, of.node, words);
  if (const auto* link = std::get_if<document::LinkId>(&of.titled)) return edit::set_link(document, *link, std::nullopt, words);
  if (const auto* frame = std::get_if<document::BoundaryId>(&of.titled)) return edit::set_frame_words<document::Boundary>(document, *frame, words);
  return edit::set_frame_words<document::Summary>(document, std::get<document::SummaryId>(of.titled), words);
}

}  // namespace

bool Selection::holds(const document::NodeId& node) const {
  return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

void apply(State& state, document::Change change) {
  if (change.empty()) return;
  state.document.apply(change);
  state.applied.push_back(std::move(change));
}

void carry_out(State& state, edit::Edit edit) {
  if (edit.change.empty()) return;
  state.murmur.clear();
  apply(state, edit.change);
  if (document::Change following = edit::frames_following(state.document, edit.change); !following.empty()) {
    edit.change = document::chained(edit.change, following);
    apply(state, std::move(following));
  }
  if (document::Change following = ledger::ledger_following(state.document, edit.change); !following.empty()) {
    edit.change = document::chained(edit.change, following);
    apply(state, std::move(following));
  }
  state.history.push(edit.label, std::move(edit.change));
  state.link_draft.reset();
  prune_selection(state);
  state.reveal_wanted = true;
}

Outcome no_such_node(const Arguments& arguments) {
  if (arguments.node.empty()) return refused(translate("Choose an idea first, by a click or with the arrows."));
  return refused(translate("This idea is not in the map. Select an idea, or give the id of one."));
}

document::NodeId meant(const State& state, const Arguments& arguments) {
  const document::NodeId node = arguments.node.empty() ? state.selection.focus() : arguments.node;
  return state.document.find(node) != nullptr ? node : document::NodeId{};
}

std::vector<document::NodeId> all_meant(const State& state, const Arguments& arguments) {
  if (arguments.node.empty()) return state.selection.nodes;
  return state.document.find(arguments.node) != nullptr ? std::vector{arguments.node} : std::vector<document::NodeId>{};
}

void select_only(State& state, const document::NodeId& node) {
  state.selection = {};
  if (!node.empty()) state.selection.nodes = {node};
  state.reveal_wanted = true;
}

void prune_selection(State& state) {
  std::erase_if(state.selection.nodes, [&](const auto& node) { return state.document.find(node) == nullptr; });
  if (words_of(state.document, state.selection.titled) == nullptr) state.selection.titled = {};
  if (state.document.find(state.selection.beside) == nullptr) state.selection.beside = {};
}

Outcome refused(std::string message) {
  Problem problem;
  problem.severity = Severity::warning;
  problem.message = std::move(message);
  return {{}, std::move(problem)};
}

const std::string* words_of(const State& state, const TextEdit& edit) {
  if (edit.node.empty()) return words_of(state.document, edit.titled);
  const document::Node* node = state.document.find(edit.node);
  return node == nullptr ? nullptr : &node->text;
}

void select_only(State& state, const document::TitledId& titled) {
  state.selection = {};
  state.selection.titled = titled;
}

void edit_words(State& state, const document::TitledId& titled, bool is_new) {
  select_only(state, titled);
  const std::string* words = words_of(state.document, titled);
  if (state.mode == Mode::window && words != nullptr) state.text_edit = started_on(titled, *words, is_new);
}

edit::Edit label_written(const State& state) {
  if (!state.text_edit || words_of(state, *state.text_edit) == nullptr) return {};
  const TextEdit& edit = *state.text_edit;
  if (edit.is_new && !edit.node.empty() && edit.now.text.empty()) return {};
  if (const auto kind = edit::kind_of(edit.now.sign); !kind.empty() && !edit.node.empty())
    return edit::set_text_and_kind(state.document, edit.node, edit.now.text, std::string(kind));
  return set_words(state.document, edit, edit.now.text);
}

void finish_text(State& state) {
  if (!state.text_edit) return;
  edit::Edit words = label_written(state);
  const TextEdit edit = std::move(*state.text_edit);
  state.text_edit.reset();
  if (words_of(state, edit) == nullptr) return;
  if (edit.is_new && !edit.node.empty() && edit.now.text.empty()) {
    apply(state, state.history.bail());
    select_only(state, state.document.find(edit.return_to) != nullptr ? edit.return_to : document::NodeId{});
    return;
  }
  if (words.change.empty()) return;
  if (!edit.is_new) return carry_out(state, std::move(words));
  apply(state, words.change);
  state.history.squash(std::move(words.change));
}

void take_half_typed(State& state) {
  edit::Edit typed = std::exchange(state.half_typed, {});
  if (typed.change.empty()) return;
  carry_out(state, std::move(typed));
  ++state.half_typed_taken;
}

}  // namespace concarte::session
