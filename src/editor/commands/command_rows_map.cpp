// The rows of the commands that change the map.
#include "base/translate.h"
#include "editor/commands/command_rows.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

constexpr Parameter Node{Field::node};
constexpr Parameter Text{Field::text};
constexpr Parameter Id{Field::id};

bool node_selected(const State& s) { return !s.selection.nodes.empty(); }
bool anything_selected(const State& s) { return !s.selection.empty(); }
bool child_selected(const State& s) {
  const document::Node* node = s.document.find(s.selection.focus());
  return node != nullptr && !node->parent.empty();
}
bool parent_selected(const State& s) {
  for (const auto& node : s.selection.nodes)
    if (!s.document.children(node).empty()) return true;
  return false;
}
bool pinned_selected(const State& s) {
  for (const auto& node : s.selection.nodes)
    if (const document::Node* found = s.document.find(node); found != nullptr && found->pin) return true;
  return false;
}
bool map_is_empty_or_node_selected(const State& s) { return s.document.node_count() == 0 || node_selected(s); }
bool can_undo(const State& s) { return s.history.can_undo(); }
bool can_redo(const State& s) { return s.history.can_redo(); }

CommandRow map_row(Verb verb, std::string_view name, const char* label, Menu menu, std::vector<Chord> keys,
                   std::vector<Parameter> parameters, bool (*enabled)(const State&),
                   Outcome (*perform)(Context&, const Arguments&), Needs needs = Needs::nothing) {
  return {.verb = verb, .name = name, .label = label, .menu = menu, .keys = std::move(keys),
          .parameters = std::move(parameters), .is_enabled = enabled, .perform = perform, .needs = needs, .changes_map = true};
}

}  // namespace

std::vector<CommandRow> map_rows() {
  using enum Verb;
  const auto none = Menu::none;
  const auto map = Menu::map;
  const auto edit = Menu::edit;
  return {
      map_row(add_child, "add_child", mark("Add a child"), map, {plain(Key::tab), plain(Key::insert)}, {Node, Text, Id}, map_is_empty_or_node_selected, perform::add_child),
      map_row(add_linked, "add_linked", mark("Add an idea linked to another"), none, {}, {{Field::parent, true}, {Field::to}, {Field::kind}, Text, Id}, nullptr, perform::add_linked),
      map_row(add_sibling, "add_sibling", mark("Add an idea after"), map, {plain(Key::enter)}, {Node, Text, Id}, node_selected, perform::add_sibling),
      map_row(add_sibling_before, "add_sibling_before", mark("Add an idea before"), map, {shift(Key::enter)}, {Node, Text, Id}, node_selected, perform::add_sibling_before),
      map_row(add_parent, "add_parent", mark("Insert a parent"), map, {shift(Key::tab)}, {Node, Text, Id}, node_selected, perform::add_parent),
      map_row(add_root, "add_root", mark("Add a floating idea"), map, {}, {Text, {Field::at}, Id}, nullptr, perform::add_root),
      map_row(edit_text, "edit_text", mark("Edit the text"), edit, {plain(Key::f2)}, {Node}, anything_selected, perform::edit_text),
      map_row(set_text, "set_text", mark("Replace the text"), none, {}, {Node, {Field::text, true}}, nullptr, perform::set_text),
      map_row(delete_branch, "delete_branch", mark("Delete the branch"), edit, {plain(Key::del), plain(Key::backspace)}, {Node}, anything_selected, perform::delete_branch),
      map_row(delete_node, "delete_node", mark("Delete, keep the children"), edit, {shift(Key::del)}, {Node}, node_selected, perform::delete_node),
      map_row(move_up, "move_up", mark("Move up"), map, {alt(Key::up), ctrl(Key::up)}, {Node}, node_selected, perform::move_up),
      map_row(move_down, "move_down", mark("Move down"), map, {alt(Key::down), ctrl(Key::down)}, {Node}, node_selected, perform::move_down),
      map_row(promote, "promote", mark("Promote"), map, {alt(Key::left), ctrl(Key::left)}, {Node}, child_selected, perform::promote),
      map_row(demote, "demote", mark("Demote"), map, {alt(Key::right), ctrl(Key::right)}, {Node}, node_selected, perform::demote),
      map_row(reparent, "reparent", mark("Move elsewhere"), none, {}, {Node, {Field::parent}, {Field::position}, {Field::side}}, nullptr, perform::reparent),
      map_row(toggle_fold, "toggle_fold", mark("Fold or unfold"), map, {plain(Key::space)}, {Node}, parent_selected, perform::toggle_fold),
      map_row(fold_all, "fold_all", mark("Fold all"), map, {alt(Key::home)}, {}, nullptr, perform::fold_all),
      map_row(unfold_all, "unfold_all", mark("Unfold all"), map, {alt(Key::end)}, {}, nullptr, perform::unfold_all),
      map_row(set_kind, "set_kind", mark("Set the kind"), none, {}, {Node, {Field::kind, true}}, node_selected, perform::set_kind),
      map_row(set_status, "set_status", mark("Set the status"), none, {}, {Node, {Field::status, true}, {Field::reason}}, node_selected, perform::set_status),
      map_row(set_note, "set_note", mark("Edit the note"), none, {}, {Node, {Field::text, true}}, node_selected, perform::set_note),
      map_row(set_tags, "set_tags", mark("Set the tags"), none, {}, {Node, {Field::tags, true}}, node_selected, perform::set_tags),
      map_row(set_links, "set_links", mark("Set the web links"), none, {}, {Node, {Field::links, true}}, node_selected, perform::set_links),
      map_row(set_side, "set_side", mark("Change side"), none, {}, {Node, {Field::side, true}}, node_selected, perform::set_side),
      map_row(pin, "pin", mark("Pin here"), map, {}, {Node, {Field::at}}, node_selected, perform::pin, Needs::settled_picture),
      map_row(unpin, "unpin", mark("Unpin"), map, {}, {Node}, pinned_selected, perform::unpin),
      map_row(unpin_all, "unpin_all", mark("Unpin all"), map, {}, {}, nullptr, perform::unpin_all),
      map_row(set_title, "set_title", mark("Edit the title"), none, {}, {{Field::text, true}}, nullptr, perform::set_title),
      map_row(set_description, "set_description", mark("Edit the description"), none, {}, {{Field::text, true}}, nullptr, perform::set_description),
      map_row(set_layout, "set_layout", mark("Change the layout"), none, {}, {{Field::style, true}}, nullptr, perform::set_layout, Needs::picture),
      map_row(set_theme, "set_theme", mark("Change the theme"), none, {}, {{Field::theme, true}}, nullptr, perform::set_theme),
      map_row(undo, "undo", mark("Undo"), edit, {ctrl(Key::z)}, {}, can_undo, perform::undo),
      map_row(redo, "redo", mark("Redo"), edit, {ctrl(Key::y), ctrl_shift(Key::z)}, {}, can_redo, perform::redo),
  };
}

}  // namespace concarte::session
