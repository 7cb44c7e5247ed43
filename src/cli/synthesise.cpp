// `concarte synthesise`: the maps of several groups become one, or what may be the same in them is told.
#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/source_map.h"
#include "map/ledger/coverage.h"
#include "map/ledger/beginning.h"
#include "map/ledger/placing.h"
#include "map/ledger/proposals.h"
#include "map/document/vocabulary.h"
#include "map/synthesis/false_consensus.h"
#include "system/digest.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

using Json = nlohmann::ordered_json;
using ledger::SourceNode;

struct Given {
  std::vector<ledger::File> files;
  std::vector<document::Document> maps;
};

std::variant<Given, Exit> read_all(const std::vector<std::string>& names) {
  Given given;
  Exit code = Exit::done;
  for (const std::string& name : names) {
    auto read = read_map(name);
    if (const Exit* refusal = std::get_if<Exit>(&read)) {
      code = *refusal;
      continue;
    }
    SourceMap& map = std::get<SourceMap>(read);
    if (map.is_newer) {
      tell(newer_version(name));
      code = Exit::invalid_input;
      continue;
    }
    if (map.is_in_figure) map.bytes = std::move(map.figure);
    const std::string sum = system::sha256(map.bytes);
    // However it is written, alone or in a figure.
    const auto twin = std::find(given.maps.begin(), given.maps.end(), map.document);
    if (twin != given.maps.end()) {
      const std::string& first = given.files[static_cast<std::size_t>(twin - given.maps.begin())].path;
      tell(problem_with(name, say("It is the same map as “{}”, word for word. Name it once.", first)));
      code = Exit::invalid_input;
      continue;
    }
    given.files.push_back({name, std::move(map.bytes), sum});
    given.maps.push_back(std::move(map.document));
  }
  if (code != Exit::done) return code;
  return given;
}

std::set<std::string> languages(const std::vector<document::Document>& maps) {
  std::set<std::string> all;
  for (const auto& map : maps) all.insert(map.heading().language);
  return all;
}

struct Assembly {
  document::Document map;
  ledger::SourceMaps sources;
  std::map<document::SourceId, std::string> names;  // of the files
};

Assembly assemble(const Given& given) {
  Assembly assembly;
  assembly.map = ledger::begin(given.files, given.maps);
  for (const auto& source : assembly.map.all<document::Source>()) {
    const auto file = std::find_if(given.files.begin(), given.files.end(), [&](const auto& it) { return it.sha256 == source.sha256; });
    const auto place = static_cast<std::size_t>(file - given.files.begin());
    assembly.sources[source.id] = std::make_shared<const document::Document>(given.maps[place]);
    assembly.names[source.id] = file->path;
  }
  return assembly;
}

// How far it has come, on a terminal that someone looks at.
synthesis::Progress progress_shown() {
  if (!is_watched()) return {};
  return [last = -1](double share) mutable {
    const int percent = static_cast<int>(share * 100);
    if (percent == std::exchange(last, percent)) return;
    tell_progress(say("Comparing the maps: {} %", percent));
  };
}

std::vector<ledger::Proposal> proposals_of(const Assembly& assembly) {
  const auto folders = system::word_folders();
  auto found = ledger::propose(assembly.sources, {}, folders, progress_shown()).proposals;
  end_progress();
  return found;
}

std::string said(const synthesis::Use& use) {
  if (!use.text.empty() || use.opinion == 0) return use.text;
  return translate(document::label(use.opinion > 0 ? document::Opinion::in_favour : document::Opinion::against));
}

Json member(const Assembly& assembly, const document::SourceId& source, const document::NodeId& node) {
  return {{"map", assembly.names.at(source)}, {"node", node.view()}, {"text", assembly.sources.at(source)->node(node).text}};
}

// In the order in which the files were named, whatever order the proposals were made in.
std::vector<SourceNode> in_order_of_files(const Assembly& assembly, std::vector<SourceNode> ideas) {
  std::map<document::SourceId, int> places;
  for (const auto& source : assembly.map.all<document::Source>()) places.emplace(source.id, static_cast<int>(places.size()));
  std::stable_sort(ideas.begin(), ideas.end(), [&](const auto& a, const auto& b) { return places.at(a.source) < places.at(b.source); });
  return ideas;
}

struct Misunderstanding {
  synthesis::SharedWord word;
  std::vector<Json> senses;
};

