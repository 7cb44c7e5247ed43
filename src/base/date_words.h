// Dates as people say them.
#pragma once

#include <string>

namespace concarte {

// `2013-02-12` as people say it, in the language that is spoken; any other notation as it is.
std::string date_words(const std::string& iso);

}  // namespace concarte
