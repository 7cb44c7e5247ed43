// What the commands share: carrying out an edit, finding the nodes meant, keeping the selection true.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "map/edit/signs.h"
#include "map/edit/wording.h"

namespace concarte::session {

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
  state.history.push(edit.label, std::move(edit.change));
  prune_selection(state);
  state.reveal_wanted = true;
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
  if (state.document.all<document::Link>().find(state.selection.link) == nullptr) state.selection.link = {};
}

Outcome refused(std::string message) {
  Problem problem;
  problem.message = std::move(message);
  return {{}, std::move(problem)};
}

void finish_text(State& state) {
  if (!state.text_edit) return;
  const TextEdit edit = std::move(*state.text_edit);
  state.text_edit.reset();
  if (state.document.find(edit.node) == nullptr) return;
  if (edit.is_new && edit.now.text.empty()) {
    apply(state, state.history.bail());
    select_only(state, state.document.find(edit.return_to) != nullptr ? edit.return_to : document::NodeId{});
    return;
  }
  edit::Edit words = edit::set_text(state.document, edit.node, edit.now.text);
  if (const auto kind = edit::kind_of(edit.now.sign); !kind.empty()) words = edit::set_text_and_kind(state.document, edit.node, edit.now.text, std::string(kind));
  if (words.change.empty()) return;
  if (!edit.is_new) return carry_out(state, std::move(words));
  apply(state, words.change);
  state.history.squash(std::move(words.change));
}

}  // namespace concarte::session
