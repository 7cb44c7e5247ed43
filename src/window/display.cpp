// Joins ui to the graphics card's textures, which only platform may touch.
#include "window/display.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

#include "editor/platform/clipboard.h"
#include "editor/platform/texture.h"

namespace concarte::window {

namespace {

platform::TextureKind of(ui::TextureKind kind) {
  return kind == ui::TextureKind::coverage ? platform::TextureKind::coverage : platform::TextureKind::colour;
}

ui::Textures card_textures() {
  return {
      [](ui::TextureKind kind, int width, int height) { return platform::make_texture(of(kind), width, height); },
      [](ImTextureID texture, ui::TextureKind kind, int x, int y, int width, int height, const std::uint8_t* pixels) {
        platform::write_texture(texture, of(kind), x, y, width, height, pixels);
      },
      [](ImTextureID texture) { platform::drop_texture(texture); },
  };
}

}  // namespace

Display::Display(double scale) : canvas(card_textures()) { screen.scale = scale; }

double interface_scale(double content_scale) {
  constexpr double Smallest = 0.5;
  constexpr double Largest = 4;
  double wanted = 1;
  if (const char* words = std::getenv("CONCARTE_SCALE")) {
    const std::string_view notation(words);
    double read = 0;
    const auto [end, error] = std::from_chars(notation.data(), notation.data() + notation.size(), read);
    if (error == std::errc{} && end == notation.data() + notation.size() && read > 0) wanted = read;
  }
  return std::clamp(content_scale * wanted, Smallest, Largest);
}

void perform(session::Workspace& workspace, const std::vector<session::Command>& commands) {
  for (session::Command command : commands) {
    if (session::row(command.verb).takes_clipboard && !command.arguments.text) command.arguments.text = platform::clipboard_text();
    const std::uint64_t copied_before = workspace.current().state().copied.number;
    workspace.perform(command);
    // At once: the next command may paste it.
    if (workspace.current().state().copied.number > copied_before) platform::set_clipboard_text(workspace.current().state().copied.text);
  }
  workspace.update();
}

}  // namespace concarte::window
