// Keys pressed in a field faster than frames are drawn: each counts with the Ctrl or the Shift that was held with it.
#include "editor/widgets/text_box_keys.h"

#include <gtest/gtest.h>

#include <string>

namespace concarte::ui {
namespace {

class AHastyField : public testing::Test {
 protected:
  AHastyField() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {800, 600};
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigInputTrickleEventQueue = false;  // all that was pressed comes in one frame
    type_ = {io.Fonts->AddFontDefault(), 13};
    write("une note", Breaks::with_enter);
  }
  ~AHastyField() override { ImGui::DestroyContext(); }

  void write(const char* words, Breaks breaks) {
    edit_ = session::started({}, words, false);
    box_.breaks = breaks;
  }
  static void hold(ImGuiKey modifier) { ImGui::GetIO().AddKeyEvent(modifier, true); }
  static void let_go(ImGuiKey modifier) { ImGui::GetIO().AddKeyEvent(modifier, false); }
  static void tap(ImGuiKey key) {
    ImGui::GetIO().AddKeyEvent(key, true);
    ImGui::GetIO().AddKeyEvent(key, false);
  }
  static void type(const char* words) { ImGui::GetIO().AddInputCharactersUTF8(words); }
  TextBoxAnswer frame() {
    TextBoxAnswer answer;
    ImGui::NewFrame();
    take_keys(edit_, type_, 400, box_, answer);
    ImGui::EndFrame();
    return answer;
  }
  const std::string& words() const { return edit_.now.text; }

  FieldType type_;
  TextBox box_;
  session::TextEdit edit_;
};

TEST_F(AHastyField, IsEndedByCtrlEnterHoweverSoonCtrlIsLetGo) {
  hold(ImGuiMod_Ctrl);
  frame();
  tap(ImGuiKey_Enter);
  let_go(ImGuiMod_Ctrl);
  EXPECT_TRUE(frame().finished);
  EXPECT_EQ(words(), "une note");
}

TEST_F(AHastyField, BreaksItsLineByAnEnterThatComesBeforeTheNextCtrl) {
  tap(ImGuiKey_Enter);
  hold(ImGuiMod_Ctrl);
  EXPECT_FALSE(frame().finished);
  EXPECT_EQ(words(), "une note\n");
}

TEST_F(AHastyField, PastesAlthoughCtrlIsAlreadyLetGo) {
  ImGui::SetClipboardText(" à voir");
  hold(ImGuiMod_Ctrl);
  frame();
  tap(ImGuiKey_V);
  let_go(ImGuiMod_Ctrl);
  EXPECT_TRUE(frame().changed);
  EXPECT_EQ(words(), "une note à voir");
}

TEST_F(AHastyField, TellsThatEnterCameWithShift) {
  write("dire", Breaks::refused);
  hold(ImGuiMod_Shift);
  frame();
  tap(ImGuiKey_Enter);
  let_go(ImGuiMod_Shift);
  const TextBoxAnswer answer = frame();
  EXPECT_TRUE(answer.finished);
  EXPECT_TRUE(answer.with_shift);
}

TEST_F(AHastyField, TakesLettersAndKeysInTheirOrder) {
  type(" d");
  tap(ImGuiKey_Home);
  type("B");
  tap(ImGuiKey_Delete);
  tap(ImGuiKey_End);
  type("!");
  tap(ImGuiKey_Backspace);
  frame();
  EXPECT_EQ(words(), "Bne note d");
}

TEST_F(AHastyField, LeavesWhatFollowsItsEndAlone) {
  tap(ImGuiKey_Escape);
  tap(ImGuiKey_Backspace);
  EXPECT_TRUE(frame().given_up);
  EXPECT_EQ(words(), "une note");
}

}  // namespace
}  // namespace concarte::ui
