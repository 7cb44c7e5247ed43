// The window through GLFW: drawn only when asked, asleep otherwise.
#include "editor/platform/window.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>
#include <utility>
#include <vector>

#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_internal.h>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <glad/gl.h>

#include "base/translate.h"
#include "editor/platform/frame.h"
#include "editor/platform/icon.h"
#include "editor/platform/keyboard.h"

namespace concarte::platform {

namespace {

constexpr WindowSize UsualSize{1280, 800};

std::atomic<bool> is_open = false;

Problem no_window(const char* message) {
  Problem problem;
  problem.message = translate(message);
  problem.from_system = true;
  return problem;
}

// Nine tenths of the screen at most; the usual size times its scale when there is room.
WindowSize size_for_screen() {
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  if (monitor == nullptr) return UsualSize;
  float scale = 1;
  glfwGetMonitorContentScale(monitor, &scale, nullptr);
  int width = 0;
  int height = 0;
  glfwGetMonitorWorkarea(monitor, nullptr, nullptr, &width, &height);
  const auto wanted = [scale](int usual) { return static_cast<int>(static_cast<float>(usual) * scale); };
  return {std::min(wanted(UsualSize.width), width * 9 / 10), std::min(wanted(UsualSize.height), height * 9 / 10)};
}

// The screen that shows most of the window.
GLFWmonitor* monitor_under(GLFWwindow* window) {
  int x = 0, y = 0, width = 0, height = 0, count = 0;
  glfwGetWindowPos(window, &x, &y);
  glfwGetWindowSize(window, &width, &height);
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  GLFWmonitor* best = glfwGetPrimaryMonitor();
  int most = 0;
  for (int i = 0; i < count; ++i) {
    int left = 0, top = 0;
    glfwGetMonitorPos(monitors[i], &left, &top);
    const GLFWvidmode* mode = glfwGetVideoMode(monitors[i]);
    if (mode == nullptr) continue;
    const int wide = std::min(x + width, left + mode->width) - std::max(x, left);
    const int high = std::min(y + height, top + mode->height) - std::max(y, top);
    if (wide <= 0 || high <= 0 || wide * high <= most) continue;
    most = wide * high;
    best = monitors[i];
  }
  return best;
}

// The desktop takes the size that it needs.
void show_icon(GLFWwindow* window) {
  constexpr std::array Sides{16, 32, 48, 64, 128};
  std::array<std::vector<std::uint8_t>, Sides.size()> pixels;
  std::array<GLFWimage, Sides.size()> images{};
  for (std::size_t i = 0; i < Sides.size(); ++i) {
    pixels[i] = icon_pixels(Sides[i]);
    images[i] = {Sides[i], Sides[i], pixels[i].data()};
  }
  glfwSetWindowIcon(window, static_cast<int>(images.size()), images.data());
}

void set_hints() {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_SAMPLES, 0);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "concarte");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "concarte");
}

}  // namespace

struct Window::Graphics {
  GLFWwindow* window = nullptr;
  std::optional<Frame> frame;
  std::vector<std::string> dropped_files;
  bool is_shown = false;
  // Where the window goes back to; nothing while it is not full screen.
  struct Place {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
  };
  std::optional<Place> windowed;

  ~Graphics() {
    is_open = false;
    if (frame) {
      ImGui_ImplGlfw_Shutdown();
      frame.reset();
    }
    if (window != nullptr) glfwDestroyWindow(window);
    glfwTerminate();
  }

  static void on_drop(GLFWwindow* window, int count, const char** paths) {
    auto* self = static_cast<Graphics*>(glfwGetWindowUserPointer(window));
    self->dropped_files.insert(self->dropped_files.end(), paths, paths + count);
  }

