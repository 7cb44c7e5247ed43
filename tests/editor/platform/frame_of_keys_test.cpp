// Keys pressed faster than frames are drawn.
#include "editor/platform/frame_of_keys.h"

#include <string>

#include <gtest/gtest.h>
#include <imgui_internal.h>

namespace concarte::platform {
namespace {

class QuickHands : public testing::Test {
 protected:
  QuickHands() {
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = {100, 100};
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  }
  ~QuickHands() override { ImGui::DestroyContext(); }

  static void shift_tab() {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Shift, true);
    io.AddKeyEvent(ImGuiKey_Tab, true);
    io.AddKeyEvent(ImGuiMod_Shift, false);
    io.AddKeyEvent(ImGuiKey_Tab, false);
  }
  // What the frames see until ImGui has told every event: `S-` a Tab with Shift, `-` one without.
  static std::string tabs() {
    std::string seen;
    for (int frame = 0; frame < 20; ++frame) {
      begin_frame_of_keys();
      if (ImGui::IsKeyPressed(ImGuiKey_Tab, false)) seen += ImGui::GetIO().KeyShift ? "S-" : "-";
      ImGui::EndFrame();
    }
    EXPECT_TRUE(ImGui::GetCurrentContext()->InputEventsQueue.empty());
    return seen;
  }
};

TEST_F(QuickHands, KeepShiftWithTheTabItWasHeldFor) {
  shift_tab();
  shift_tab();
  EXPECT_EQ(tabs(), "S-S-");
}

TEST_F(QuickHands, AreNotGivenAShiftTheyPressedLater) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiKey_Tab, true);
  io.AddKeyEvent(ImGuiMod_Shift, true);
  EXPECT_EQ(tabs(), "-");
}

}  // namespace
}  // namespace concarte::platform
