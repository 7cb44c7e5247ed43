// The painter, without a window: what it draws, what it leaves out, and how few calls it takes.
#include "editor/paint/painter.h"

#include <gtest/gtest.h>

#include <cmath>

namespace concarte::ui {
namespace {

constexpr Rect Window{0, 0, 800, 600};
constexpr Colour Ink{0x22, 0x26, 0x2b};

// An ImGui frame that nobody shows, and textures that only count.
class APainter : public testing::Test {
 protected:
  APainter() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {800, 600};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    ImGui::NewFrame();
  }
  ~APainter() override {
    ImGui::EndFrame();
    ImGui::DestroyContext();
  }

  ImDrawList& list() { return *ImGui::GetBackgroundDrawList(); }
  void paint(const Affine& to_screen = {}) {
    painter_.paint(figure_, to_screen, Window, typesetter_, list());
    painter_.end_frame();
  }
  // Draw calls that draw something.
  int calls() {
    int count = 0;
    for (const ImDrawCmd& command : list().CmdBuffer) count += command.ElemCount > 0 ? 1 : 0;
    return count;
  }
  int vertices() { return list().VtxBuffer.Size; }

  template <class Mark>
  void add(const Mark& mark, const Rect& bounds) {
    figure::Item& item = figure_.items.emplace_back();
    item.mark.emplace<Mark>(mark);
    item.bounds = bounds;
  }
  void add_box(const Rect& box) { add(figure::Fill{figure::RoundedRect{box, 5}, Ink}, box); }
  void add_words(std::string_view words, Vec2 corner, double size = 12) {
    text::Style style;
    style.size = size;
    const text::Paragraph paragraph = typesetter_.set(words, style);
    for (text::GlyphRun run : paragraph.runs) {
      run.origin += corner;
      add(figure::Words{run, Ink, std::string(words)}, {corner.x, corner.y, paragraph.size.x, paragraph.size.y});
    }
  }

