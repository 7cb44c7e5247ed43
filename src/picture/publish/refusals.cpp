// Why a figure could not be drawn, in words.
#include "picture/publish/refusals.h"

#include "base/translate.h"

namespace concarte::publish {
namespace {

Problem refused(std::string message) {
  Problem problem;
  problem.message = std::move(message);
  problem.from_system = true;
  return problem;
}

}  // namespace

Problem cairo_is_missing() {
  return refused(translate("PDF and PNG need the library cairo, which this computer lacks: install the package libcairo2, or export an SVG."));
}

Problem too_many_pixels(double width, double height) {
  return refused(say("The picture would be {:.0f} × {:.0f} pixels, more than can be drawn: ask for fewer dots per inch, for a smaller width, or for a PDF.", width, height));
}

Problem no_room_to_draw() {
  return refused(translate("The figure could not be drawn, for want of memory: ask for a smaller one, or export an SVG."));
}

}  // namespace concarte::publish
