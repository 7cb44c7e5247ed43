// What went wrong with the user's data or the outside world, told as a value.
#include "base/problem.h"

#include <algorithm>

#include "base/translate.h"

namespace concarte {

bool has_error(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
}

std::string to_string(const Problem& problem) {
  std::string said;
  const auto add = [&said](const std::string& part) {
    if (!part.empty()) said += part + ": ";
  };
  add(problem.file);
  std::string place;
  if (problem.line > 0) place = say("line {}", problem.line);
  if (!problem.node.empty()) place += (place.empty() ? "" : ", ") + problem.node;
  add(place);
  return said + problem.message;
}

}  // namespace concarte
