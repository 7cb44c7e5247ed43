// `concarte merge`: one map of two versions that were edited apart.
#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/comparison/conflicts.h"
#include "map/comparison/merge.h"
#include "map/storage/source_maps.h"

namespace concarte::cli {
namespace {

// A version control system gives an empty file for a version that there was not.
std::variant<document::Document, Exit> read_base(const std::string& file) {
  if (file != Dash) {
    const auto bytes = read_input(file);
    if (const auto* text = std::get_if<std::string>(&bytes); text != nullptr && text->empty()) return document::Document{};
  }
  auto read = read_map(file);
  if (const Exit* code = std::get_if<Exit>(&read)) return *code;
  return std::move(std::get<SourceMap>(read).document);
}

std::variant<document::Document, Exit> read_side(const std::string& file) {
  auto read = read_map(file);
  if (const Exit* code = std::get_if<Exit>(&read)) return *code;
  SourceMap& source = std::get<SourceMap>(read);
  if (!source.is_newer) return std::move(source.document);
  tell(newer_version(file));
  return Exit::invalid_input;
}

}  // namespace

Exit run(const Merge& request) {
  // Version control has the merged map take the place of MINE.
  const bool takes_mine = refusal_to_replace(request.output, {request.mine}).has_value();
  if (const auto refusal = refusal_to_replace(request.output, {request.base, request.theirs}); refusal && !takes_mine) {
    tell(*refusal);
    return Exit::wrong_usage;
  }
  auto base = read_base(request.base), mine = read_side(request.mine), theirs = read_side(request.theirs);
  for (const auto* read : {&base, &mine, &theirs})
    if (const Exit* code = std::get_if<Exit>(read)) return *code;
  // A source that each side has read again since is taken as mine has it.
  ledger::SourceMaps maps = storage::source_maps(std::get<document::Document>(mine));
  maps.merge(storage::source_maps(std::get<document::Document>(theirs)));
  const document::Document merged =
      comparison::merge(std::get<document::Document>(base), std::get<document::Document>(mine), std::get<document::Document>(theirs), maps);
  if (const Exit written = write_map(request.output, merged); written != Exit::done) return written;
  const auto open = comparison::open_conflicts(merged, maps);
  for (const comparison::OpenConflict& conflict : open) tell(problem_with(request.output, comparison::sentence(conflict)));
  if (open.empty()) return Exit::done;
  tell(say_count("{} conflict is left to decide: open the map in Concarte, where both sides stand next to each other.",
                 "{} conflicts are left to decide: open the map in Concarte, where both sides stand next to each other.", open.size()));
  return Exit::something_open;
}

}  // namespace concarte::cli
