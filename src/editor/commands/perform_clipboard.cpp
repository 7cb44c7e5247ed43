// The clipboard: ideas are copied as an indented text, and any text that looks like a list is pasted as ideas.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/speaker.h"
#include "map/edit/copying.h"
#include "map/edit/structure.h"
#include "map/edit/voices.h"
#include "map/formats/outline.h"

namespace concarte::session {
namespace {

using document::Change;
using document::Node;
using document::NodeId;

formats::Outline outline_of(const Change& ideas) {
  formats::Outline outline;
  std::unordered_map<NodeId, int> levels;
  for (const Node& node : ideas.of<Node>().added) {
    const int level = node.parent.empty() ? 0 : levels.at(node.parent) + 1;
    levels.emplace(node.id, level);
    outline.push_back({level, node.text, {}});
  }
  return outline;
}

// The ideas of an outline, under ids that are only good for pasting.
Change ideas_of(const formats::Outline& outline) {
  Change ideas;
  std::vector<NodeId> above;
  unsigned place = 0;
  for (const formats::OutlineItem& item : outline) {
    Node& node = ideas.of<Node>().added.emplace_back();
    node.id = *NodeId::parse("p" + std::to_string(place));
    node.rank = document::Rank::nth(place++);
    node.text = item.text;
    node.links = item.links;
    above.resize(static_cast<std::size_t>(item.level));
    if (!above.empty()) node.parent = above.back();
    above.push_back(node.id);
  }
  return ideas;
}

void remember_copied(State& state, std::string text, Change ideas, bool is_cut) {
  state.copied = {state.copied.number + 1, std::move(text), std::move(ideas), is_cut, state.document_number};
  if (!state.copied.ideas.empty()) keep_for_other_windows(state.copied, state.places.cache);
}

Outcome copy_ideas(State& state, const Arguments& arguments, bool is_cut) {
  const std::vector<NodeId> nodes = all_meant(state, arguments);
  if (nodes.empty()) return refused(translate("No idea is selected. Select those to copy."));
  Change ideas = edit::copied(state.document, nodes, is_cut ? edit::OutwardLinks::taken_along : edit::OutwardLinks::left_out);
  std::string text = formats::text_from_outline(outline_of(ideas));
  remember_copied(state, std::move(text), std::move(ideas), is_cut);
  return {};
}

Outcome nothing_to_paste() {
  return refused(translate("There are no words to paste: copy some first. A picture cannot become an idea."));
}

struct Pasted {
  Change ideas;
  bool is_ours = false;   // copied from a map, with all that belongs to the ideas
  bool is_moved = false;  // cut from this very map
};

std::variant<Pasted, Problem> read_pasted(const State& state, const std::string& text) {
  const Copied& copied = state.copied;
  if (text == copied.text && !copied.ideas.empty()) return Pasted{copied.ideas, true, copied.is_cut && copied.document_number == state.document_number};
  if (auto ideas = ideas_of_other_windows(text, state.places.cache)) return Pasted{std::move(*ideas), true, false};
  auto outline = formats::outline_from_text(text);
  if (Problem* problem = std::get_if<Problem>(&outline)) return std::move(*problem);
  return Pasted{ideas_of(std::get<formats::Outline>(outline)), false, false};
}

Outcome paste_ideas(State& state, const NodeId& parent, const Pasted& pasted) {
  std::set<std::string> given;
  const auto fresh_word = [&](char letter) {
    for (;;)
      if (std::string word = state.fresh_ids.free(letter, state.document); given.insert(word).second) return word;
  };
  const edit::Ids ids = pasted.is_moved ? edit::Ids::kept : edit::Ids::fresh;
  edit::Edit edit = edit::paste(state.document, parent, pasted.ideas, fresh_word, ids);
  // What groups said in the map it comes from stays theirs.
  if (!pasted.is_ours) edit = edit::said_by(std::move(edit), voice_of(state));
  Outcome outcome;
  std::vector<NodeId> tops;
  for (const Node& node : edit.change.of<Node>().added) {
    outcome.made.emplace_back(node.id.view());
    if (node.parent == parent) tops.push_back(node.id);
  }
  carry_out(state, std::move(edit));
  state.selection = {};
  state.selection.nodes = std::move(tops);
  return outcome;
}

const std::string& text_given(const State& state, const Arguments& arguments) { return arguments.text ? *arguments.text : state.copied.text; }

// Where a label goes, several lines stay several lines.
std::string label_from(const std::string& text) {
  std::string label = utf8::cleaned(text);
  while (label.ends_with('\n')) label.pop_back();
  return label;
}

}  // namespace

namespace perform {

Outcome copy(Context& c, const Arguments& a) { return copy_ideas(c.state, a, false); }

Outcome cut(Context& c, const Arguments& a) {
  const Outcome outcome = copy_ideas(c.state, a, true);
  return outcome.done() ? delete_branch(c, a) : outcome;
}

Outcome paste(Context& c, const Arguments& a) {
  State& state = c.state;
  const std::string& text = text_given(state, a);
  auto read = read_pasted(state, text);
  if (Problem* problem = std::get_if<Problem>(&read)) return {{}, std::move(*problem)};
  const Pasted& pasted = std::get<Pasted>(read);
  if (pasted.ideas.of<Node>().added.empty()) return nothing_to_paste();
  const NodeId selected = meant(state, a);
  if (!a.node.empty() && selected.empty()) return no_such_node(a);
  return paste_ideas(state, selected.empty() ? state.document.main_root() : selected, pasted);
}

Outcome paste_as_text(Context& c, const Arguments& a) {
  const std::string label = label_from(text_given(c.state, a));
  if (label.empty()) return nothing_to_paste();
  Arguments arguments;
  arguments.text = label;
  if (c.state.text_edit) return insert_text(c, label);
  arguments.node = a.node.empty() && c.state.selection.nodes.empty() ? c.state.document.main_root() : a.node;
  return add_child(c, arguments);
}

Outcome text_copy(Context& c, const Arguments&) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  const std::string_view selected = selected_text(c.state.text_edit->now);
  if (!selected.empty()) remember_copied(c.state, std::string(selected), {}, false);
  return {};
}

Outcome text_paste(Context& c, const Arguments& a) {
  if (!c.state.text_edit) return refused(translate("No text is being edited."));
  const std::string& text = text_given(c.state, a);
  const TextEdit& edit = *c.state.text_edit;
  // A list pasted on an idea that has just been made, and holds nothing yet, is what was wanted in its place.
  const auto read = read_pasted(c.state, text);
  const Pasted* pasted = std::get_if<Pasted>(&read);
  const Node* const idea = c.state.document.find(edit.node);
  if (idea != nullptr && edit.is_new && edit.now.text.empty() && pasted != nullptr && pasted->ideas.of<Node>().added.size() > 1) {
    const NodeId parent = idea->parent;
    finish_text(c.state);
    return paste_ideas(c.state, parent, *pasted);
  }
  const std::string label = label_from(text);
  return label.empty() ? nothing_to_paste() : insert_text(c, label);
}

Outcome text_cut(Context& c, const Arguments& a) {
  Outcome outcome = text_copy(c, a);
  if (!outcome.done() || selected_text(c.state.text_edit->now).empty()) return outcome;
  return text_backspace(c, a);
}

}  // namespace perform
}  // namespace concarte::session
