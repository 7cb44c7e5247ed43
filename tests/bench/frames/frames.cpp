// How long a frame of the whole window takes beside a frame of bare boxes: panning, and a key pressed. By hand, on an otherwise
// idle machine: build/release/concarte_frames [ROUNDS]. Drawn off screen at 1920 × 1080, medians of frames drawn in turn.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <imgui.h>

#include "cli/commands.h"
#include "editor/platform/offscreen.h"
#include "editor/session/session.h"
#include "window/display.h"

namespace {

using namespace concarte;
using session::Command;
using session::Session;
using session::Verb;
using Clock = std::chrono::steady_clock;

constexpr int Width = 1920, Height = 1080;

// Six children a node, labels of two to seven words that are never twice the same.
document::Document map_of_size(int count) {
  constexpr std::array Words{"évaluer", "projet",  "élève", "parole",   "famille", "réussite", "écoute", "besoin", "séance",
                             "réseau",  "parcours", "bilan", "atelier", "équipe",  "critère",  "moment", "œuvre",  "collectif"};
  document::Change change;
  for (int i = 0; i < count; ++i) {
    document::Node node;
    node.id = *document::NodeId::parse("n" + std::to_string(i));
    node.rank = document::Rank::nth(static_cast<unsigned>(i));
    if (i > 0) node.parent = *document::NodeId::parse("n" + std::to_string((i - 1) / 6));
    for (int word = 0; word < 2 + i % 6; ++word) node.text += std::string(Words[static_cast<std::size_t>(i * 7 + word * 5) % Words.size()]) + " ";
    node.text += std::to_string(i);
    change.of<document::Node>().added.push_back(std::move(node));
  }
  document::Document document;
  document.apply(change);
  return document;
}

Command with(Verb verb, session::Arguments arguments = {}) { return {verb, std::move(arguments)}; }

void perform(Session& session, const std::vector<Command>& commands) {
  for (const Command& command : commands) (void)session.perform(command);
  session.update();
}

struct Box {
  Rect rect;  // pixels
  float corner = 0;
};

class Bench {
 public:
  Bench(platform::Offscreen& offscreen, int nodes) : offscreen_(offscreen), session_(cli::places_here(), session::Mode::window), display_(1) {
    session_.open(map_of_size(nodes), {}, session::FreshIds::from_bytes("bench"));
    session_.settle();
    for (int i = 0; i < 4; ++i) window_frame({});
  }

  void look_at(bool whole) {
    if (whole) {
      perform(session_, {with(Verb::zoom_fit)});
    } else {
      perform(session_, {with(Verb::select_root), with(Verb::zoom_100), with(Verb::zoom_selection), with(Verb::zoom_100)});
    }
    for (int i = 0; i < 3; ++i) window_frame({});
  }

  std::vector<Box> boxes_in_view() const {
    const session::View& view = session_.state().view;
    const Affine to_screen = session::screen_from_figure(view);
    std::vector<Box> boxes;
    for (const figure::Part& part : session_.picture().figure.parts) {
      if (part.owner.kind != figure::Owner::Kind::node) continue;
      const Rect rect = to_screen(part.box);
      if (overlap(rect, {0, 0, view.canvas_size.x, view.canvas_size.y})) boxes.push_back({rect, static_cast<float>(5 * to_screen.scale)});
    }
    return boxes;
  }

  double bare_frame(const std::vector<Box>& boxes) {
    return timed([&] {
      offscreen_.begin_frame();
      ImDrawList& list = *ImGui::GetBackgroundDrawList();
      for (const auto& [rect, corner] : boxes) {
        const ImVec2 a(static_cast<float>(rect.x), static_cast<float>(rect.y)), b(static_cast<float>(rect.right()), static_cast<float>(rect.bottom()));
        list.AddRectFilled(a, b, IM_COL32(235, 240, 250, 255), corner);
        list.AddRect(a, b, IM_COL32(60, 90, 160, 255), corner);
      }
      offscreen_.end_frame(session_.picture().figure.paper);
    });
  }

  // As the event loop does it: with commands, a frame is made and dropped, and the next one drawn.
  double window_frame(const std::vector<Command>& commands) {
    return timed([&] {
      if (!commands.empty()) {
        show();
        ImGui::EndFrame();
        perform(session_, commands);
      }
      show();
      offscreen_.end_frame(session_.picture().figure.paper);
    });
  }

  Session& session() { return session_; }

 private:
  void show() {
    std::vector<Command> asked;
    offscreen_.begin_frame();
    ui::show_screen(session_, display_.screen, display_.canvas, asked);
    perform(session_, asked);
  }

  template <class Draw>
  double timed(Draw draw) {
    const Clock::time_point start = Clock::now();
    draw();
    offscreen_.finish();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  }

  platform::Offscreen& offscreen_;
  Session session_;
  window::Display display_;
};

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void compare(const char* what, double wanted, int rounds, Bench& bench, const std::vector<Command>& forth, const std::vector<Command>& back) {
  const std::vector<Box> boxes = bench.boxes_in_view();
  std::vector<double> bare, ours, ratios, nothing;
  for (int i = 0; i < rounds; ++i) {
    bare.push_back(bench.bare_frame(boxes));
    ours.push_back(bench.window_frame(i % 2 == 0 ? forth : back));
    nothing.push_back(bench.window_frame({}));
    ratios.push_back(ours.back() / bare.back());
  }
  std::printf("%-44s %5zu boxes  bare %7.2f ms  ours %7.2f ms  (nothing changed %7.2f ms)  ratio %.2f", what, boxes.size(), median(bare), median(ours),
              median(nothing), median(ratios));
  if (wanted > 0) std::printf("  (wanted ≤ %.1f)", wanted);
  std::printf("\n");
}

void measure(platform::Offscreen& offscreen, int nodes, int rounds) {
  Bench bench(offscreen, nodes);
  const std::string name = std::to_string(nodes) + " nodes";
  for (const bool whole : {false, true}) {
    bench.look_at(whole);
    const std::string seen = name + (whole ? ", all in sight" : "");
    compare((seen + ", panning").c_str(), 1.3, rounds, bench, {with(Verb::pan, {.at = Vec2{13, 7}})}, {with(Verb::pan, {.at = Vec2{-13, -7}})});
  }
  bench.look_at(false);
  perform(bench.session(), {with(Verb::edit_text, {.node = *document::NodeId::parse("n3")})});
  compare((name + ", a letter typed").c_str(), 2, rounds, bench, {with(Verb::type_text, {.text = "e"})}, {with(Verb::text_backspace)});
  compare((name + ", a line broken and joined").c_str(), 0, rounds, bench, {with(Verb::type_text, {.text = " encore un mot"})},
          {with(Verb::text_undo)});
  perform(bench.session(), {with(Verb::text_cancel)});
}

}  // namespace

int main(int count, char** words) {
  const int rounds = count > 1 ? std::atoi(words[1]) : 100;
  auto opened = platform::Offscreen::open(Width, Height);
  if (std::get_if<Problem>(&opened) != nullptr) return 1;
  platform::Offscreen& offscreen = *std::get<std::unique_ptr<platform::Offscreen>>(opened);
  measure(offscreen, 300, rounds);
  measure(offscreen, 10'000, rounds);
  return 0;
}
