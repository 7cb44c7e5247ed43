// EGL without a surface, and a framebuffer object to draw in.
#include "editor/platform/offscreen.h"

#include <optional>

#include <imgui.h>

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <glad/gl.h>

#include "base/translate.h"
#include "editor/platform/frame.h"

namespace concarte::platform {

namespace {

EGLDisplay open_display() {
  const auto get_platform_display =
      reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
  if (get_platform_display == nullptr) return EGL_NO_DISPLAY;
  const EGLDisplay display = get_platform_display(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (display == EGL_NO_DISPLAY || eglInitialize(display, nullptr, nullptr) == EGL_FALSE) return EGL_NO_DISPLAY;
  return display;
}

EGLContext open_context(EGLDisplay display) {
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return EGL_NO_CONTEXT;
  constexpr EGLint Wanted[] = {EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglChooseConfig(display, Wanted, &config, 1, &count) == EGL_FALSE || count == 0) return EGL_NO_CONTEXT;
  constexpr EGLint Version[] = {EGL_CONTEXT_MAJOR_VERSION,       3, EGL_CONTEXT_MINOR_VERSION, 3,
                                EGL_CONTEXT_OPENGL_PROFILE_MASK, EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                EGL_NONE};
  return eglCreateContext(display, config, EGL_NO_CONTEXT, Version);
}

}  // namespace

struct Offscreen::Graphics {
  EGLDisplay display = EGL_NO_DISPLAY;
  EGLContext context = EGL_NO_CONTEXT;
  GLuint picture = 0;
  GLuint framebuffer = 0;
  std::optional<Frame> frame;

  ~Graphics() {
    frame.reset();
    if (framebuffer != 0) glDeleteFramebuffers(1, &framebuffer);
    if (picture != 0) glDeleteRenderbuffers(1, &picture);
    if (display == EGL_NO_DISPLAY) return;
    eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
    eglTerminate(display);
  }

  bool open(int width, int height) {
    display = open_display();
    if (display == EGL_NO_DISPLAY) return false;
    context = open_context(display);
    if (context == EGL_NO_CONTEXT || eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_FALSE ||
        gladLoadGL(reinterpret_cast<GLADloadfunc>(eglGetProcAddress)) == 0)
      return false;
    glGenRenderbuffers(1, &picture);
    glBindRenderbuffer(GL_RENDERBUFFER, picture);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
    glGenFramebuffers(1, &framebuffer);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, picture);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) return false;
    frame.emplace();
    return true;
  }
};

Offscreen::Offscreen(std::unique_ptr<Graphics> graphics, int width, int height)
    : graphics_(std::move(graphics)), width_(width), height_(height) {}

Offscreen::~Offscreen() = default;

std::variant<std::unique_ptr<Offscreen>, Problem> Offscreen::open(int width, int height) {
  auto graphics = std::make_unique<Graphics>();
  if (!graphics->open(width, height)) {
    Problem problem;
    problem.message = translate(
        "A picture cannot be drawn without a screen: OpenGL 3.3 is missing. Install the package libegl-mesa0.");
    problem.from_system = true;
    return problem;
  }
  return std::unique_ptr<Offscreen>(new Offscreen(std::move(graphics), width, height));
}

void Offscreen::begin_frame() {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(width_), static_cast<float>(height_)};
  io.DeltaTime = 1.0F / 60.0F;
  graphics_->frame->begin();
}

void Offscreen::end_frame(Colour background) { graphics_->frame->paint(width_, height_, background); }

void Offscreen::finish() { glFinish(); }

std::vector<std::uint8_t> Offscreen::pixels() const {
  const auto row = static_cast<std::size_t>(width_) * 3;
  std::vector<std::uint8_t> upside_down(row * static_cast<std::size_t>(height_));
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width_, height_, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
  std::vector<std::uint8_t> pixels;
  pixels.reserve(upside_down.size());
  for (std::size_t y = static_cast<std::size_t>(height_); y-- > 0;)
    pixels.insert(pixels.end(), upside_down.begin() + static_cast<std::ptrdiff_t>(y * row),
                  upside_down.begin() + static_cast<std::ptrdiff_t>((y + 1) * row));
  return pixels;
}

}  // namespace concarte::platform
