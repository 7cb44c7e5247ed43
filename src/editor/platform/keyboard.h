// What the keys of a GLFW window mean to ImGui: letters by what they type, digits by where they are.
#pragma once

struct GLFWwindow;

namespace concarte::platform {

// To be called after ImGui's own callbacks are installed: replaces that of the keys. A held key is a series of presses.
void follow_keyboard(GLFWwindow* window);

}  // namespace concarte::platform
