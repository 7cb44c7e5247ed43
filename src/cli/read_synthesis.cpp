// What the command lines of a synthesis ask for.
#include "cli/read_synthesis.h"

#include <algorithm>
#include <charconv>

#include "base/translate.h"
#include "cli/command_line.h"
#include "cli/terminal.h"

namespace concarte::cli {
namespace {

using Reading = std::variant<Request, Misuse>;

std::optional<double> share_from(const std::string& word) {
  double share = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), share);
  const bool is_one = error == std::errc{} && end == word.data() + word.size() && share >= 0 && share <= 1;
  return is_one ? std::optional(share) : std::nullopt;
}

}  // namespace

Reading read_synthesise(std::vector<std::string> words) {
  Synthesise request;
  std::string least;
  CommandLine line("synthesise MAP… -o OUT [--accept-above SCORE] [--propose-only] [--json]",
                   mark("Brings the maps of several groups into one, which keeps who said what."));
  line.positional("MAP", request.maps, mark("the groups’ maps, two or more"));
  line.option("-o,--output", "OUT", request.output, mark("the synthesis to write; - for standard output"));
  line.option("--accept-above", "SCORE", least, mark("merge what is proposed with at least this score, from 0 to 1; without it nothing is merged"));
  line.flag("--propose-only", request.propose_only, mark("only say which ideas may be the same; write nothing, whatever -o says"));
  line.flag("--json", request.as_json, mark("answer in JSON"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.maps.size() < 2) return Misuse{translate("Name two maps at least to bring together.")};
  if (std::count(request.maps.begin(), request.maps.end(), Dash) > 1)
    return Misuse{translate("Only one map can come from standard input.")};
  if (!least.empty() && !(request.accept_above = share_from(least)))
    return Misuse{say("“{}” is not a score: write a number from 0 to 1, as 0.8.", least)};
  if (!request.propose_only && request.output.empty()) return Misuse{translate("Name the synthesis to write: -o OUT.")};
  if (request.as_json && !request.propose_only) return Misuse{translate("--json only goes with --propose-only.")};
  return request;
}

Reading read_unsynthesise(std::vector<std::string> words) {
  Unsynthesise request;
  CommandLine line("unsynthesise MAP -o FOLDER", mark("Gives back the files that a synthesis was made of, byte for byte."));
  line.positional("MAP", request.map, mark("the synthesis; - for standard input"));
  line.option("-o,--output", "FOLDER", request.folder, mark("the folder to write them in"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.map.empty()) return Misuse{translate("Name the synthesis to take apart.")};
  if (request.folder.empty()) return Misuse{translate("Name the folder to write the files in: -o FOLDER.")};
  return request;
}

Reading read_audit(std::vector<std::string> words) {
  Review request;
  CommandLine line("audit MAP [--json]", mark("Says what is still open in a synthesis, and how much of each source is in it."));
  line.positional("MAP", request.map, mark("the synthesis; - for standard input"));
  line.flag("--json", request.as_json, mark("answer in JSON"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.map.empty()) return Misuse{translate("Name the synthesis to look through.")};
  return request;
}

}  // namespace concarte::cli