  int made_ = 0;
  int written_ = 0;
  int widest_ = 0;
  Textures textures_{
      [this](TextureKind, int width, int) {
        widest_ = std::max(widest_, width);
        return static_cast<ImTextureID>(1000 + ++made_);
      },
      [this](ImTextureID, TextureKind, int, int, int, int, const std::uint8_t*) { ++written_; }, [](ImTextureID) {}};
  Painter painter_{textures_};
  text::Typesetter typesetter_;
  figure::Figure figure_;
};

TEST_F(APainter, DrawsAHundredBoxesWithWordsInTwoCalls) {
  for (int i = 0; i < 100; ++i) {
    const Vec2 corner{i % 10 * 75.0, i / 10 * 55.0};
    add_box({corner.x, corner.y, 70, 30});
    add_words("Évaluer", corner);
  }
  paint();
  EXPECT_EQ(calls(), 2);
}

TEST_F(APainter, LeavesOutWhatIsOutOfSight) {
  add_box({10, 10, 50, 20});
  paint();
  const int one_box = vertices();
  for (int i = 1; i < 1000; ++i) add_box({10, 10 + i * 1000.0, 50, 20});
  paint();
  EXPECT_EQ(vertices(), 2 * one_box);
}

TEST_F(APainter, RasterisesAGlyphOnceForEachSizeAndQuarterOfAPixel) {
  add_words("eeee", {10, 10});
  paint();
  const int first = written_;
  EXPECT_GE(first, 1);
  EXPECT_LE(first, 4);
  paint();
  EXPECT_EQ(written_, first);
  paint({2, {}});
  EXPECT_GT(written_, first);
}

TEST_F(APainter, ShowsBarsInsteadOfWordsTooSmallToRead) {
  add_words("Évaluer l’œuvre ensemble", {10, 10});
  paint({SmallestEm / 12 * 0.9, {}});
  EXPECT_EQ(written_, 0);
  EXPECT_EQ(calls(), 1);
  EXPECT_EQ(vertices(), 4);
  paint({SmallestEm / 12, {}});
  EXPECT_GT(written_, 0);
}

TEST_F(APainter, StartsAgainWhenTheAtlasIsFullAndStillShowsEveryWord) {
  add_words("abcdefghijklmnopqrstuvwxyzéèàçœ", {0, 0});
  for (int step = 0; step < 200; ++step) {
    list()._ResetForNewFrame();
    list().PushClipRectFullScreen();
    list().PushTexture(ImGui::GetIO().Fonts->TexRef);
    paint({3 + step * 0.01, {}});
    ASSERT_EQ(vertices() % 4, 0);
    ASSERT_GE(vertices() / 4, 31 - 12) << "those beyond the right edge may be left out";
  }
  EXPECT_LE(widest_, 1024);
}

TEST_F(APainter, TakesALargerTextureForWordsOfTheSizeOfTheScreen) {
  add_words("Réussite éducative", {0, 0}, 40);
  add_words("bcfghjklmnopqwxyz", {0, 40}, 40);
  paint({8, {}});
  EXPECT_GT(vertices(), 0);
  EXPECT_LE(widest_, 4096);
}

TEST_F(APainter, PaintsATaperedBranchAsOneStrip) {
  figure::Path branch;
  using enum figure::Path::Verb;
  branch.verbs = {move, cubic, line, cubic, close};
  branch.points = {{0, 0}, {40, 0}, {40, 100}, {80, 100}, {80, 102}, {38, 102}, {38, 4}, {0, 4}};
  add(figure::Fill{branch, Ink}, {0, 0, 80, 102});
  paint();
  // Every triangle stays near the branch: none closes the hollow of its curve.
  const ImVector<ImDrawVert>& v = list().VtxBuffer;
  const ImVector<ImDrawIdx>& index = list().IdxBuffer;
  double area = 0;
  for (int i = 0; i + 2 < index.Size; i += 3) {
    const ImVec2 a = v[index[i]].pos, b = v[index[i + 1]].pos, c = v[index[i + 2]].pos;
    area += std::abs(static_cast<double>((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))) / 2;
  }
  EXPECT_GT(area, 100);
  EXPECT_LT(area, 1000) << "the curve's hollow alone would be 2000";
}

TEST_F(APainter, FillsHollowShapesWithoutTheirHollow) {
  figure::Path arrow;
  using enum figure::Path::Verb;
  arrow.verbs = {move, line, line, line, close};
  arrow.points = {{0, 0}, {100, 50}, {0, 100}, {80, 50}};
  add(figure::Fill{arrow, Ink}, {0, 0, 100, 100});
  paint();
  double area = 0;
  const ImVector<ImDrawVert>& v = list().VtxBuffer;
  for (int i = 0; i + 2 < list().IdxBuffer.Size; i += 3) {
    const ImDrawVert &a = v[list().IdxBuffer[i]], &b = v[list().IdxBuffer[i + 1]], &c = v[list().IdxBuffer[i + 2]];
    const bool solid = ((a.col & b.col & c.col) & IM_COL32_A_MASK) == IM_COL32_A_MASK;
    if (solid) area += std::abs(static_cast<double>((b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) - (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x))) / 2;
  }
  EXPECT_NEAR(area, 1000, 250) << "two thin triangles of 500 each, but for the soft edges";
}

TEST_F(APainter, CutsALineIntoItsDashes) {
  figure::Path line;
  line.verbs = {figure::Path::Verb::move, figure::Path::Verb::line};
  line.points = {{0, 10}, {100, 10}};
  add(figure::Stroke{line, Ink, 1, {}}, {0, 9, 100, 2});
  paint();
  const int whole = vertices();
  figure_.items.clear();
  add(figure::Stroke{line, Ink, 1, {6, 4}}, {0, 9, 100, 2});
  paint();
  EXPECT_EQ(vertices() - whole, 10 * whole);
}

TEST_F(APainter, KeepsTheEdgesOfBoxesOnWholePixels) {
  add(figure::Fill{figure::RoundedRect{{10.3, 10.7, 50.2, 20.4}, 0}, Ink}, {10.3, 10.7, 50.2, 20.4});
  paint();
  for (const ImDrawVert& vertex : list().VtxBuffer) {
    EXPECT_EQ(vertex.pos.x, std::round(vertex.pos.x));
    EXPECT_EQ(vertex.pos.y, std::round(vertex.pos.y));
  }
}

}  // namespace
}  // namespace concarte::ui
