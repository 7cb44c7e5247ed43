// What each command does: one function for each verb, given the state to change. Only the command table calls them.
#pragma once

#include <string>

#include "editor/state/command.h"
#include "editor/state/state.h"
#include "map/edit/edit.h"

namespace concarte::session {

// The one door through which the open map changes: what is applied is also left for the journal to take.
void apply(State& state, document::Change change);
// Shared by all: applies an edit as one step of undo, with what boundaries and summaries become of it. Nothing happens for an
// empty change.
void carry_out(State& state, edit::Edit edit);
// The node the arguments name, or the focus of the selection; empty when neither is in the map.
document::NodeId meant(const State& state, const Arguments& arguments);
// What is said when none is: which one to choose, or that the one named is not in the map.
Outcome no_such_node(const Arguments& arguments);
// The node named, or all that is selected.
std::vector<document::NodeId> all_meant(const State& state, const Arguments& arguments);
void select_only(State& state, const document::NodeId& node);
void select_only(State& state, const document::TitledId& titled);
// Selects the link or the frame, and in a window opens its words where they stand.
void edit_words(State& state, const document::TitledId& titled, bool is_new);
// The words the map has for what is edited, or null when it is no longer there.
const std::string* words_of(const State& state, const TextEdit& edit);
// Drops from the selection what is no longer in the map.
void prune_selection(State& state);
Outcome refused(std::string message);
// What the words of the label being edited come to, were they finished now; nothing for a new node without words.
edit::Edit label_written(const State& state);
// Ends the edit of a label: its words go into the map; a new node left empty goes away.
void finish_text(State& state);
// What is half typed in fields becomes a step of undo.
void take_half_typed(State& state);
// Shows the whole of a presentation's step in the canvas as it is now.
void fit_step(Context& context);
// Puts words in the label being edited, in the place of the selected ones.
Outcome insert_text(Context& context, const std::string& text);
// Puts a document in the editor, as freshly opened.
void show_document(State& state, document::Document document, std::filesystem::path path);
// In a window, work that is not saved, and what is half typed, is asked about first, and true is answered; the command is then
// done again.
bool asks_to_save(State& state, const Command& wanted);
void load_theme(State& state);
void open_left_panel(State& state, LeftPanel panel);
// Opens it and gives it the keyboard; the second closes it when it was open.
void enter_left_panel(State& state, LeftPanel panel);
void toggle_left_panel(State& state, LeftPanel panel);
// Selects a node and unfolds what hides it.
void bring_out(State& state, const document::NodeId& node);
// Goes back to a larger branch, or to the whole map, while the one seen alone is gone or does not hold what is selected.
void leave_branches(State& state);

namespace perform {

using Performer = Outcome(Context&, const Arguments&);

Performer add_child, add_linked, add_sibling, add_sibling_before, add_parent, add_root, edit_text, set_text, delete_branch, delete_node,
    move_up, move_down, promote, demote, reparent, toggle_fold, fold_all, unfold_all, set_kind, set_status, set_note, set_tags,
    set_links, set_side, pin, unpin, unpin_all, set_title, set_description, set_layout, set_theme, undo, redo;

Performer link, unlink, set_link, turn_link, bend_link, reconnect_link, find_link_end, finish_link, cancel_link, add_boundary,
    add_summary, set_frame_words, set_frame_nodes, join_frame, leave_frame, remove_frame, detach, select_attached,
    show_context_menu, close_context_menu;

Performer set_speaker, choose_speaker, add_group, set_group, move_group, remove_group, add_voice, set_voice, text_adopt, add_to_inbox,
    edit_inbox, remove_from_inbox, place_from_inbox, send_to_inbox, show_left_panel, show_inbox;
Performer compare_with, show_versions, list_differences_of, export_amendments, decide_conflict;
Performer add_figure, set_figure, remove_figure, choose_figure, show_figures;
Performer assemble, add_source, remove_source, reread_source, merge_ideas, keep_alone, accept_alone, set_ideas_aside, take_out_ideas,
    accept_proposal, refuse_proposal, same_word, allow_proposal, put_off_proposal, next_question, previous_question, ask_about, show_synthesis,
    show_words, look_at_word, show_audit;
Performer set_stance, add_term, set_term, remove_term, set_sense;
Performer edit_note, edit_tags, open_link, visit_link, show_history, go_to_step;

Performer copy, cut, paste, paste_as_text, text_copy, text_cut, text_paste;

Performer new_map, open, repair, recover, discard_recovered, save, save_as, export_figure, quit, answer_save, answer_discard, answer_cancel;

Performer close_tab, change_tab, full_screen, new_from_template, open_sample, present, present_next, present_previous,
    present_black, present_end;
Performer show_palette, open_menu, set_keys, reset_keys, larger_interface, smaller_interface, usual_interface, set_interface_scale,
    choose_theme, reduce_motion;

Performer select, select_all, select_branch, select_root, select_parent, walk_left, walk_right, walk_up, walk_down, zoom_in,
    zoom_out, zoom_100, zoom_fit, zoom_selection, zoom_at, pan, resize_canvas, show_layouts, show_help, show_inspector,
    dismiss_notice, close_dialog;

Performer show_outline, cycle_focus, fold_to_level, show_branch, show_previous_branch, show_whole_map,
    show_minimap, show_filter, read_as_map, read_as_grid, read_as_framework, read_as_text, choose_cell;
Performer find, find_next, find_previous, replace, set_search, show_node, replace_here, replace_all, set_filter, clear_filter;

Performer type_text, text_backspace, text_delete, text_word_backspace, text_word_delete, text_left, text_right, text_up,
    text_down, text_word_left, text_word_right, text_line_start, text_line_end, text_start, text_end, text_select_all,
    text_select_word, text_place, text_new_line, text_undo, text_redo, text_finish, text_finish_child, text_cancel, toggle_typing_helps;

Performer replace_word, show_word_menu, close_word_menu, add_to_dictionary, toggle_spelling;

}  // namespace perform
}  // namespace concarte::session
