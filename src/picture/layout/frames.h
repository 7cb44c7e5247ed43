// Where the frames around nodes and the braces beside them go, and the room they need among the others.
#pragma once

#include <span>
#include <vector>

#include "picture/layout/layout.h"

namespace concarte::layout {

// Which way the nodes grow that a brace closes.
enum class Way : std::uint8_t { right, left, down };

struct FramePlace {
  Rect border;  // of a frame; of a brace: all its stroke covers; empty when the request gives no node
  Rect title;   // where its words go; empty: none
  Way way = Way::right;
};

// By the request's numbers. A frame has those inside it, and a brace the frames and the links of its nodes, on its inner side.
std::vector<FramePlace> frame_places(const Request& request, std::span<const Rect> nodes, std::span<const LinkPath> links);

// In the mind map and the trees: moves what stands around frames and braces out of their way, in the reading order that there
// is, as little as needed.
void make_room_for_frames(const Request& request, std::vector<Rect>& nodes);

}  // namespace concarte::layout
