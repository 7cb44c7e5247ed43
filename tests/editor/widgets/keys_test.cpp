// The keyboard as ImGui tells it: chords with the modifiers of their own moment, characters in their order.
#include "editor/widgets/keys.h"

#include <gtest/gtest.h>

namespace concarte::ui {
namespace {

using session::Chord;
using session::Key;

class AKeyboard : public testing::Test {
 protected:
  AKeyboard() {
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = {100, 100};
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  }
  ~AKeyboard() override { ImGui::DestroyContext(); }

  // What all frames say until ImGui has told every event.
  std::vector<KeyInput> inputs() {
    std::vector<KeyInput> all;
    for (int frame = 0; frame < 10; ++frame) {
      ImGui::NewFrame();
      for (KeyInput& input : keyboard_of_frame()) all.push_back(std::move(input));
      ImGui::EndFrame();
    }
    return all;
  }
  static void tap(ImGuiKey key) {
    ImGui::GetIO().AddKeyEvent(key, true);
    ImGui::GetIO().AddKeyEvent(key, false);
  }
};

TEST_F(AKeyboard, LeavesCharactersToTheNextFrameInTheirOrder) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddInputCharactersUTF8("né");
  ImGui::NewFrame();
  io.AddInputCharactersUTF8("gatif");
  put_characters_off();
  EXPECT_TRUE(keyboard_of_frame().empty());
  EXPECT_TRUE(io.InputQueueCharacters.empty());
  ImGui::EndFrame();
  const std::vector<KeyInput> all = inputs();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(std::get<std::string>(all.front()), "négatif");
}

TEST_F(AKeyboard, TellsChordsWithTheModifiersOfTheirMoment) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, true);
  tap(ImGuiKey_Z);
  io.AddKeyEvent(ImGuiMod_Ctrl, false);
  tap(ImGuiKey_F2);
  EXPECT_EQ(inputs(), (std::vector<KeyInput>{session::ctrl(Key::z), session::plain(Key::f2)}));
}

TEST_F(AKeyboard, KeepsCharactersAndKeysInTheirOrder) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddInputCharacter('a');
  io.AddInputCharacter(0xEA);
  tap(ImGuiKey_Backspace);
  io.AddInputCharacter(0x20AC);
  EXPECT_EQ(inputs(), (std::vector<KeyInput>{std::string("aê"), session::plain(Key::backspace), std::string("€")}));
}

TEST_F(AKeyboard, ZoomsWithAndWithoutShift) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, true);
  tap(ImGuiKey_KeypadAdd);
  io.AddKeyEvent(ImGuiMod_Shift, true);
  tap(ImGuiKey_Equal);
  tap(ImGuiKey_0);
  EXPECT_EQ(inputs(), (std::vector<KeyInput>{session::ctrl(Key::plus), session::ctrl(Key::plus), session::ctrl(Key::digit_0)}));
}

TEST_F(AKeyboard, LeavesToFieldsTheKeysTheyNeed) {
  EXPECT_TRUE(belongs_to_fields(session::plain(Key::enter)));
  EXPECT_TRUE(belongs_to_fields(session::ctrl(Key::c)));
  EXPECT_TRUE(belongs_to_fields(session::ctrl(Key::left)));
  EXPECT_TRUE(belongs_to_fields(session::alt(Key::up)));
  EXPECT_FALSE(belongs_to_fields(session::ctrl(Key::s)));
  EXPECT_FALSE(belongs_to_fields(session::plain(Key::f1)));
  EXPECT_FALSE(belongs_to_fields(session::ctrl(Key::digit_0)));
}

}  // namespace
}  // namespace concarte::ui
