// `concarte audit`: what is still open in a synthesis, and how much of each source is in it.
#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/audit/audit.h"
#include "map/storage/source_maps.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string path_of(const document::Document& map, const document::SourceId& id) {
  const auto* source = map.all<document::Source>().find(id);
  return source == nullptr || source->path.empty() ? std::string(id.view()) : source->path;
}

std::string place_of(const audit::Open& open) {
  if (open.kind == audit::OpenKind::minority) return std::string(open.idea.source.view());
  if (!open.node.empty()) return std::string(open.node.view());
  if (!open.idea.source.empty()) return open.idea.node.empty() ? std::string(open.idea.source.view()) : ledger::to_string(open.idea);
  if (!open.conflict.empty()) return std::string(open.conflict.view());
  return std::string(open.term.empty() ? open.group.view() : open.term.view());
}

std::string as_json(const document::Document& map, const audit::Audit& audit) {
  Json open = Json::array(), coverage = Json::array();
  for (const audit::Open& it : audit.open) {
    open.push_back({{"kind", audit::word(it.kind)}, {"node", place_of(it)}, {"message", it.message}});
    if (it.ideas.empty()) continue;
    Json ideas = Json::array();
    for (const ledger::SourceNode& idea : it.ideas) ideas.push_back(ledger::to_string(idea));
    open.back()["ideas"] = std::move(ideas);
  }
  for (const ledger::Coverage& it : audit.coverage) {
    Json groups = Json::array();
    for (const auto& group : it.groups) groups.push_back(group.view());
    coverage.push_back({{"source", path_of(map, it.source)}, {"id", it.source.view()}, {"groups", std::move(groups)},
                        {"placed", it.placed}, {"total", it.total}, {"set_aside", it.aside}});
  }
  Json voices = Json::array();
  for (const ledger::GroupCoverage& it : audit.groups) {
    const auto* group = map.all<document::Group>().find(it.group);
    voices.push_back({{"group", it.group.view()}, {"name", group->name}, {"mark", group->mark}, {"placed", it.placed}, {"total", it.total}, {"set_aside", it.aside}});
  }
  const Json answer{{"open", std::move(open)}, {"coverage", std::move(coverage)}, {"groups", std::move(voices)}};
  return answer.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string counted(const ledger::Share& it) {
  return say("{}/{} placed", it.placed, it.total) + (it.aside > 0 ? ", " + say_count("{} of them set aside", "{} of them set aside", it.aside) : std::string{}) + "\n";
}

std::string as_words(const document::Document& map, const audit::Audit& audit) {
  std::string words;
  for (const ledger::Coverage& it : audit.coverage)
    words += path_of(map, it.source) + "  " + counted(it);
  for (const ledger::GroupCoverage& it : audit.groups) {
    const auto* group = map.all<document::Group>().find(it.group);
    words += (group->mark.empty() ? group->name : fmt::format("{} {}", group->mark, group->name)) + "  " + counted(it);
  }
  for (const audit::Open& it : audit.open) words += place_of(it) + "  " + it.message + "\n";
  return audit.open.empty() ? words + translate("Nothing is open.") + "\n" : words;
}

}  // namespace

Exit run(const Review& request) {
  auto read = read_map(request.map);
  if (const Exit* code = std::get_if<Exit>(&read)) return *code;
  const document::Document& map = std::get<SourceMap>(read).document;
  const audit::Audit found = audit::audit(map, storage::source_maps(map));
  if (const Exit printed = print(request.as_json ? as_json(map, found) : as_words(map, found)); printed != Exit::done) return printed;
  if (found.open.empty()) return Exit::done;
  tell(say_count("{} thing is open.", "{} things are open.", found.open.size()));
  return Exit::something_open;
}

}  // namespace concarte::cli
