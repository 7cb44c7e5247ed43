// Frames of ImGui in which every key has the modifiers it was pressed with.
#pragma once

namespace concarte::platform {

// Begins a frame. ImGui knows the modifiers as they are after the frame's last event only: of a quick Shift+Tab it would see a
// Tab alone. A modifier that changes after another key was pressed, and all that follows it, waits for the next frame.
void begin_frame_of_keys();

}  // namespace concarte::platform
