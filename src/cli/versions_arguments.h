// The arguments of the sub-commands about versions: `compare` and `merge`.
#pragma once

#include "cli/arguments.h"

namespace concarte::cli {

std::variant<Request, Misuse> read_compare(std::vector<std::string> words);
std::variant<Request, Misuse> read_merge(std::vector<std::string> words);

}  // namespace concarte::cli
