// Textures as the painter wants them; whoever owns the graphics card gives the functions.
#pragma once

#include <cstdint>
#include <functional>

#include <imgui.h>

namespace concarte::ui {

enum class TextureKind { coverage, colour };  // one byte of opacity a pixel, or RGBA not premultiplied

struct Textures {
  std::function<ImTextureID(TextureKind kind, int width, int height)> make;
  // Rows from the top, without padding.
  std::function<void(ImTextureID texture, TextureKind kind, int x, int y, int width, int height, const std::uint8_t* pixels)> write;
  std::function<void(ImTextureID texture)> drop;
};

}  // namespace concarte::ui
