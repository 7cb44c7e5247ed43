// Textures of the graphics card that a caller fills piece by piece.
#pragma once

#include <cstdint>

#include <imgui.h>

namespace concarte::platform {

// `coverage`: one byte a pixel, painted as white of that opacity. `colour`: RGBA, not premultiplied.
enum class TextureKind { coverage, colour };

// Transparent at first. Needs a current window or off-screen frame, which must outlive the texture.
ImTextureID make_texture(TextureKind kind, int width, int height);
// Rows from the top, without padding.
void write_texture(ImTextureID texture, TextureKind kind, int x, int y, int width, int height, const std::uint8_t* pixels);
void drop_texture(ImTextureID texture);

}  // namespace concarte::platform
