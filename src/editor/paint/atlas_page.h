// One texture that is filled with small pictures, row by row.
#pragma once

#include <optional>
#include <vector>

#include "editor/paint/textures.h"

namespace concarte::ui {

// Its texture is made at the first picture.
class AtlasPage {
 public:
  AtlasPage(const Textures& textures, TextureKind kind, int size) : textures_(&textures), kind_(kind), size_(size) {}
  ~AtlasPage() { drop(); }
  AtlasPage(const AtlasPage&) = delete;
  AtlasPage& operator=(const AtlasPage&) = delete;

  struct Place {
    ImVec2 uv_begin;
    ImVec2 uv_end;
  };
  // Nothing when there is no room left.
  std::optional<Place> add(int width, int height, const std::uint8_t* pixels);
  // Forgets all pictures; their places are used again.
  void clear();
  // As `clear`, with a texture of another size.
  void resize(int size);

  ImTextureID texture() const { return texture_; }
  int size() const { return size_; }

 private:
  struct Row {
    int top;
    int height;
    int used;
  };
  void drop();
  Row* row_for(int width, int height);

  const Textures* textures_;
  TextureKind kind_;
  int size_;
  ImTextureID texture_ = ImTextureID_Invalid;
  std::vector<Row> rows_;
};

}  // namespace concarte::ui
