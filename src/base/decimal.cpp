// Numbers with a decimal, as people write them.
#include "base/decimal.h"

#include <cmath>
#include <cstdlib>

#include "base/translate.h"

namespace concarte {

std::string decimal(double value) {
  const long tenths = std::lround(value * 10);
  if (tenths % 10 == 0) return fmt::format("{}", tenths / 10);
  // In English a point stands between the two; the translation says what does elsewhere.
  return say("{0}.{1}", tenths / 10, std::labs(tenths % 10));
}

}  // namespace concarte
