// Standard input, output and error, exit codes, and how a problem is told on a terminal.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/problem.h"

namespace concarte::cli {

enum class Exit : int {
  done = 0,
  failed = 1,         // the system, the worker, what was asked for
  wrong_usage = 2,
  invalid_input = 3,
  something_open = 4  // done, but not to the end
};

inline constexpr std::string_view Dash = "-";  // standard input or output, where a file is asked

// What is to be told of a file, as nobody else says it.
Problem problem_with(const std::string& file, std::string message);
Problem refused_by_system(const std::string& file, int error);

// On standard error, `concarte: FILE: PLACE: what happened, and what to do`.
void tell(const Problem& problem);
void tell(const Problems& problems);
void tell(std::string_view sentence);

// Whether a person sees standard error, and so what is going on; then one line that is written over and over, until it is ended.
bool is_watched();
void tell_progress(std::string_view words);
void end_progress();

// `failed` when the system refused, `invalid_input` when the data are to blame, `done` when there are only warnings.
Exit exit_code(const Problems& problems);

// The bytes of a file or of standard input.
std::variant<std::string, Problem> read_input(const std::string& file);
// A file is written whole or not at all; standard output at once.
std::optional<Problem> write_output(const std::string& file, std::string_view bytes);
// Why a file that was read must not be written over with something else: it is one of `inputs`, by whatever name.
std::optional<Problem> refusal_to_replace(const std::string& output, const std::vector<std::string>& inputs);
// Writes on standard output and says so when it could not.
Exit print(std::string_view words);

}  // namespace concarte::cli
