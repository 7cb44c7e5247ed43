// What went wrong with the user's data or the outside world, told as a value: where, what, how bad.
#pragma once

#include <string>
#include <vector>

namespace concarte {

enum class Severity { warning, error };

struct Problem {
  Severity severity = Severity::error;
  std::string file;     // as the user named it; empty when no file is concerned
  int line = 0;         // from 1; 0 when unknown
  std::string node;     // the record's id, or empty
  std::string message;  // a sentence in the user's language: what happened, and what to do
  bool from_system = false;  // the system refused (no such file, permission, full disk): the data are not to blame

  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

bool has_error(const Problems& problems);
// `FILE: PLACE: message`, leaving out what is unknown.
std::string to_string(const Problem& problem);

}  // namespace concarte
