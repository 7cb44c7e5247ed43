// The whole map in small, in a corner of the canvas, with the frame of what is in view. A click goes there.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "editor/paint/textures.h"
#include "editor/widgets/desk.h"

namespace concarte::ui {

// A layout as pixels: boxes and branches in the colours of their main branches, on nothing.
struct Thumbnail {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;  // not premultiplied, rows from the top
  Affine pixels_from_figure;
};
// As large as fits in `room` (pixels) with the shape of the map; nothing for an empty layout.
Thumbnail thumbnail(const layout::Request& request, const layout::Layout& layout, const figure::Theme& theme, Vec2 room);

// Where it stands in the canvas (pixels of the window); empty when it is not shown: the map is wholly in view, the canvas too
// small, or what is being written would be under it.
Rect minimap_place(const session::Session& session, const Style& style, const Rect& canvas, bool is_held);

// Paints the map once into a texture, again only when its picture changes, but for
// the letters of a label: in a frame it costs four corners.
class Minimap {
 public:
  // The textures outlive it.
  explicit Minimap(const Textures& textures) : textures_(textures) {}
  ~Minimap();
  Minimap(const Minimap&) = delete;
  Minimap& operator=(const Minimap&) = delete;

  void show(const Desk& desk, const Rect& canvas);

 private:
  void follow(const session::Session& session, Vec2 room);
  void take_pointer(const Desk& desk, const Affine& window_from_figure);

  const Textures& textures_;
  Thumbnail thumbnail_;
  ImTextureID texture_ = ImTextureID_Invalid;
  std::uint64_t picture_number_ = 0;
  struct Edited {
    std::uint32_t map = 0;
    document::NodeId node;
    friend bool operator==(const Edited&, const Edited&) = default;
  };
  std::optional<Edited> edited_;  // when it was shown last
  Vec2 room_;
  bool is_held_ = false;
  Vec2 grip_;  // from the view's centre to the point of the figure under the pointer when it was pressed
};

}  // namespace concarte::ui
