// Shared libraries that are loaded when they are first wanted.
#include "system/library.h"

#include <dlfcn.h>

namespace concarte::system {

Library::Library(const char* name) : handle_(dlopen(name, RTLD_LAZY | RTLD_LOCAL)) {}

Function Library::function(const char* name) const { return Function(is_here() ? dlsym(handle_, name) : nullptr); }

}  // namespace concarte::system
