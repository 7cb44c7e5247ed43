// Commands: everything a person can ask of the editor, as values. Menus, keys, scripts and tests all make these.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.h"
#include "base/problem.h"
#include "map/document/records.h"

namespace concarte::session {

enum class Verb : std::uint8_t {
  // The map
  add_child, add_linked, add_sibling, add_sibling_before, add_parent, add_root, edit_text, set_text, delete_branch, delete_node,
  move_up, move_down, promote, demote, reparent, toggle_fold, fold_all, unfold_all, set_kind,
  set_status, set_note, set_tags, set_links, set_side, pin, unpin, unpin_all, set_title, set_description, set_layout, set_theme,
  undo, redo,
  // Notes, tags, web links; the steps done
  edit_note, edit_tags, open_link, visit_link, show_history, go_to_step,
  // Who speaks, kinds by a sign, the inbox
  set_speaker, choose_speaker, add_group, set_group, move_group, remove_group, add_voice, set_voice, text_adopt,
  add_to_inbox, edit_inbox, remove_from_inbox, place_from_inbox, send_to_inbox, show_left_panel, show_inbox,
  // Boundaries, summaries, links by hand
  link, unlink, set_link, turn_link, bend_link, reconnect_link, find_link_end, finish_link, cancel_link, add_boundary,
  add_summary, set_frame_words, set_frame_nodes, join_frame, leave_frame, remove_frame, detach, select_attached,
  show_context_menu, close_context_menu,
  // Figures for the proceedings
  add_figure, set_figure, remove_figure, choose_figure, show_figures,
  // Versions of the map
  show_versions, list_differences_of, decide_conflict,
  // Synthesis: sources, where their ideas go, what is proposed
  assemble, add_source, remove_source, reread_source, merge_ideas, keep_alone, accept_alone, set_ideas_aside, take_out_ideas,
  accept_proposal, refuse_proposal, same_word, allow_proposal, put_off_proposal, next_question, previous_question, ask_about,
  show_synthesis, show_words, look_at_word, show_audit,
  // Stances and meaning
  set_stance, add_term, set_term, remove_term, set_sense,
  // Clipboard
  copy, cut, paste, paste_as_text, text_copy, text_cut, text_paste,
  // Files
  new_map, open, repair, recover, discard_recovered, save, save_as, export_figure, compare_with, export_amendments, quit, answer_save, answer_discard, answer_cancel,
  // Several maps, templates, presenting
  close_tab, next_tab, previous_tab, show_tab, move_tab, move_tab_left, move_tab_right, full_screen,
  new_from_template, open_sample, present, present_next, present_previous, present_black, present_end,
  // Settings and the program itself
  toggle_typing_helps, toggle_spelling, add_to_dictionary,
  show_palette, open_menu, set_keys, reset_keys, larger_interface, smaller_interface, usual_interface, set_interface_scale, choose_theme,
  reduce_motion,
  // What is selected and seen
  select, select_all, select_branch, select_root, select_parent, walk_left, walk_right, walk_up, walk_down,
  zoom_in, zoom_out, zoom_100, zoom_fit, zoom_selection, zoom_at, pan, resize_canvas, show_layouts, show_help,
  show_inspector, dismiss_notice, close_dialog,
  // Reading aids: levels, one branch, searching, filters, the left rail
  show_outline, cycle_focus, fold_to_level, show_branch, show_previous_branch, show_whole_map, show_minimap,
  read_as_map, read_as_grid, read_as_framework, read_as_text, choose_cell,
  find, find_next, find_previous, replace, set_search, show_node, replace_here, replace_all, show_filter, set_filter, clear_filter,
  // Inside a label
  type_text, text_backspace, text_delete, text_word_backspace, text_word_delete, text_left, text_right, text_up, text_down,
  text_word_left, text_word_right, text_line_start, text_line_end, text_start, text_end, text_select_all, text_select_word,
  text_place, replace_word, show_word_menu, close_word_menu, text_new_line, text_undo, text_redo, text_finish, text_finish_child, text_cancel,
};
inline constexpr std::size_t VerbCount = static_cast<std::size_t>(Verb::text_cancel) + 1;

// What a verb needs; each reads only the fields its row of the table names. Without a node, the selected ones are meant.
struct Arguments {
  document::NodeId node{};
  document::NodeId parent{};
  document::NodeId to{};
  document::LinkId link{};
  document::BoundaryId boundary{};
  document::SummaryId summary{};
  document::GroupId group{};
  document::InboxId item{};
  document::FigureId figure{};
  document::SourceId source{};
  document::TermId term{};
  document::NodeId id{};  // what a new record, of whatever kind, is to be called; without it, a fresh id is made
  std::optional<std::string> text{};
  std::optional<std::string> kind{};
  std::optional<std::string> status{};
  std::optional<std::string> reason{};
  std::optional<std::string> label{};
  std::optional<std::string> style{};
  std::optional<std::string> theme{};
  std::optional<std::string> side{};
  std::optional<std::string> path{};
  std::optional<std::string> mark{};
  std::optional<std::string> colour{};
  std::optional<std::string> hatch{};
  std::optional<std::string> setting{};  // of a figure, as the map file names it; export_figure: the form of words
  std::optional<std::string> stance{};
  std::optional<std::vector<std::string>> ideas{};  // of sources: `s1:n14`
  std::optional<std::vector<std::string>> paths{};
  std::optional<std::vector<std::string>> tags{};
  std::optional<std::vector<std::string>> links{};
  std::optional<std::vector<std::string>> groups{};
  std::optional<std::vector<std::string>> kinds{};
  std::optional<std::vector<std::string>> statuses{};
  std::optional<std::vector<std::string>> places{};  // of a search besides the labels: notes, tags, contributions
  std::optional<std::string> replacement{};
  std::optional<int> position{};  // among the children, from 0; set_speaker: the digit of the group
  std::optional<std::vector<std::string>> keys{};
  std::optional<Vec2> at{};       // pin, detach, add_root: figure units from the main root's centre; zoom_at, pan, text_place: see the table
  double factor = 1;            // zoom_at, set_interface_scale
  bool extend = false;          // keep what is selected; move the caret but not the anchor
  bool operator==(const Arguments&) const = default;
};

struct Command {
  Verb verb = Verb::undo;
  Arguments arguments;
  bool operator==(const Command&) const = default;
};

// The answer to a command. `made` are the ids of new records, in the order they were made.
struct Outcome {
  std::vector<std::string> made;
  std::optional<Problem> problem;
  bool done() const { return !problem.has_value(); }
};

}  // namespace concarte::session
