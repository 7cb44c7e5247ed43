// `concarte check`: all that is wrong in maps, and a map mended.
#include <algorithm>
#include <variant>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/storage/map_file.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string as_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems)
    list.push_back({{"severity", problem.severity == Severity::error ? "error" : "warning"},
                    {"file", problem.file},
                    {"line", problem.line},
                    {"node", problem.node},
                    {"message", problem.message}});
  return Json{{"problems", std::move(list)}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::size_t count_errors(const Problems& problems) {
  return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; }));
}

// One line a file; the problems themselves go to standard error.
std::string verdict(const std::string& file, const Problems& problems) {
  const std::size_t errors = count_errors(problems), warnings = problems.size() - errors;
  std::string words = errors > 0 ? say_count("{} error", "{} errors", errors) : std::string{};
  if (warnings > 0) words += (words.empty() ? "" : ", ") + say_count("{} warning", "{} warnings", warnings);
  return file + ": " + (words.empty() ? translate("nothing wrong") : words) + "\n";
}

using Input = std::variant<std::string, Problem>;

storage::Reading read(const std::string& file, const Input& input, storage::Mending mending) {
  if (const Problem* refused = std::get_if<Problem>(&input)) {
    storage::Reading nothing;
    nothing.problems.push_back(*refused);
    return nothing;
  }
  storage::Reading reading = storage::read_map(std::get<std::string>(input), file, mending);
  if (reading.is_newer()) {
    reading.document.reset();
    reading.problems.insert(reading.problems.begin(), newer_version(file));
  }
  return reading;
}

Exit check_all(const Check& request) {
  Problems all;
  std::string verdicts;
  std::vector<std::string> mendable;
  for (const std::string& file : request.files) {
    const storage::Reading reading = read(file, read_input(file), storage::Mending::refused);
    const Problems& problems = reading.problems;
    if (reading.is_mendable) mendable.push_back(file);
    verdicts += verdict(file, problems);
    all.insert(all.end(), problems.begin(), problems.end());
  }
  for (const Problem& problem : all)
    if (!request.as_json || problem.from_system) tell(problem);
  if (!request.as_json) advise_mending(mendable);
  const Exit printed = print(request.as_json ? as_json(all) : verdicts);
  return printed == Exit::done ? exit_code(all) : printed;
}

Exit mend(const Check& request) {
  const std::string& file = request.files.front();
  const Input input = read_input(file);
  const storage::Reading reading = read(file, input, storage::Mending::wanted);
  if (!request.as_json) tell(reading.problems);
  if (!reading.document) {
    if (request.as_json) print(as_json(reading.problems));
    return exit_code(reading.problems);
  }
  if (const Exit written = write_map(request.output, *reading.document); written != Exit::done) return written;
  // What is left as it is stays to be seen to.
  const std::size_t left = count_errors(reading.problems);
  const Exit done = left == 0 ? Exit::done : Exit::something_open;
  const std::size_t mended = count_errors(read(file, input, storage::Mending::refused).problems) - left;
  std::string words;
  if (request.as_json) words = as_json(reading.problems);
  else if (request.output != Dash)
    words = say_count("{1}: {0} place mended, written to {2}", "{1}: {0} places mended, written to {2}", mended, file, request.output) + "\n";
  const Exit printed = words.empty() ? Exit::done : print(words);
  return printed == Exit::done ? done : printed;
}

}  // namespace

Exit run(const Check& request) { return request.mending ? mend(request) : check_all(request); }

}  // namespace concarte::cli
