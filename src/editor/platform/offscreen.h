// A frame drawn in memory, without display, server or graphics card: EGL on no surface.
#pragma once

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/problem.h"

namespace concarte::platform {

class Offscreen {
 public:
  // Sizes in pixels. One at a time, and no window beside it.
  static std::variant<std::unique_ptr<Offscreen>, Problem> open(int width, int height);
  ~Offscreen();

  // ImGuiIO is fed by hand: every frame lasts 1/60 s, the pointer is nowhere.
  void begin_frame();
  void end_frame(Colour background);
  // Waits until the frame is drawn, as a screen would.
  void finish();
  // The last frame: RGB, rows from the top.
  std::vector<std::uint8_t> pixels() const;
  int width() const { return width_; }
  int height() const { return height_; }

 private:
  struct Graphics;
  Offscreen(std::unique_ptr<Graphics> graphics, int width, int height);

  std::unique_ptr<Graphics> graphics_;
  int width_;
  int height_;
};

}  // namespace concarte::platform
