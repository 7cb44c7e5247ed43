// What the command lines of a synthesis ask for.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/arguments.h"

namespace concarte::cli {

std::variant<Request, Misuse> read_synthesise(std::vector<std::string> words);
std::variant<Request, Misuse> read_unsynthesise(std::vector<std::string> words);
std::variant<Request, Misuse> read_audit(std::vector<std::string> words);

}  // namespace concarte::cli
