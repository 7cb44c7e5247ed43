// GLFW names keys by their place on an American keyboard; shortcuts are known by the letter (Ctrl+Z on an AZERTY keyboard).
#include "editor/platform/keyboard.h"

#include <imgui.h>
#include <imgui_impl_glfw.h>

#include <GLFW/glfw3.h>

// Defined, not static, in imgui_impl_glfw.cpp for callers like this one.
ImGuiKey ImGui_ImplGlfw_KeyToImGuiKey(int keycode, int scancode);

namespace concarte::platform {

namespace {

bool is_digit(int key) { return key >= GLFW_KEY_0 && key <= GLFW_KEY_9; }

constexpr char Nothing = '\0', OtherCharacter = '\1';

// What the key types alone, when it is one ASCII character.
char typed_by(int key, int scancode) {
  const char* name = glfwGetKeyName(key, scancode);
  if (name == nullptr || name[0] == 0) return Nothing;
  return name[1] == 0 ? name[0] : OtherCharacter;
}

// The keypad without NumLock.
int moved_by_keypad(int key) {
  switch (key) {
    case GLFW_KEY_KP_0: return GLFW_KEY_INSERT;
    case GLFW_KEY_KP_1: return GLFW_KEY_END;
    case GLFW_KEY_KP_2: return GLFW_KEY_DOWN;
    case GLFW_KEY_KP_3: return GLFW_KEY_PAGE_DOWN;
    case GLFW_KEY_KP_4: return GLFW_KEY_LEFT;
    case GLFW_KEY_KP_6: return GLFW_KEY_RIGHT;
    case GLFW_KEY_KP_7: return GLFW_KEY_HOME;
    case GLFW_KEY_KP_8: return GLFW_KEY_UP;
    case GLFW_KEY_KP_9: return GLFW_KEY_PAGE_UP;
    case GLFW_KEY_KP_DECIMAL: return GLFW_KEY_DELETE;
    default: return key;
  }
}

int meant_by(int key, int scancode, int mods) {
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_EQUAL) return (mods & GLFW_MOD_NUM_LOCK) != 0 ? key : moved_by_keypad(key);
  const char typed = typed_by(key, scancode);
  if (typed >= 'a' && typed <= 'z') return GLFW_KEY_A + (typed - 'a');
  if (typed >= 'A' && typed <= 'Z') return GLFW_KEY_A + (typed - 'A');
  // The 6 of an AZERTY keyboard types the minus sign, the 7 of a BÉPO one the plus: with Ctrl they zoom, with Alt they are digits.
  const bool is_sign = !is_digit(key) || ((mods & GLFW_MOD_CONTROL) != 0 && (mods & GLFW_MOD_ALT) == 0);
  if (typed == '-' && is_sign) return GLFW_KEY_MINUS;
  if ((typed == '=' || typed == '+') && is_sign) return GLFW_KEY_EQUAL;
  // A key that types something else here (the é of BÉPO, the ) of AZERTY) must not pass for the American one.
  const bool is_american = (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) || key == GLFW_KEY_MINUS || key == GLFW_KEY_EQUAL;
  if (typed != Nothing && is_american) return GLFW_KEY_UNKNOWN;
  return key;
}

// GLFW tells the modifiers as they were before the event.
int with_own_modifier(int key, bool down, int mods) {
  int own = 0;
  if (key == GLFW_KEY_LEFT_CONTROL || key == GLFW_KEY_RIGHT_CONTROL) own = GLFW_MOD_CONTROL;
  if (key == GLFW_KEY_LEFT_SHIFT || key == GLFW_KEY_RIGHT_SHIFT) own = GLFW_MOD_SHIFT;
  if (key == GLFW_KEY_LEFT_ALT) own = GLFW_MOD_ALT;
  // The right one may be AltGr, which is not Alt: only its release is sure.
  if (key == GLFW_KEY_RIGHT_ALT && !down) own = GLFW_MOD_ALT;
  return down ? mods | own : mods & ~own;
}

void on_key(GLFWwindow*, int key, int scancode, int action, int mods) {
  ImGuiIO& io = ImGui::GetIO();
  const bool down = action != GLFW_RELEASE;
  const int held = with_own_modifier(key, down, mods);
  io.AddKeyEvent(ImGuiMod_Ctrl, (held & GLFW_MOD_CONTROL) != 0);
  io.AddKeyEvent(ImGuiMod_Shift, (held & GLFW_MOD_SHIFT) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (held & GLFW_MOD_ALT) != 0);
  const ImGuiKey meant = ImGui_ImplGlfw_KeyToImGuiKey(meant_by(key, scancode, mods), scancode);
  if (meant == ImGuiKey_None) return;
  // Repeats come at the pace the person chose for the desktop, not at ImGui's.
  if (action == GLFW_REPEAT) io.AddKeyEvent(meant, false);
  io.AddKeyEvent(meant, down);
}

}  // namespace

void follow_keyboard(GLFWwindow* window) {
  glfwSetInputMode(window, GLFW_LOCK_KEY_MODS, GLFW_TRUE);
  glfwSetKeyCallback(window, on_key);
}

}  // namespace concarte::platform
