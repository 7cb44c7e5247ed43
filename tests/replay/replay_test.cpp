// Two hundred recorded edits of a workshop's map, done again in the editor: who is looked at stays, order and sides stay, nothing
// overlaps. What Graphviz makes of the same states, laid out from scratch, is printed beside. The largest moves are ideas dropped
// elsewhere, which go there; the others bring a new idea into sight.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "cli/script_line.h"
#include "editor/session/session.h"
#include "picture/layout/carry_over.h"

namespace concarte {
namespace {

using document::NodeId;
using session::Command;
using session::Session;
using session::Verb;

std::vector<Command> recorded() {
  std::ifstream file(std::filesystem::path(CONCARTE_SOURCE_DIR) / "tests/replay/edits.jsonl");
  std::vector<Command> commands;
  for (std::string line; std::getline(file, line);) commands.push_back(std::get<Command>(cli::read_command(line)));
  return commands;
}

bool is_typing(Verb verb) { return verb == Verb::type_text || verb == Verb::text_finish || verb == Verb::text_select_all; }

// Everything on the screen at one moment.
struct Moment {
  struct Seen {
    NodeId parent;
    std::size_t place = 0;  // among all, in the document's order
    Rect room;
    Vec2 pixel;             // on the screen, of its upper left corner
    Vec2 steady_pixel;      // of the corner from which its words grow
    bool left = false;
  };
  std::map<NodeId, Seen> nodes;
};

// As painters do it: the canvas begins on a whole pixel, and boxes too.
Vec2 pixel_of(const Affine& on_screen, Vec2 point) {
  const auto whole = [](double x) { return std::round(x); };
  return {whole(whole(on_screen.offset.x) + point.x * on_screen.scale), whole(whole(on_screen.offset.y) + point.y * on_screen.scale)};
}

Moment moment_of(const Session& session, const layout::Layout& layout, const Affine& on_screen) {
  Moment moment;
  const figure::Measured& measured = session.picture().measured;
  for (std::size_t i = 0; i < measured.nodes.size(); ++i) {
    const int parent = measured.request.nodes[i].parent;
    const Rect& room = layout.nodes[i];
    moment.nodes[measured.nodes[i]] = {parent < 0 ? NodeId{} : measured.nodes[static_cast<std::size_t>(parent)], i, room,
                                       pixel_of(on_screen, room.corner()), pixel_of(on_screen, layout::steady_corner(room)), room.centre().x < 0};
  }
  return moment;
}

struct Tally {
  std::vector<double> moves;  // pixels, of who is looked at
  int inversions = 0;         // of siblings that the edit left in their order
  int side_changes = 0;       // of main branches
  int overlaps = 0;

  void compare(const Moment& before, const Moment& after, const NodeId& watched, const NodeId& root) {
    if (before.nodes.contains(watched) && after.nodes.contains(watched)) {
      const Moment::Seen &was = before.nodes.at(watched), &is = after.nodes.at(watched);
      moves.push_back(was.room.size() == is.room.size() ? distance(was.pixel, is.pixel) : distance(was.steady_pixel, is.steady_pixel));
    }
    for (const auto& [node, was] : before.nodes) {
      const auto now = after.nodes.find(node);
      if (now == after.nodes.end() || now->second.parent != was.parent) continue;
      if (was.parent == root && now->second.left != was.left) ++side_changes;
      for (const auto& [other, other_was] : before.nodes) {
        const auto other_now = after.nodes.find(other);
        if (!(node < other) || other_was.parent != was.parent || other_now == after.nodes.end() || other_now->second.parent != was.parent) continue;
        inversions += is_inverted(was, other_was, now->second, other_now->second) ? 1 : 0;
      }
    }
  }
  static bool is_inverted(const Moment::Seen& a, const Moment::Seen& b, const Moment::Seen& a_now, const Moment::Seen& b_now) {
    if (a.left != b.left || a_now.left != b_now.left) return false;
    const bool was_first = a.place < b.place, is_first = a_now.place < b_now.place;
    if (was_first != is_first) return false;  // what the edit was for
    return (a.room.centre().y < b.room.centre().y) != (a_now.room.centre().y < b_now.room.centre().y);
  }
  double centile(std::size_t percent) {
    std::sort(moves.begin(), moves.end());
    return moves.empty() ? 0 : moves[moves.size() * percent / 100];
  }
  double median() { return centile(50); }
  void print(const char* name) {
    const double middle = median(), far = centile(95);
    std::printf("%-34s median %7.2f px  p95 %7.2f px  max %7.2f px  inversions %4d  side changes %3d  overlaps %d\n", name, middle, far, moves.empty() ? 0 : moves.back(), inversions, side_changes, overlaps);
  }
};

// The same states as Graphviz lays them out, the root in the middle of the screen.
class Scratch {
 public:
  Scratch(layout::Style style, std::string worker) : style_(style), worker_(std::move(worker)) {}

