// Commands at random, with arguments right and wrong: whatever was done can be undone to the beginning and redone to the end,
// and the map is always one that can be saved and opened again.
#include <gtest/gtest.h>

#include <string>

#include "editor/session/dice.h"
#include "editor/session/session.h"
#include "map/storage/map_file.h"
#include "picture/figure/alike.h"
#include "picture/figure/dim.h"
#include "system/files.h"

namespace concarte::session {
namespace {

// As a test's own window would have it: no worker, no folder to write in, a desktop on which things may move.
Places places() {
  std::promise<bool> reduced_motion;
  reduced_motion.set_value(false);
  return {.assets = CONCARTE_SOURCE_DIR "/assets", .cache = {}, .state = {}, .worker = {}, .reduced_motion = reduced_motion.get_future().share()};
}

document::Document read(std::string_view bytes) {
  storage::Reading reading = storage::read_map(bytes, "start");
  EXPECT_EQ(reading.problems.size(), 0u);
  return std::move(*reading.document);
}

// Saved and opened, the map is the same to the byte, and nothing is wrong with it.
void expect_sound(const document::Document& document) {
  const std::string saved = storage::write_map(document);
  const storage::Reading reading = storage::read_map(saved, "saved");
  ASSERT_TRUE(reading.problems.empty()) << to_string(reading.problems.front()) << "\n" << saved;
  ASSERT_EQ(storage::write_map(*reading.document), saved);
}

void expect_selection_in_map(const State& state) {
  for (const NodeId& node : state.selection.nodes) ASSERT_NE(state.document.find(node), nullptr);
  const document::Document& map = state.document;
  if (!state.selection.link().empty()) { ASSERT_NE(map.all<document::Link>().find(state.selection.link()), nullptr); }
  if (!state.selection.boundary().empty()) { ASSERT_NE(map.all<document::Boundary>().find(state.selection.boundary()), nullptr); }
  if (!state.selection.summary().empty()) { ASSERT_NE(map.all<document::Summary>().find(state.selection.summary()), nullptr); }
  if (state.text_edit && !state.text_edit->node.empty()) { ASSERT_NE(map.find(state.text_edit->node), nullptr); }
}

// The picture is made of the one before; made anew, it is the same.
void expect_picture_of_now(Session& session) {
  session.settle();
  const Picture& picture = session.picture();
  figure::Figure anew = figure::build(session.document(), picture.measured, picture.layout, session.state().theme, session.typesetter());
  if (const auto& shown = session.state().presentation; shown && !shown->branch.empty()) {
    auto lit = lit_nodes(session.document(), shown->branch);
    if (session.state().text_edit) lit.insert(session.state().text_edit->node);
    figure::dim(anew, session.document(), lit);
  }
  ASSERT_NO_FATAL_FAILURE(expect_alike(picture.figure, anew));
}

struct Trial {
  Mode mode;
  unsigned seed;
};

class RandomEdits : public testing::TestWithParam<Trial> {
 protected:
  void edit_at_random(std::string_view bytes, int count) {
    const document::Document start = read(bytes);
    Session session(places(), GetParam().mode);
    session.open(start, {}, FreshIds::from_bytes(bytes));
    Dice dice(GetParam().seed, session);
    auto frame = std::chrono::steady_clock::now();
    std::size_t most_steps = 0;
    for (int i = 0; i < count; ++i) {
      const Command command = dice.command();
      SCOPED_TRACE("command " + std::to_string(i) + ", " + std::string(row(command.verb).name));
      (void)session.perform(command);
      // The next frames come before the nodes have gone all their way.
      if (GetParam().mode == Mode::window && !dice.one_in(4)) session.update(frame += std::chrono::milliseconds(16));
      most_steps = std::max(most_steps, session.state().history.present());
      ASSERT_NO_FATAL_FAILURE(expect_selection_in_map(session.state()));
      ASSERT_NO_FATAL_FAILURE(expect_sound(session.document()));
      if (dice.one_in(8)) {
        ASSERT_NO_FATAL_FAILURE(expect_picture_of_now(session));
      }
    }
    EXPECT_GT(most_steps, 8u) << "too few edits to prove anything";
    expect_undo_and_redo(session, start);
  }

  static void expect_undo_and_redo(Session& session, const document::Document& start) {
    if (session.state().text_edit) (void)session.perform({Verb::text_finish, {}});
    const document::Document end = session.document();
    int steps = 0;
    for (; session.state().history.can_undo(); ++steps) ASSERT_TRUE(session.perform({Verb::undo, {}}).done());
    EXPECT_TRUE(session.document() == start) << storage::write_map(session.document());
    for (; steps > 0; --steps) ASSERT_TRUE(session.perform({Verb::redo, {}}).done());
    EXPECT_TRUE(session.document() == end) << storage::write_map(end) << "\nbut redone:\n" << storage::write_map(session.document());
  }
};

TEST_P(RandomEdits, are_undone_to_the_start_and_redone_to_the_end) { edit_at_random(FullMap, 600); }

TEST_P(RandomEdits, leave_an_empty_map_whole_too) {
  edit_at_random(R"({"format": "concarte-map", "version": 1, "nodes": [], "layout": {"style": "mindmap"}})", 600);
}

TEST_P(RandomEdits, leave_a_sample_map_whole) {
  const auto bytes = system::read_file(CONCARTE_SOURCE_DIR "/maps/reussite-educative/synthese.json");
  edit_at_random(std::get<std::string>(bytes), 150);
}

std::string name_of(const testing::TestParamInfo<Trial>& trial) {
  return (trial.param.mode == Mode::window ? "in_a_window_" : "in_a_script_") + std::to_string(trial.param.seed);
}

INSTANTIATE_TEST_SUITE_P(many, RandomEdits,
                         testing::Values(Trial{Mode::script, 1}, Trial{Mode::script, 2}, Trial{Mode::script, 3},
                                         Trial{Mode::window, 4}, Trial{Mode::window, 5}, Trial{Mode::window, 6}),
                         name_of);

}  // namespace
}  // namespace concarte::session