Json terms_as_json(const Assembly& assembly) {
  std::vector<synthesis::Voice> voices;
  std::vector<document::SourceId> sources;
  std::vector<std::vector<document::NodeId>> nodes;
  for (const auto& source : assembly.map.all<document::Source>()) {
    synthesis::VoiceOfMap voice = synthesis::voice_of(*assembly.sources.at(source.id));
    voices.push_back(std::move(voice.voice));
    nodes.push_back(std::move(voice.nodes));
    sources.push_back(source.id);
  }
  Json list = Json::array();
  for (const synthesis::SharedWord& word : synthesis::false_consensus(voices, system::word_folders())) {
    Json senses = Json::array();
    for (const synthesis::Use& use : word.uses) {
      const auto node = use.phrases.empty() ? document::NodeId{} : nodes[use.voice][use.phrases.front()];
      senses.push_back({{"map", assembly.names.at(sources[use.voice])}, {"node", node.view()}, {"text", said(use)}});
    }
    list.push_back({{"word", word.word}, {"score", word.score}, {"senses", std::move(senses)}});
  }
  return list;
}

std::string as_json(const Assembly& assembly, const std::vector<ledger::Proposal>& proposals) {
  Json list = Json::array();
  for (const ledger::Proposal& proposal : proposals) {
    Json members = Json::array(), reasons = Json::array();
    for (const SourceNode& idea : in_order_of_files(assembly, proposal.ideas))
      members.push_back(member(assembly, idea.source, *document::NodeId::parse(idea.node)));
    for (const auto& reason : proposal.reasons) reasons.push_back(synthesis::said(reason));
    list.push_back({{"score", proposal.score}, {"members", std::move(members)}, {"reasons", std::move(reasons)}});
  }
  const Json answer{{"proposals", std::move(list)}, {"terms", terms_as_json(assembly)}};
  return answer.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string as_words(const Assembly& assembly, const std::vector<ledger::Proposal>& proposals) {
  std::string words;
  for (const ledger::Proposal& proposal : proposals) {
    words += say("{} %", static_cast<int>(proposal.score * 100 + 0.5)) + "\n";
    for (const SourceNode& idea : in_order_of_files(assembly, proposal.ideas))
      words += "    " + assembly.names.at(idea.source) + " " + idea.node + "  " + ledger::find(assembly.sources, idea)->text + "\n";
    for (const auto& reason : proposal.reasons) words += "    – " + synthesis::said(reason) + "\n";
  }
  return words.empty() ? std::string(translate("No two ideas look the same.")) + "\n" : words;
}

}  // namespace

Exit run(const Synthesise& request) {
  const auto refusal = refusal_to_replace(request.output, request.maps);
  if (refusal && !request.propose_only) {
    tell(*refusal);
    return Exit::wrong_usage;
  }
  auto read = read_all(request.maps);
  if (const Exit* code = std::get_if<Exit>(&read)) return *code;
  const Given& given = std::get<Given>(read);
  if (languages(given.maps).size() > 1)
    tell(translate("The maps are in several languages: only what they share word for word is proposed between them."));
  Assembly assembly = assemble(given);
  if (request.propose_only) {
    const auto proposals = proposals_of(assembly);
    return print(request.as_json ? as_json(assembly, proposals) : as_words(assembly, proposals));
  }
  if (request.accept_above) {
    std::vector<std::vector<SourceNode>> accepted;
    for (const ledger::Proposal& proposal : proposals_of(assembly))
      // What groups mean by one word is for people to say.
      if (proposal.score >= *request.accept_above && !synthesis::explains_a_word(proposal.reasons)) accepted.push_back(proposal.ideas);
    ledger::merge_all(assembly.map, assembly.sources, std::move(accepted));
  }
  if (const Exit written = write_map(request.output, assembly.map); written != Exit::done) return written;
  std::size_t placed = 0, total = 0;
  for (const auto& [id, map] : assembly.sources) {
    const ledger::Coverage counted = ledger::coverage(assembly.map, assembly.sources, id);
    placed += counted.placed;
    total += counted.total;
  }
  tell(say("{} of {} ideas are placed. Open the synthesis to place the others, or look through it: `concarte audit`.", placed, total));
  return placed < total ? Exit::something_open : Exit::done;
}

}  // namespace concarte::cli
