// Frames of ImGui in which every key has the modifiers it was pressed with.
#include "editor/platform/frame_of_keys.h"

#include <algorithm>

#include <imgui_internal.h>

namespace concarte::platform {
namespace {

using Events = ImVector<ImGuiInputEvent>;

bool is_modifier(ImGuiKey key) { return (key & ImGuiMod_Mask_) != 0; }
bool is_key_of_modifier(ImGuiKey key) { return key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper; }

const ImGuiInputEvent* end_of_frame(const Events& events) {
  bool is_pressed = false;
  return std::find_if(events.begin(), events.end(), [&is_pressed](const ImGuiInputEvent& event) {
    if (event.Type != ImGuiInputEventType_Key) return false;
    if (is_modifier(event.Key.Key)) return is_pressed;
    is_pressed = is_pressed || (event.Key.Down && !is_key_of_modifier(event.Key.Key));
    return false;
  });
}

}  // namespace

void begin_frame_of_keys() {
  Events& events = ImGui::GetCurrentContext()->InputEventsQueue;
  Events later;
  const int count = static_cast<int>(end_of_frame(events) - events.begin());
  for (int i = count; i < events.Size; ++i) later.push_back(events[i]);
  events.resize(count);
  ImGui::NewFrame();
  for (const ImGuiInputEvent& event : later) events.push_back(event);
}

}  // namespace concarte::platform
