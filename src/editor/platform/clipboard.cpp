// The system's clipboard, as far as it holds text.
#include "editor/platform/clipboard.h"

#include <imgui.h>

namespace concarte::platform {

std::string clipboard_text() {
  const char* text = ImGui::GetClipboardText();
  return text != nullptr ? text : "";
}

void set_clipboard_text(const std::string& text) { ImGui::SetClipboardText(text.c_str()); }

}  // namespace concarte::platform
