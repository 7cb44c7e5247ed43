// The editor without a window: performs commands, keeps the picture up to date. Whoever drives it — window, script or
// test — makes commands, calls `update`, and reads.
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "editor/commands/command_table.h"
#include "editor/session/thinking.h"
#include "editor/session/sight.h"
#include "editor/session/comparison_view.h"
#include "editor/session/page_proof.h"
#include "editor/session/journal_keeper.h"
#include "editor/session/spelling.h"
#include "editor/state/command.h"
#include "editor/state/state.h"
#include "picture/figure/figure.h"
#include "picture/text/typesetter.h"

namespace concarte::session {

// A style of the layout picker: its layout of the open map, or why there is none yet.
struct Preview {
  layout::Style style = layout::Style::mindmap;
  std::optional<layout::Layout> layout;
  std::optional<layout::Refusal> refusal;
};

class Session {
 public:
  // `wake` is called from another thread when `update` has something to take.
  Session(Places places, Mode mode, std::function<void()> wake = {});
  // One of several maps of a window: its labels are set by the typesetter that all share.
  Session(Places places, Mode mode, std::function<void()> wake, std::shared_ptr<text::Typesetter> typesetter,
          std::uint32_t number);
  ~Session();

  Outcome perform(const Command& command);
  // Puts a map that the caller has read in the editor, as freshly opened; `ids` gives its new records their ids.
  void open(document::Document document, std::filesystem::path path, FreshIds ids);
  // What all maps of a window have in common becomes what it is in `other`, which was shown until now; what a crash left
  // behind is offered here from now on.
  void take_over_window(Session& other);
  // What the fields hold that is not said yet, as the commands that it will be: the journal keeps what they come to, and the map
  // counts as modified. To be called whenever it may have changed; nothing is done to the map.
  void keep_half_typed(const std::vector<Command>& commands);
  // What was half typed becomes a step of undo.
  void take_half_typed();
  // One sentence that waits to be read; the way to say what is about no command of this map.
  void notify(Notice notice);
  void ask(Dialog dialog);
  // Looks where the map was looked at before.
  void look_at(Vec2 centre_in_figure, double zoom);
  // Whether the person wants to leave or to close this map, once.
  bool take_quit();
  bool take_close();
  // Takes what workers have answered, rebuilds what changed, and lets nodes glide on to their places. To be called once a frame,
  // before drawing. True when the picture is not the same as before.
  bool update(std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now());
  // Waits until nothing is under way.
  void settle();
  bool is_busy() const;

  const State& state() const { return state_; }
  const document::Document& document() const { return state_.document; }
  const Picture& picture() const { return picture_; }
  // No other map of the window, past or present, has it.
  std::uint32_t number() const { return number_; }
  // Grows by one each time the figure is rebuilt; no two maps have a picture of the same number.
  // What stands out and what is pale: found words, the filter.
  const Sight& sight() const { return sight_; }
  std::uint64_t picture_number() const { return picture_number_; }
  Context context() { return {state_, picture_, typesetter_}; }
  text::Typesetter& typesetter() { return typesetter_; }
  const text::Typesetter& typesetter() const { return typesetter_; }
  bool is_enabled(Verb verb) const;

  // Asked of words that are read or written anywhere in the window.
  const Spelling& spelling() const { return spelling_; }

  // The sheets of the figure chosen; nothing while its panel is closed.
  const std::optional<PageProof>& page_proof() const { return page_proof_; }
  // What the panel of versions shows; nothing while it is closed.
  const std::optional<ComparisonView>& comparison() const { return comparison_; }
  // The eight styles for the picker; worked out while `Dialog::layouts` is open.
  const std::array<Preview, layout::AllStyles.size()>& previews() const { return previews_; }

 private:
  Outcome carried(const Command& command);
  edit::Edit outcome_on_copy(const std::vector<Command>& commands) const;
  void bring_up_to_date(Needs needs);
  void follow_theme();
  void follow_document();
  void take_answer();
  void show(figure::Measured measured, layout::Layout layout);
  void show_nothing();
  void draw_anew();
  const layout::Layout& target() const;
  bool glides(const figure::Measured& measured) const;
  void depart(const figure::Measured& measured, const layout::Layout& to);
  void set_off(std::chrono::steady_clock::time_point now);
  void follow_glide(std::chrono::steady_clock::time_point now);
  void finish_glide();
  void hold_view(const figure::Measured& measured, const layout::Layout& layout);
  void tell(const layout::Refusal& refusal);
  void place_view();
  void follow_previews();
  void start_preview();
  void take_preview(std::variant<layout::Layout, layout::Refusal> result);
  figure::Measured measured(layout::Style style);

  std::uint32_t number_;
  State state_;
  std::optional<JournalKeeper> journal_;
  std::vector<Command> half_typed_;    // as last given,
  std::uint64_t half_typed_at_ = 0;    // at this revision
  Picture picture_;
  Sight sight_;
  std::optional<PageProof> page_proof_;
  std::optional<ComparisonView> comparison_;
  std::uint64_t picture_number_ = 0;
  std::shared_ptr<text::Typesetter> shared_typesetter_;
  text::Typesetter& typesetter_;
  layout::Arranger arranger_;
  layout::Arranger preview_arranger_;
  Spelling spelling_;
  Thinking thinking_;
  std::array<Preview, layout::AllStyles.size()> previews_;

  // What the picture follows, to know whether something it depends on has changed.
  struct Followed;
  std::unique_ptr<Followed> followed_;
};

}  // namespace concarte::session
