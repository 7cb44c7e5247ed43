// The editor's window: GLFW, its OpenGL context and its events, which reach ImGui.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/problem.h"

namespace concarte::platform {

struct WindowSize {
  int width = 0;
  int height = 0;
};

class Window {
 public:
  // Hidden until the first frame is drawn. Without a size: large, within the screen. One at a time.
  static std::variant<std::unique_ptr<Window>, Problem> open(const std::string& title, std::optional<WindowSize> pixels);
  ~Window();

  // Hands the events that came to ImGui; with `wait`, sleeps until there is one.
  void take_events(bool wait);
  // Events that ImGui keeps for a later frame: the next one must not wait.
  bool has_events_left() const;
  // False when there is nothing to draw on (a minimised window): then no `end_frame`.
  bool begin_frame();
  void end_frame(Colour background);
  // Instead of `end_frame`: nothing of the frame is painted.
  void drop_frame();

  // On the screen that holds most of the window; back, it is where and as large as it was. Cheap when nothing changes.
  void set_full_screen(bool wanted);
  void set_title(const std::string& title);
  // Pixels for one unit of the interface at 100 %: 1 on an ordinary screen.
  double content_scale() const;
  // The person closed the window, once; whether to obey is the caller's.
  bool take_close_request();
  std::vector<std::string> take_dropped_files();

 private:
  struct Graphics;
  explicit Window(std::unique_ptr<Graphics> graphics);

  std::unique_ptr<Graphics> graphics_;
};

// Ends the wait of `take_events`, from any thread. Nothing without a window.
void wake();

}  // namespace concarte::platform
