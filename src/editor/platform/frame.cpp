// Painting of one ImGui frame through OpenGL 3.3.
#include "editor/platform/frame.h"

#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <glad/gl.h>

#include "editor/platform/frame_of_keys.h"
#include "editor/platform/grounds.h"

namespace concarte::platform {

Frame::Frame() {
  IMGUI_CHECKVERSION();
  context_ = ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // the window's arrangement is the program's, not a file's
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigNavCaptureKeyboard = false;
  io.ConfigErrorRecoveryEnableTooltip = false;  // a fault of ours is for the tests to find, not for the person to read
  // Ctrl+Tab would list ImGui's own windows, which are nothing to the person.
  context_->ConfigNavWindowingKeyNext = 0;
  context_->ConfigNavWindowingKeyPrev = 0;
  ImGui_ImplOpenGL3_Init("#version 330 core");
}

Frame::~Frame() {
  ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext(context_);
}

void Frame::begin() {
  ImGui_ImplOpenGL3_NewFrame();
  begin_frame_of_keys();
}

void Frame::paint(int width, int height, Colour background) {
  ImGui::Render();
  glViewport(0, 0, width, height);
  glClearColor(static_cast<float>(background.red) / 255.0F, static_cast<float>(background.green) / 255.0F,
               static_cast<float>(background.blue) / 255.0F, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  clear_grounds(*ImGui::GetDrawData());
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

}  // namespace concarte::platform
