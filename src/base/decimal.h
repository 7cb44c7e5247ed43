// Numbers with a decimal, as people write them.
#pragma once

#include <string>

namespace concarte {

// In the user's notation, with one digit after the point unless it is whole: “7”, “7.5”.
std::string decimal(double value);

}  // namespace concarte
