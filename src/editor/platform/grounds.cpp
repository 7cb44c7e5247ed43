// The plain grounds of windows: cleared instead of painted.
#include "editor/platform/grounds.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <imgui.h>

#include <glad/gl.h>

namespace concarte::platform {
namespace {

constexpr std::array Corners{0U, 1U, 2U, 0U, 2U, 3U};  // of a rectangle, as ImGui writes them

const ImDrawVert* first_corner(const ImDrawList& list, const ImDrawCmd& command) {
  return list.VtxBuffer.Data + command.VtxOffset + list.IdxBuffer[static_cast<int>(command.IdxOffset)];
}

bool is_whole(const ImVec2& point) { return std::floor(point.x) == point.x && std::floor(point.y) == point.y; }

// It begins with an opaque rectangle on whole pixels.
bool begins_with_ground(const ImDrawList& list, const ImDrawCmd& command) {
  if (command.UserCallback != nullptr || command.ElemCount < Corners.size()) return false;
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  for (std::size_t i = 0; i < Corners.size(); ++i)
    if (index[i] != index[0] + Corners[i]) return false;
  const ImDrawVert* corner = first_corner(list, command);
  const ImVec2 begin = corner[0].pos, end = corner[2].pos;
  const bool is_upright = corner[1].pos.x == end.x && corner[1].pos.y == begin.y && corner[3].pos.x == begin.x && corner[3].pos.y == end.y;
  const bool is_plain = std::all_of(corner, corner + 4, [&](const ImDrawVert& other) {
    return other.col == corner->col && other.uv.x == corner->uv.x && other.uv.y == corner->uv.y;
  });
  return is_upright && is_plain && is_whole(begin) && is_whole(end) && (corner->col >> IM_COL32_A_SHIFT) == 0xFF;
}

void clear(const ImDrawList* list, const ImDrawCmd* command) {
  const ImDrawVert* corner = first_corner(*list, *command);
  const ImVec4& seen = command->ClipRect;
  const auto whole = [](float x) { return static_cast<GLint>(x); };
  const GLint left = whole(std::max(corner[0].pos.x, seen.x)), right = whole(std::min(corner[2].pos.x, seen.z));
  const GLint top = whole(std::max(corner[0].pos.y, seen.y)), bottom = whole(std::min(corner[2].pos.y, seen.w));
  if (left >= right || top >= bottom) return;
  std::array<GLint, 4> viewport{};
  glGetIntegerv(GL_VIEWPORT, viewport.data());
  glScissor(left, viewport[3] - bottom, right - left, bottom - top);
  const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(corner->col);
  glClearColor(colour.x, colour.y, colour.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
}

// The command that paints becomes two: the first only clears.
void clear_grounds(ImDrawList& list) {
  for (int i = 0; i < list.CmdBuffer.Size && begins_with_ground(list, list.CmdBuffer[i]); ++i) {
    ImDrawCmd clearing = list.CmdBuffer[i];
    clearing.ElemCount = 0;
    clearing.UserCallback = clear;
    list.CmdBuffer[i].IdxOffset += static_cast<unsigned>(Corners.size());
    list.CmdBuffer[i].ElemCount -= static_cast<unsigned>(Corners.size());
    list.CmdBuffer.insert(list.CmdBuffer.begin() + i, clearing);
  }
}

}  // namespace

void clear_grounds(ImDrawData& frame) {
  if (frame.FramebufferScale.x != 1 || frame.FramebufferScale.y != 1) return;
  for (ImDrawList* list : frame.CmdLists) clear_grounds(*list);
}

}  // namespace concarte::platform