  std::optional<Problem> open(const std::string& title, std::optional<WindowSize> pixels) {
    if (glfwInit() == GLFW_FALSE)
      return no_window(mark("No screen was found to open a window on. Run this in a graphical session, or use "
                            "“concarte export” or “concarte screenshot”, which need none."));
    set_hints();
    const WindowSize size = pixels.value_or(size_for_screen());
    window = glfwCreateWindow(size.width, size.height, title.c_str(), nullptr, nullptr);
    if (window == nullptr)
      return no_window(mark("The window could not be opened: this screen's driver does not offer OpenGL 3.3. Install the "
                            "package libgl1-mesa-dri, or update the driver."));
    show_icon(window);
    glfwMakeContextCurrent(window);
    if (gladLoadGL(glfwGetProcAddress) == 0)
      return no_window(mark("OpenGL 3.3 could not be loaded. Install the package libgl1-mesa-dri."));
    glfwSwapInterval(1);
    frame.emplace();
    glfwSetWindowUserPointer(window, this);
    glfwSetDropCallback(window, on_drop);
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    follow_keyboard(window);
    is_open = true;
    return std::nullopt;
  }
};

Window::Window(std::unique_ptr<Graphics> graphics) : graphics_(std::move(graphics)) {}

Window::~Window() = default;

std::variant<std::unique_ptr<Window>, Problem> Window::open(const std::string& title, std::optional<WindowSize> pixels) {
  auto graphics = std::make_unique<Graphics>();
  if (auto problem = graphics->open(title, pixels)) return *problem;
  return std::unique_ptr<Window>(new Window(std::move(graphics)));
}

void Window::take_events(bool wait) {
  if (wait)
    glfwWaitEvents();
  else
    glfwPollEvents();
}

bool Window::has_events_left() const { return !ImGui::GetCurrentContext()->InputEventsQueue.empty(); }

bool Window::begin_frame() {
  int width = 0;
  int height = 0;
  glfwGetFramebufferSize(graphics_->window, &width, &height);
  if (width == 0 || height == 0) return false;
  ImGui_ImplGlfw_NewFrame();
  graphics_->frame->begin();
  return true;
}

void Window::end_frame(Colour background) {
  int width = 0;
  int height = 0;
  glfwGetFramebufferSize(graphics_->window, &width, &height);
  graphics_->frame->paint(width, height, background);
  if (!std::exchange(graphics_->is_shown, true)) glfwShowWindow(graphics_->window);
  glfwSwapBuffers(graphics_->window);
}

void Window::drop_frame() { ImGui::EndFrame(); }

void Window::set_full_screen(bool wanted) {
  if (wanted == graphics_->windowed.has_value()) return;
  if (!wanted) {
    const Graphics::Place place = *std::exchange(graphics_->windowed, std::nullopt);
    glfwSetWindowMonitor(graphics_->window, nullptr, place.x, place.y, place.width, place.height, GLFW_DONT_CARE);
    return;
  }
  GLFWmonitor* monitor = monitor_under(graphics_->window);
  const GLFWvidmode* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
  if (mode == nullptr) return;
  Graphics::Place place;
  glfwGetWindowPos(graphics_->window, &place.x, &place.y);
  glfwGetWindowSize(graphics_->window, &place.width, &place.height);
  graphics_->windowed = place;
  glfwSetWindowMonitor(graphics_->window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
}

void Window::set_title(const std::string& title) { glfwSetWindowTitle(graphics_->window, title.c_str()); }

double Window::content_scale() const {
  float scale = 1;
  glfwGetWindowContentScale(graphics_->window, &scale, nullptr);
  return static_cast<double>(scale);
}

bool Window::take_close_request() {
  if (glfwWindowShouldClose(graphics_->window) == GLFW_FALSE) return false;
  glfwSetWindowShouldClose(graphics_->window, GLFW_FALSE);
  return true;
}

std::vector<std::string> Window::take_dropped_files() { return std::exchange(graphics_->dropped_files, {}); }

void wake() {
  if (is_open) glfwPostEmptyEvent();
}

}  // namespace concarte::platform
