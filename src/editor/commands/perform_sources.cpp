// The commands about the files of a synthesis: bringing them together, one more, one less, one that has changed.
#include <algorithm>

#include "base/translate.h"
#include "editor/commands/performers.h"
#include "editor/commands/told_differences.h"
#include "map/ledger/beginning.h"
#include "map/storage/map_file.h"
#include "system/digest.h"
#include "system/files.h"

namespace concarte::session::perform {
namespace {

namespace fs = std::filesystem;

struct Read {
  ledger::File file;
  document::Document map;
};

// A source remembers its file's name, beside which the synthesis is saved, and no folder of anybody's.
std::variant<Read, Problem> read_source(const fs::path& path) {
  const auto input = system::read_file(path);
  if (const Problem* refusal = std::get_if<Problem>(&input)) return *refusal;
  storage::Reading reading = storage::read_map(std::get<std::string>(input), path.string());
  if (!reading.document) {
    const auto error = std::find_if(reading.problems.begin(), reading.problems.end(), [](const Problem& it) { return it.severity == Severity::error; });
    return error == reading.problems.end() ? Problem{} : *error;
  }
  if (reading.is_newer()) {
    Problem problem;
    problem.file = path.string();
    problem.message = translate("This map was made by a newer version of Concarte: it cannot be brought in. Install the newer version.");
    return problem;
  }
  std::string bytes = std::get<std::string>(input);
  const std::string sum = system::sha256(bytes);
  return Read{{path.filename().string(), std::move(bytes), sum}, std::move(*reading.document)};
}

Outcome failed(Problem problem) { return {{}, std::move(problem)}; }

const document::Source* source_meant(const State& state, const Arguments& a) {
  const auto& sources = state.document.all<document::Source>();
  return sources.find(a.source.empty() ? state.synthesis.source : a.source);
}

Outcome no_such_source() { return refused(translate("This source is not in the synthesis. Give the id of one.")); }

// Where the file of a source is looked for: where it is said to be, beside the synthesis, or where the program was started.
fs::path file_of(const State& state, const document::Source& source, const Arguments& a) {
  if (a.path) return *a.path;
  const fs::path name = source.path;
  const fs::path beside = state.path.parent_path() / name;
  std::error_code error;
  return name.is_absolute() || state.path.empty() || !fs::exists(beside, error) ? name : beside;
}

}  // namespace

Outcome assemble(Context& c, const Arguments& a) {
  if (!a.paths) {
    c.state.dialog = Dialog::assemble;
    return {};
  }
  std::vector<ledger::File> files;
  std::vector<document::Document> maps;
  for (const std::string& path : *a.paths) {
    auto read = read_source(path);
    if (Problem* problem = std::get_if<Problem>(&read)) return failed(std::move(*problem));
    Read& source = std::get<Read>(read);
    const auto twin = std::find(maps.begin(), maps.end(), source.map);
    if (twin != maps.end()) {
      const std::string& first = files[static_cast<std::size_t>(twin - maps.begin())].path;
      return refused(say("“{}” and “{}” are the same map, word for word. Choose it once.", first, source.file.path));
    }
    files.push_back(std::move(source.file));
    maps.push_back(std::move(source.map));
  }
  if (files.size() < 2) return refused(translate("Choose two maps at least to bring together."));
  document::Document synthesis = ledger::begin(files, maps);
  c.state.fresh_ids = c.state.mode == Mode::script ? FreshIds::from_bytes(synthesis.heading().id) : c.state.fresh_ids;
  show_document(c.state, std::move(synthesis), {});
  c.state.saved_revision = ~std::uint64_t{0};  // it is in no file yet
  c.state.synthesis = {};
  enter_left_panel(c.state, LeftPanel::synthesis);
  return {};
}

Outcome add_source(Context& c, const Arguments& a) {
  if (!a.path) {
    c.state.dialog = Dialog::add_source;
    return {};
  }
  auto read = read_source(*a.path);
  if (Problem* problem = std::get_if<Problem>(&read)) return failed(std::move(*problem));
  const Read& source = std::get<Read>(read);
  if (const document::Source* there = ledger::source_of(c.state.document, source_maps(c.state), source.file, source.map))
    return refused(say("This map is in the synthesis already, as “{}”.", there->path));
  const document::SourceId id = ledger::source_for(c.state.document, source.file);
  carry_out(c.state, ledger::add_source(c.state.document, source.file, source.map));
  c.state.dialog = Dialog::none;
  return {{std::string(id.view())}, std::nullopt};
}

Outcome remove_source(Context& c, const Arguments& a) {
  const document::Source* source = source_meant(c.state, a);
  if (source == nullptr) return no_such_source();
  const ledger::SourceMaps& maps = source_maps(c.state);
  carry_out(c.state, ledger::remove_source(c.state.document, maps, document::SourceId(source->id)));
  return {};
}

Outcome reread_source(Context& c, const Arguments& a) {
  const document::Source* source = source_meant(c.state, a);
  if (source == nullptr) return no_such_source();
  auto read = read_source(file_of(c.state, *source, a));
  if (Problem* problem = std::get_if<Problem>(&read)) return failed(std::move(*problem));
  const Read& now = std::get<Read>(read);
  if (now.file.sha256 == source->sha256) {
    const edit::Edit restored = ledger::restore_source(c.state.document, source->id, now.file);
    c.state.murmur = restored.change.empty() ? say("“{}” has not changed.", source->path) : say("“{}” is whole again.", source->path);
    carry_out(c.state, restored);
    return {};
  }
  const document::Source* other = ledger::source_of(c.state.document, source_maps(c.state), now.file, now.map);
  if (other != nullptr && other->id != source->id) return refused(translate("This map is another source of the synthesis already."));
  const auto before = source_maps(c.state).find(source->id);
  if (before == source_maps(c.state).end()) return refused(translate("What this source held cannot be read. Read its file again as it was when it was brought in; or take it back, then bring the file in anew."));
  const auto old = before->second;
  carry_out(c.state, ledger::reread_source(c.state.document, ledger::SourceMaps(source_maps(c.state)), document::SourceId(source->id), now.file, now.map));
  c.state.notice = Notice{Severity::warning, say("“{}” was read again: {}.", now.file.path, told_differences(*old, now.map)), Command{Verb::undo, {}}, translate("Undo")};
  return {};
}

}  // namespace concarte::session::perform