  void follow(const Session& session, const NodeId& watched) {
    layout::Request request = session.picture().measured.request;
    request.style = style_;
    for (layout::Request::Node& node : request.nodes) node.shown = layout::Side::automatic;
    const auto arranged = layout::arrange(request, worker_);
    const auto& layout = std::get<layout::Layout>(arranged);
    const Moment now = moment_of(session, layout, {session::screen_from_figure(session.state().view).scale, {}});
    if (!before_.nodes.empty()) tally.compare(before_, now, watched, session.document().main_root());
    tally.overlaps += layout::quality(request, layout).overlaps;
    before_ = now;
  }
  Tally tally;

 private:
  layout::Style style_;
  std::string worker_;
  Moment before_;
};

class Replay : public testing::Test {
 protected:
  Replay() : session_(places(), session::Mode::window) {
    Command open{Verb::open, {}};
    open.arguments.path = std::string(CONCARTE_SOURCE_DIR) + "/tests/replay/map.json";
    session_.perform(open);
    session_.settle();
    Command resize{Verb::resize_canvas, {}};
    resize.arguments.at = Vec2{1600, 900};
    session_.perform(resize);
    session_.settle();
  }
  static session::Places places() {
    return {std::filesystem::path(CONCARTE_SOURCE_DIR) / "assets", {}, {}, std::string(CONCARTE_BINARY_DIR) + "/concarte-worker"};
  }
  Moment now() const { return moment_of(session_, session_.picture().layout, session::screen_from_figure(session_.state().view)); }
  NodeId looked_at() const { return session_.state().text_edit ? session_.state().text_edit->node : session_.state().selection.focus(); }

  Session session_;
};

TEST_F(Replay, TwoHundredEditsMoveNothingThatIsLookedAt) {
  ASSERT_EQ(session_.document().node_count(), 60U);
  Scratch dot(layout::Style::tree, places().worker), twopi(layout::Style::radial, places().worker);
  Tally edits, letters;
  dot.follow(session_, {});
  twopi.follow(session_, {});
  std::size_t count = 0;
  const std::vector<Command> commands = recorded();
  for (std::size_t i = 0; i < commands.size();) {
    const Moment before = now();
    const NodeId watched = looked_at();
    const Verb verb = commands[i].verb;
    const session::Outcome outcome = session_.perform(commands[i]);
    EXPECT_TRUE(outcome.done()) << i << " " << session::row(verb).name;
    session_.settle();
    const Moment after = now();
    if (++i; verb == Verb::select) continue;
    for (; i < commands.size() && is_typing(commands[i].verb); ++i) {
      const Moment typed_before = now();
      const NodeId typed = looked_at();
      session_.perform(commands[i]);
      session_.settle();
      letters.compare(typed_before, now(), typed, session_.document().main_root());
    }
    ++count;
    edits.compare(before, after, watched, session_.document().main_root());
    edits.overlaps += layout::quality(session_.picture().measured.request, session_.picture().layout).overlaps;
    dot.follow(session_, watched);
    twopi.follow(session_, watched);
  }
  std::printf("%zu edits, %zu ideas in the end\n", count, session_.document().node_count());
  edits.print("Concarte, each edit");
  letters.print("Concarte, words as they are typed");
  dot.tally.print("from scratch, dot");
  twopi.tally.print("from scratch, twopi");
  EXPECT_GE(count, 200U);
  EXPECT_EQ(edits.median(), 0);
  EXPECT_LE(edits.centile(80), 1) << "but for what is moved elsewhere, or brought into sight";
  EXPECT_EQ(letters.centile(95), 0);
  for (const Tally& tally : {edits, letters}) {
    EXPECT_EQ(tally.inversions, 0);
    EXPECT_EQ(tally.side_changes, 0);
    EXPECT_EQ(tally.overlaps, 0);
  }
}

}  // namespace
}  // namespace concarte
