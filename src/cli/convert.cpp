// `concarte convert`: the map out of the figure that holds it, byte for byte.
#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"

namespace concarte::cli {

Exit run(const Convert& request) {
  if (const auto refusal = refusal_to_replace(request.output, {request.input})) {
    tell(*refusal);
    return Exit::wrong_usage;
  }
  auto source = read_map(request.input);
  if (const Exit* code = std::get_if<Exit>(&source)) return *code;
  const SourceMap& map = std::get<SourceMap>(source);
  if (!map.is_in_figure) {
    tell(problem_with(request.input, translate("This is a map already. So far only figures (SVG) are converted, into the map they hold.")));
    return Exit::invalid_input;
  }
  const auto problem = write_output(request.output, map.bytes);
  if (!problem) return Exit::done;
  tell(*problem);
  return Exit::failed;
}

}  // namespace concarte::cli
