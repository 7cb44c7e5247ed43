// The arguments of the sub-commands about versions: `compare` and `merge`.
#include "cli/versions_arguments.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/translate.h"
#include "base/utf8.h"
#include "cli/command_line.h"
#include "cli/terminal.h"

namespace concarte::cli {
namespace {

constexpr std::array<std::string_view, 8> Endings{".svg", ".svgz", ".pdf", ".png", ".csv", ".ods", ".md", ".html"};

std::string all_endings() {
  std::string words;
  for (const std::string_view ending : Endings) words += (words.empty() ? "" : ", ") + std::string(ending);
  return words;
}

}  // namespace

std::variant<Request, Misuse> read_compare(std::vector<std::string> words) {
  Compare request;
  CommandLine line("compare OLD NEW [--group NAME] [--json] [-o OUT.(svg|pdf|png|csv|ods|md|html)]", mark("Says what became of a map from one version to the next."));
  line.positional("OLD", request.before, mark("the older version; - for standard input"));
  line.positional("NEW", request.after, mark("the newer version; - for standard input"));
  line.option("--group", "NAME", request.group, mark("only what is about the ideas of this group: its name, its letter or its id"));
  line.flag("--json", request.as_json, mark("answer in JSON"));
  line.option("-o,--output", "OUT", request.output, mark("the new map with what changed drawn in it, or the table of amendments, by the end of the name"));

  line.option("--theme", "NAME", request.theme, mark("the theme, instead of the map’s own: light, dark, high-contrast"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.before.empty() || request.after.empty()) return Misuse{translate("Name the two versions to compare, the older one first.")};
  if (request.before == Dash && request.after == Dash) return Misuse{translate("Only one of the maps can come from standard input.")};
  if (request.output.empty()) return request;
  const std::string ending = utf8::lowered(std::filesystem::path(request.output).extension().string());
  if (std::find(Endings.begin(), Endings.end(), ending) == Endings.end())
    return Misuse{say("“{}” says no form of a comparison. End the name with one of: {}.", request.output, all_endings())};
  constexpr std::array<std::string_view, 4> Drawn{".svg", ".svgz", ".pdf", ".png"};
  if (!request.group.empty() && std::find(Drawn.begin(), Drawn.end(), ending) != Drawn.end())
    return Misuse{translate("The figure shows the differences of all groups. For those of one group, leave -o out, or write a table: .csv, .ods, .md, .html.")};
  return request;
}

std::variant<Request, Misuse> read_merge(std::vector<std::string> words) {
  Merge request;
  CommandLine line("merge BASE MINE THEIRS -o OUT", mark("Makes one map of two versions that were edited apart from a common one."));
  line.positional("BASE", request.base, mark("the version both began from; an empty file when there is none"));
  line.positional("MINE", request.mine, mark("the one whose words stay in place where both changed the same"));
  line.positional("THEIRS", request.theirs, mark("the other one, whose words are kept beside"));
  line.option("-o,--output", "OUT", request.output, mark("the map to write; - for standard output"));

  if (auto misuse = line.read(std::move(words))) return *misuse;
  if (line.is_help_wanted()) return Print{line.help()};
  if (request.base.empty() || request.mine.empty() || request.theirs.empty())
    return Misuse{translate("Name the three versions to merge: the common one, yours, theirs.")};
  if (request.output.empty()) return Misuse{translate("Name the map to write: -o OUT.")};
  const std::array files{request.base, request.mine, request.theirs};
  if (std::count(files.begin(), files.end(), Dash) > 1) return Misuse{translate("Only one of the maps can come from standard input.")};
  return request;
}

}  // namespace concarte::cli
