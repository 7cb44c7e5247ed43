// The editor's state without a window: what is open, selected, typed and seen. Only commands change it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "editor/state/command.h"
#include "editor/state/compared.h"
#include "editor/state/copied.h"
#include "editor/state/fresh_ids.h"
#include "editor/state/presentation.h"
#include "editor/state/proofs.h"
#include "editor/state/reading.h"
#include "editor/state/settings.h"
#include "editor/state/shown.h"
#include "editor/state/synthesis_desk.h"
#include "editor/state/text_edit.h"
#include "editor/state/view.h"
#include "map/document/document.h"
#include "map/edit/edit.h"
#include "map/edit/history.h"
#include "map/search/filter.h"
#include "map/search/find.h"
#include "map/journal/journal.h"
#include "picture/figure/build.h"
#include "picture/figure/theme.h"
#include "picture/layout/arranger.h"

namespace concarte::session {

// The id of this kind, or the empty one when another kind is meant.
template <class Identifier>
Identifier only(const document::TitledId& titled) {
  const auto* id = std::get_if<Identifier>(&titled);
  return id == nullptr ? Identifier{} : *id;
}

struct Selection {
  std::vector<document::NodeId> nodes;  // in the order they were chosen; the last has the focus
  document::TitledId titled;            // a link, a boundary or a summary, when no node is selected
  document::NodeId beside;              // with `titled`: the node from which the keyboard reached it
  document::NodeId focus() const { return nodes.empty() ? document::NodeId{} : nodes.back(); }
  bool holds(const document::NodeId& node) const;
  document::LinkId link() const { return only<document::LinkId>(titled); }
  document::BoundaryId boundary() const { return only<document::BoundaryId>(titled); }
  document::SummaryId summary() const { return only<document::SummaryId>(titled); }
  bool empty() const { return nodes.empty() && titled.index() == 0; }
  bool operator==(const Selection&) const = default;
};

// A link whose other end is being chosen: the selection walks, Enter or a click links.
struct LinkDraft {
  document::NodeId from;
  std::string sought;  // letters of the other idea, as typed
};

// The strip at the bottom: one sentence that waits to be read, with at most two things to do about it.
struct Notice {
  Severity severity = Severity::warning;
  std::string text;
  std::optional<Command> action;
  std::string action_label;
  std::optional<Command> other_action = {};
  std::string other_label = {};
};

// A map whose program was ended before it was saved.
struct LeftBehind {
  enum class Answer : std::uint8_t { none, later, recovered, discarded };
  std::filesystem::path journal;  // its name among those offered
  journal::Recovered recovered;
  std::time_t until = 0;  // the last change
  std::string sentence;   // for the person
  Answer answer = Answer::none;
};

// What the window asks the person; none changes anything until it is answered.
enum class Dialog : std::uint8_t {
  none, open, save_as, export_figure, unsaved_changes, quitting, templates, samples, layouts, help, speaker, palette, link, compare, assemble, add_source
};

// The left rail: one panel open, or none.
enum class LeftPanel : std::uint8_t { none, outline, inbox, search, filter, history, figures, versions, synthesis, words, audit };

// Where the keyboard should go; whoever shows the window moves it there when `number` has grown.
enum class Part : std::uint8_t { map, left, right, notice, note, tags };  // the last two: fields of the right panel
struct FocusRequest {
  std::uint64_t number = 0;
  std::optional<Part> part;  // none: the next one, from where it is
  bool comes_back = false;   // to the map, when it is there already
};

// The words looked for, and those that would take their place.
struct Search {
  search::Query query;
  std::string replacement;
  bool replaces = false;  // the second field is shown
};

// A branch seen alone, and the view to come back to.
struct ShownBranch {
  document::NodeId node;
  View before;
};

// Where the program finds its own files.
struct Places {
  std::filesystem::path assets;
  std::filesystem::path cache;   // empty: none
  std::filesystem::path state;   // empty: none (recent files are not kept)
  std::string worker;
  std::filesystem::path data{};    // empty: none (the words of one's own dictionary are not kept)
  std::vector<std::filesystem::path> dictionaries{};  // folders
  std::filesystem::path config{};  // empty: none (settings are not kept)
  // Whether the desktop asks for less motion, once it has answered. Not asked, as in scripts and tests: nothing ever glides.
  std::shared_future<bool> reduced_motion{};
  std::string browser = "xdg-open";  // the program that opens an address
  std::vector<std::filesystem::path> words{};  // folders of thesauri and lists of words
};

// In a window, a new node opens the label editor; in a script it does not, and ids are repeatable.
enum class Mode : std::uint8_t { window, script };

struct State {
  Places places;
  Mode mode = Mode::window;
  bool has_map = false;               // false: nothing was ever opened here, the first-start page is shown
  document::Document document;
  std::uint64_t document_number = 0;  // grows when another map takes its place
  edit::History history;
  std::vector<document::Change> applied;  // to the document, since the journal last took them
  edit::Edit half_typed;             // what the words typed in fields come to, were they finished now; none are in the document
  std::uint64_t half_typed_taken = 0;  // grows when they became a step, because the map was about to go
  std::filesystem::path path;        // of the file; empty: never saved
  std::uint64_t saved_revision = 0;
  bool read_only = false;            // a newer version's file
  std::filesystem::path broken_path; // the last file that could not be read whole: `repair` opens it mended
  Selection selection;
  std::optional<TextEdit> text_edit;
  std::optional<LinkDraft> link_draft;
  std::optional<Vec2> context_menu_at;  // wanted there: pixels from the canvas's upper left corner
  View view;
  bool fit_wanted = true;            // show the whole map when its figure arrives
  std::optional<View> view_wanted;   // show this place when the next figure arrives: coming back from a branch
  bool reveal_wanted = false;        // bring the edited or selected node into sight, moving as little as possible
  document::NodeId steady;           // what the last command wants to stay where it is on the screen, instead of what is selected
  Shown shown;
  figure::Theme theme;
  std::string theme_name;            // as asked; empty: the map's own
  std::optional<Notice> notice;
  Copied copied;
  std::vector<LeftBehind> left_behind;     // the oldest first
  std::optional<Problem> journal_problem;  // what is done is not kept on the disk as it is done, and why
  Dialog dialog = Dialog::none;
  std::optional<Command> after_saving;  // what the person wanted when asked about unsaved changes
  bool inspector_shown = true;
  LeftPanel left_panel = LeftPanel::none;
  LeftPanel panel_under_search = LeftPanel::none;  // of a synthesis: what comes back when the search is closed
  LeftPanel last_left_panel = LeftPanel::outline;  // what comes back when the panel is opened again
  std::string murmur;                // what was just done out of sight, in a few words; gone at the next change
  int group_offered = 0;             // the digit of a group that the last notice offers to create
  document::GroupId speaker;         // the group whose ideas are written down; empty or no longer in the map: plenary
  FocusRequest focus;
  std::uint64_t menus_wanted = 0;  // grows when the menus are to open
  std::string link_to_open;          // while `Dialog::link` asks whether to
  std::optional<Presentation> presentation;  // while the map is shown to a room
  Search search;
  search::Filter filter;                   // what stands out; empty: all
  std::vector<ShownBranch> branches_shown; // one inside the other, the last is seen; empty: the whole map
  document::FigureId figure_chosen;        // in its panel; may have been removed: then the first one
  std::optional<Compared> compared;        // another version of the map
  std::uint64_t compared_number = 0;       // grows when another one takes its place
  document::GroupId group_compared;        // of whose ideas the differences are listed; empty or no longer in the map: of all
  SynthesisDesk synthesis;
  bool minimap_shown = true;
  Reader reader;
  bool quit_wanted = false;
  bool close_wanted = false;          // of this map's tab
  std::vector<std::filesystem::path> recent;  // newest first
  Settings settings;                 // as chosen by the person; `change_settings` keeps them
  std::vector<std::string> own_words;  // of one's own dictionary
  FreshIds fresh_ids;
  bool is_modified() const { return history.revision() != saved_revision || !half_typed.change.empty(); }
  bool has_unsaved_work() const { return is_modified() && !read_only; }
};

// The branch that is seen alone; empty for the whole map.
inline document::NodeId branch_shown(const State& state) {
  return state.branches_shown.empty() ? document::NodeId{} : state.branches_shown.back().node;
}

// The picture of the state, and what it was made from.
struct Picture {
  figure::Measured measured;
  layout::Layout layout;
  figure::Figure figure;
  Proofs proofs;  // of the label being edited
};
// The room of a node in the layout; empty when it is not shown.
Rect room_in(const Picture& picture, const document::NodeId& node);

// What a command works on.
struct Context {
  State& state;
  const Picture& picture;
  text::Typesetter& typesetter;
};

}  // namespace concarte::session
