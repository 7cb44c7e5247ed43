// The ImGui context and its painting through OpenGL, the same in a window and off screen.
#pragma once

#include "base/colour.h"

struct ImGuiContext;

namespace concarte::platform {

// Needs OpenGL 3.3 to be current and loaded, from its making to its end. One at a time.
class Frame {
 public:
  Frame();
  ~Frame();
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;

  // Between the two, ImGui is to be called. The caller has told ImGuiIO the size and the events.
  void begin();
  void paint(int width, int height, Colour background);

 private:
  ImGuiContext* context_ = nullptr;
};

}  // namespace concarte::platform
