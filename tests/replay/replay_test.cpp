// Two hundred recorded edits of a workshop's map, done again in the editor: who is looked at stays, order and sides stay, nothing
// overlaps. The view moves for one reason only: as far as it takes to show the idea that is edited. What Graphviz makes of the
// same states, laid out from scratch, is printed beside.
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
#include "editor/state/edited_label.h"
#include "editor/state/view.h"
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
  int unwanted = 0;           // moves of more than a pixel that show nothing
  int inversions = 0;         // of siblings that the edit left in their order
  int side_changes = 0;       // of main branches
  int overlaps = 0;

  // How far on the screen who is looked at has moved.
  Vec2 follow(const Moment& before, const Moment& after, const NodeId& watched) {
    if (!before.nodes.contains(watched) || !after.nodes.contains(watched)) return {};
    const Moment::Seen &was = before.nodes.at(watched), &is = after.nodes.at(watched);
    const Vec2 move = was.room.size() == is.room.size() ? is.pixel - was.pixel : is.steady_pixel - was.steady_pixel;
    moves.push_back(length(move));
    return move;
  }
  void compare(const Moment& before, const Moment& after, const NodeId& root) {
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
    std::printf("%-34s median %7.2f px  p95 %7.2f px  max %7.2f px  inversions %4d  side changes %3d  overlaps %d\n", name, middle, far,
                moves.empty() ? 0 : moves.back(), inversions, side_changes, overlaps);
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
    if (!before_.nodes.empty()) {
      tally.follow(before_, now, watched);
      tally.compare(before_, now, session.document().main_root());
    }
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
  NodeId edited() const { return session_.state().text_edit ? session_.state().text_edit->node : session_.state().selection.focus(); }
  // Without this move the edited idea would be out of sight, and the move goes no further than to show it: all of it, or the
  // corner where its words begin when a lens shows the rest.
  bool is_wanted(Vec2 move) const {
    const Vec2 back = move * (-1 - 1 / length(move));  // a pixel more, for what is rounded
    const session::View& view = session_.state().view;
    const auto label = session_.state().text_edit ? session::placed_label(session_.picture(), *session_.state().text_edit)
                                                  : session::placed_label(session_.picture(), edited());
    const Vec2 begin = label->room.corner() + Vec2{label->held.x * label->room.width, label->held.y * label->room.height};
    for (const Rect& shown : {label->room, Rect{begin.x, begin.y, 0, 0}}) {
      const session::View seen = session::revealing(session::panned(view, back), shown);
      if (distance(seen.centre_in_figure, view.centre_in_figure) * session::screen_from_figure(view).scale <= 1) return true;
    }
    return false;
  }
  // Who was selected; what is taken back is looked at where it happens. Who is dropped elsewhere goes there, or back, under a
  // parent that stays.
  NodeId looked_at(Verb verb, const NodeId& edited_before, const Moment& before, const Moment& after) const {
    const bool takes_back = verb == Verb::undo || verb == Verb::redo;
    const auto was = before.nodes.find(edited()), is = after.nodes.find(edited());
    if ((!takes_back && verb != Verb::reparent) || was == before.nodes.end() || is == after.nodes.end()) return edited_before;
    return is->second.parent == was->second.parent ? edited() : is->second.parent;
  }
  // One edit, or one letter.
  void perform(const Command& command, Tally& tally) {
    const Moment before = now();
    const NodeId edited_before = edited();
    const session::Outcome outcome = session_.perform(command);
    EXPECT_TRUE(outcome.done()) << session::row(command.verb).name;
    session_.settle();
    const Moment after = now();
    const Vec2 move = tally.follow(before, after, looked_at(command.verb, edited_before, before, after));
    if (length(move) > 1 && !is_wanted(move)) ++tally.unwanted;
    tally.compare(before, after, session_.document().main_root());
  }

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
    const Command& command = commands[i++];
    const NodeId watched = edited();
    if (command.verb == Verb::select) {
      session_.perform(command);
      session_.settle();
      continue;
    }
    perform(command, edits);
    edits.overlaps += layout::quality(session_.picture().measured.request, session_.picture().layout).overlaps;
    for (; i < commands.size() && is_typing(commands[i].verb); ++i) perform(commands[i], letters);
    ++count;
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
  EXPECT_EQ(letters.centile(95), 0);
  for (const Tally& tally : {edits, letters}) {
    EXPECT_EQ(tally.unwanted, 0);
    EXPECT_EQ(tally.inversions, 0);
    EXPECT_EQ(tally.side_changes, 0);
    EXPECT_EQ(tally.overlaps, 0);
  }
}

}  // namespace
}  // namespace concarte
