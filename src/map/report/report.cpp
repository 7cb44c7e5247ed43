// A map in words, in no format yet.
#include "map/report/report.h"

namespace concarte::report {

std::string plain(const Words& words) {
  std::string text;
  for (const Run& run : words) text += run.text;
  return text;
}

}  // namespace concarte::report
