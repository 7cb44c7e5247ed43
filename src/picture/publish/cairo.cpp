// Cairo, loaded when a PDF or a PNG is first wanted.
#include "picture/publish/cairo.h"

namespace concarte::publish {
namespace {

const system::Library& library() {
  // The number is that of its interface, which has only ever grown.
  static const system::Library Only("libcairo.so.2");
  return Only;
}

}  // namespace

system::Function in_cairo(const char* name) { return library().function(name); }

const Cairo* load_cairo() {
  static const Cairo Only;
  // The youngest of all: where it is, the others are.
  return Only.pdf_surface_add_outline == nullptr ? nullptr : &Only;
}

}  // namespace concarte::publish
