// The rows of the commands about what joins and gathers ideas, and of the menu at the pointer.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"
#include "map/document/walk.h"

namespace concarte::session {
namespace {

constexpr Parameter Node{Field::node};
constexpr Parameter To{Field::to};
constexpr Parameter Link{Field::link};
constexpr Parameter Boundary{Field::boundary};
constexpr Parameter Summary{Field::summary};

bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool one_or_two_selected(const State& s) { return s.selection.nodes.size() == 1 || s.selection.nodes.size() == 2; }
bool link_selected(const State& s) { return !s.selection.link().empty(); }
bool link_meant(const State& s) { return link_selected(s) || s.selection.nodes.size() == 2; }
bool bent_link_selected(const State& s) {
  const document::Link* link = s.document.all<document::Link>().find(s.selection.link());
  return link != nullptr && link->bend;
}
bool frame_selected(const State& s) { return !s.selection.boundary().empty() || !s.selection.summary().empty(); }
bool link_drawn(const State& s) { return s.link_draft.has_value(); }
bool branch_selected(const State& s) {
  const document::Node* node = s.document.find(s.selection.focus());
  return node != nullptr && node->id != s.document.main_root();
}
bool anything_selected(const State& s) { return !s.selection.empty(); }

template <class Frame>
bool any_frame_holds(const State& s, const document::NodeId& node) {
  for (const Frame& frame : s.document.all<Frame>())
    if (std::find(frame.nodes.begin(), frame.nodes.end(), node) != frame.nodes.end()) return true;
  return false;
}
bool is_framed(const State& s, const document::NodeId& node) {
  return !node.empty() && (any_frame_holds<document::Boundary>(s, node) || any_frame_holds<document::Summary>(s, node));
}
bool framed_selected(const State& s) { return is_framed(s, s.selection.focus()); }
bool neighbour_framed(const State& s) {
  const document::NodeId focus = s.selection.focus();
  return !focus.empty() && (is_framed(s, previous_sibling(s.document, focus)) || is_framed(s, next_sibling(s.document, focus)));
}

CommandRow joining_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                       std::vector<Parameter> parameters, bool (*enabled)(const State&),
                       Outcome (*perform)(Context&, const Arguments&), Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .needs = needs, .changes_map = true};
}

CommandRow pointing_row(Verb verb, std::string_view name, const char* label, std::vector<Chord> keys,
                        std::vector<Parameter> parameters, bool (*enabled)(const State&),
                        Outcome (*perform)(Context&, const Arguments&), Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .keys = std::move(keys), .parameters = std::move(parameters),
          .is_enabled = enabled, .perform = perform, .needs = needs};
}

}  // namespace

std::vector<CommandRow> joining_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto map = Menu::map;
  return {
      joining_row(link, "link", mark("Link two ideas"), map, {ctrl(Key::l)}, {Node, To, {Field::kind}, {Field::label}, {Field::id}}, one_or_two_selected, perform::link),
      joining_row(unlink, "unlink", mark("Remove the link"), map, {}, {Link, Node, To}, link_meant, perform::unlink),
      joining_row(set_link, "set_link", mark("Edit the link"), none, {}, {Link, Node, To, {Field::kind}, {Field::label}}, link_meant, perform::set_link),
      joining_row(turn_link, "turn_link", mark("Turn the link round"), none, {}, {Link, Node, To}, link_meant, perform::turn_link),
      joining_row(bend_link, "bend_link", mark("Straighten the link"), none, {}, {Link, {Field::at}}, bent_link_selected, perform::bend_link),
      joining_row(reconnect_link, "reconnect_link", mark("Join the link elsewhere"), none, {}, {Link, Node, To}, link_selected, perform::reconnect_link),
      pointing_row(find_link_end, "find_link_end", mark("Seek the other idea"), {}, {{Field::text}}, link_drawn, perform::find_link_end),
      joining_row(finish_link, "finish_link", mark("Link with this idea"), none, {}, {To}, link_drawn, perform::finish_link),
      pointing_row(cancel_link, "cancel_link", mark("Give the link up"), {}, {}, link_drawn, perform::cancel_link),
      joining_row(add_boundary, "add_boundary", mark("Frame"), map, {ctrl(Key::g)}, {Node, {Field::text}, {Field::id}}, node_selected, perform::add_boundary),
      joining_row(add_summary, "add_summary", mark("Summarise with a brace"), map, {ctrl_shift(Key::g)}, {Node, {Field::text}, {Field::id}}, node_selected, perform::add_summary),
      joining_row(set_frame_words, "set_frame_words", mark("Name the frame"), none, {}, {Boundary, Summary, {Field::text, true}}, frame_selected, perform::set_frame_words),
      joining_row(set_frame_nodes, "set_frame_nodes", mark("Choose what is framed"), none, {}, {Boundary, Summary, {Field::node, true}, To}, frame_selected, perform::set_frame_nodes),
      joining_row(join_frame, "join_frame", mark("Put in the frame beside it"), map, {}, {Node}, neighbour_framed, perform::join_frame),
      joining_row(leave_frame, "leave_frame", mark("Take out of the frame"), map, {}, {Node}, framed_selected, perform::leave_frame),
      joining_row(remove_frame, "remove_frame", mark("Remove the frame"), none, {}, {Boundary, Summary}, frame_selected, perform::remove_frame),
      joining_row(detach, "detach", mark("Detach as a floating idea"), map, {}, {Node, {Field::at}}, branch_selected, perform::detach, Needs::settled_picture),
      pointing_row(select_attached, "select_attached", mark("Next link, frame or brace of the idea"), {ctrl_shift(Key::l)}, {}, anything_selected, perform::select_attached),
      pointing_row(show_context_menu, "show_context_menu", mark("Menu of what is selected"), {plain(Key::menu), shift(Key::f10)}, {{Field::at}}, nullptr, perform::show_context_menu, Needs::picture),
      keeping_label(pointing_row(close_context_menu, "close_context_menu", mark("Close the menu"), {}, {}, nullptr, perform::close_context_menu)),
  };
}

}  // namespace concarte::session
