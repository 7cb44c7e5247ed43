// Textures: one-byte coverage shown as white through a swizzle, so that text costs a quarter of RGBA.
#include "editor/platform/texture.h"

#include <vector>

#include <glad/gl.h>

namespace concarte::platform {

namespace {

GLuint name_of(ImTextureID texture) { return static_cast<GLuint>(texture); }

GLenum format_of(TextureKind kind) { return kind == TextureKind::coverage ? GL_RED : GL_RGBA; }

// ImGui's backend expects to find the state it left.
class Bound {
 public:
  explicit Bound(GLuint texture) {
    glGetIntegerv(GL_TEXTURE_BINDING_2D, &before_);
    glBindTexture(GL_TEXTURE_2D, texture);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  }
  ~Bound() {
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(before_));
  }
  Bound(const Bound&) = delete;
  Bound& operator=(const Bound&) = delete;

 private:
  GLint before_ = 0;
};

}  // namespace

ImTextureID make_texture(TextureKind kind, int width, int height) {
  GLuint texture = 0;
  glGenTextures(1, &texture);
  const Bound bound(texture);
  const GLint stored = kind == TextureKind::coverage ? GL_R8 : GL_RGBA8;
  const std::size_t bytes = kind == TextureKind::coverage ? 1 : 4;
  const std::vector<std::uint8_t> blank(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * bytes);
  glTexImage2D(GL_TEXTURE_2D, 0, stored, width, height, 0, format_of(kind), GL_UNSIGNED_BYTE, blank.data());
  // Coverage is painted pixel for pixel; pictures in colour come in few sizes.
  const GLint filter = kind == TextureKind::coverage ? GL_NEAREST : GL_LINEAR;
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  if (kind == TextureKind::coverage) {
    constexpr GLint WhiteOfRed[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, WhiteOfRed);
  }
  return static_cast<ImTextureID>(texture);
}

void write_texture(ImTextureID texture, TextureKind kind, int x, int y, int width, int height, const std::uint8_t* pixels) {
  const Bound bound(name_of(texture));
  glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, width, height, format_of(kind), GL_UNSIGNED_BYTE, pixels);
}

void drop_texture(ImTextureID texture) {
  const GLuint name = name_of(texture);
  glDeleteTextures(1, &name);
}

}  // namespace concarte::platform
