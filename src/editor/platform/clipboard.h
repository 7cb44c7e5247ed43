// The system's clipboard, as far as it holds text.
#pragma once

#include <string>

namespace concarte::platform {

// Needs a window or an off-screen one. Empty when there is no text, such as when a picture was copied.
std::string clipboard_text();
void set_clipboard_text(const std::string& text);

}  // namespace concarte::platform
