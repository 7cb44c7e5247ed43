// Cairo, loaded when a PDF or a PNG is first wanted.
#include "picture/publish/cairo.h"

#include <dlfcn.h>

namespace concarte::publish {
namespace {

// Stays open: fonts handed to cairo live as long as it wants.
void* library() {
  // The number is that of its interface, which has only ever grown.
  static void* const Handle = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
  return Handle;
}

}  // namespace

CairoFunction::CairoFunction(const char* name) : address_(library() == nullptr ? nullptr : dlsym(library(), name)) {}

const Cairo* load_cairo() {
  if (library() == nullptr) return nullptr;
  static const Cairo Only;
  // The youngest of all: where it is, the others are.
  return Only.pdf_surface_add_outline == nullptr ? nullptr : &Only;
}

}  // namespace concarte::publish
