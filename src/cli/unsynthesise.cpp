// `concarte unsynthesise`: the files of a synthesis, byte for byte.
#include <filesystem>
#include <map>
#include <vector>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/storage/source_content.h"
#include "system/files.h"

namespace concarte::cli {
namespace {

namespace fs = std::filesystem;

// A name for each source's file, told apart where folders did: `carte.json`, `carte-2.json`.
std::map<document::SourceId, fs::path> names_of(const document::Document& map) {
  std::map<document::SourceId, fs::path> names;
  std::map<std::string, int> uses;
  for (const auto& source : map.all<document::Source>()) {
    fs::path name = fs::path(source.path).filename();
    if (name.empty() || name == "." || name == ".." || name == "-") name = std::string(source.id.view()) + ".json";
    fs::path free = name;
    while (uses[free.string()]++ > 0) free = name.stem().string() + "-" + std::to_string(uses[name.string()]++) + name.extension().string();
    names[source.id] = free;
  }
  return names;
}

}  // namespace

Exit run(const Unsynthesise& request) {
  auto read = read_map(request.map);
  if (const Exit* code = std::get_if<Exit>(&read)) return *code;
  const document::Document& map = std::get<SourceMap>(read).document;
  if (map.all<document::Source>().empty()) {
    tell(problem_with(request.map, translate("This map is no synthesis: it was not made of other maps.")));
    return Exit::invalid_input;
  }
  std::error_code error;
  fs::create_directories(request.folder, error);
  if (error) {
    tell(refused_by_system(request.folder, error.value()));
    return Exit::failed;
  }
  const auto names = names_of(map);
  std::vector<const document::Source*> whole;
  for (const auto& source : map.all<document::Source>())
    if (!storage::damage_of(source)) whole.push_back(&source);  // what is damaged was told when the map was read
  // Nothing is written before it is known that nothing of somebody's is in the way.
  for (const document::Source* source : whole) {
    const fs::path file = fs::path(request.folder) / names.at(source->id);
    if (!fs::exists(file, error)) continue;
    const auto there = system::read_file(file);
    if (std::holds_alternative<std::string>(there) && std::get<std::string>(there) == source->content.view()) continue;
    tell(problem_with(file.string(), translate("There is another file of this name, and it is not overwritten. Choose an empty folder.")));
    return Exit::failed;
  }
  for (const document::Source* source : whole) {
    const fs::path file = fs::path(request.folder) / names.at(source->id);
    if (auto problem = system::write_file(file, source->content.view())) {
      tell(*problem);
      return Exit::failed;
    }
    if (print(file.string() + "\n") != Exit::done) return Exit::failed;
  }
  const std::size_t damaged = map.all<document::Source>().size() - whole.size();
  if (damaged == 0) return Exit::done;
  tell(problem_with(request.map, say_count("{} file is damaged and is not given back.", "{} files are damaged and are not given back.", damaged)));
  return Exit::invalid_input;
}

}  // namespace concarte::cli
