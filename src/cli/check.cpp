// `concarte check`: all that is wrong in maps, and a map mended.
#include <algorithm>

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

// One line a file; the problems themselves go to standard error.
std::string verdict(const std::string& file, const Problems& problems) {
  const auto errors = static_cast<unsigned long>(
      std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; }));
  const unsigned long warnings = problems.size() - errors;
  std::string words = errors > 0 ? say_count("{} error", "{} errors", errors) : std::string{};
  if (warnings > 0) words += (words.empty() ? "" : ", ") + say_count("{} warning", "{} warnings", warnings);
  return file + ": " + (words.empty() ? translate("nothing wrong") : words) + "\n";
}

storage::Reading read(const std::string& file, storage::Mending mending) {
  const auto input = read_input(file);
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
    const storage::Reading reading = read(file, storage::Mending::refused);
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
  const storage::Reading reading = read(file, storage::Mending::wanted);
  if (!request.as_json) tell(reading.problems);
  if (!reading.document) {
    if (request.as_json) print(as_json(reading.problems));
    return exit_code(reading.problems);
  }
  if (const Exit written = write_map(request.output, *reading.document); written != Exit::done) return written;
  if (request.as_json) return print(as_json(reading.problems));
  if (request.output == Dash) return Exit::done;
  return print(say_count("{1}: {0} place mended, written to {2}", "{1}: {0} places mended, written to {2}",
                         reading.problems.size(), file, request.output) + "\n");
}

}  // namespace

Exit run(const Check& request) { return request.mending ? mend(request) : check_all(request); }

}  // namespace concarte::cli
