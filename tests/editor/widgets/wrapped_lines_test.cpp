// Words wrapped in a field, and the caret's places in them.
#include "editor/widgets/wrapped_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace concarte::ui {
namespace {

// ImGui's own font: every letter is as wide as another.
class AField : public testing::Test {
 protected:
  AField() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {800, 600};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    type_ = {io.Fonts->AddFontDefault(), 13};
    ImGui::NewFrame();
    letter_ = width_between("m", type_, 0, 1);
  }
  ~AField() override {
    ImGui::EndFrame();
    ImGui::DestroyContext();
  }

  std::vector<std::string> lines(const std::string& words, float letters) {
    std::vector<std::string> shown;
    for (const WrappedLine& line : wrapped_lines(words, type_, letters * letter_)) shown.push_back(words.substr(line.begin, line.end - line.begin));
    return shown;
  }

  FieldType type_;
  float letter_ = 0;
};

using Lines = std::vector<std::string>;

TEST_F(AField, BreaksBetweenWordsAndKeepsTheSpaceOnTheLine) {
  EXPECT_EQ(lines("oser dire non", 9.5F), (Lines{"oser dire ", "non"}));
}

TEST_F(AField, BreaksWhereThePersonDid) {
  EXPECT_EQ(lines("un\n\ndeux\n", 20), (Lines{"un", "", "deux", ""}));
  EXPECT_EQ(lines("", 20), Lines{""});
}

TEST_F(AField, NeverBreaksAtANoBreakSpace) {
  EXPECT_EQ(lines("est-ce la fin\u00a0?", 13.5F), (Lines{"est-ce la ", "fin\u00a0?"}));
}

TEST_F(AField, CutsAWordThatIsTooLong) {
  EXPECT_EQ(lines("anticonstitutionnellement", 10.5F), (Lines{"anticonsti", "tutionnell", "ement"}));
  EXPECT_EQ(lines("éé", 0.5F), (Lines{"é", "é"})) << "a field narrower than a letter still ends";
}

TEST_F(AField, PutsTheCaretOfAWrapAtTheStartOfTheNextLine) {
  const auto wrapped = wrapped_lines("oser dire non", type_, 9.5F * letter_);
  EXPECT_EQ(line_at(wrapped, 9), 0U);
  EXPECT_EQ(line_at(wrapped, 10), 1U);
  EXPECT_EQ(line_at(wrapped, 13), 1U);
}

TEST_F(AField, FindsTheCaretNearestToAPoint) {
  const std::string words = "été dire non";
  const auto wrapped = wrapped_lines(words, type_, 8.5F * letter_);
  ASSERT_EQ(wrapped.size(), 2U);
  EXPECT_EQ(offset_in_line(words, wrapped, 0, type_, -5), 0U);
  EXPECT_EQ(offset_in_line(words, wrapped, 0, type_, 1.1F * letter_), 2U) << "after the first letter, which is two bytes";
  EXPECT_EQ(offset_in_line(words, wrapped, 0, type_, 100 * letter_), wrapped[0].end - 1) << "before the space that ends the line";
  EXPECT_EQ(offset_in_line(words, wrapped, 1, type_, 100 * letter_), words.size());
}

}  // namespace
}  // namespace concarte::ui
