// Comparing the map with another version, and deciding what a merge left open.
#include <algorithm>
#include <filesystem>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "map/comparison/amendments.h"
#include "map/comparison/conflicts.h"
#include "map/comparison/of_group.h"
#include "map/storage/map_file.h"
#include "picture/writing/writing.h"
#include "system/files.h"

namespace concarte::session {
namespace {

namespace fs = std::filesystem;

// A name as part of a file's: in small letters, its words joined by hyphens.
std::string in_file_name(const std::string& name) {
  constexpr std::size_t MostLetters = 60;
  std::string words;
  for (const char letter : utf8::lowered(utf8::shortened(name, MostLetters))) {
    const bool is_of_word = static_cast<unsigned char>(letter) > 0x7F || (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z');
    if (is_of_word) words += letter;
    else if (!words.empty() && words.back() != '-') words += '-';
  }
  while (!words.empty() && words.back() == '-') words.pop_back();
  return words;
}

// Beside the map, under a name that no file has yet; it tells the only group whose amendments they are.
fs::path usual_place(const State& state, const document::Group* group, const std::string& ending) {
  const fs::path& near = state.path.empty() ? state.compared->path : state.path;
  std::string stem = near.stem().string() + "-" + translate("amendments");
  if (const std::string name = group == nullptr ? std::string() : in_file_name(utf8::cleaned(group->name)); !name.empty()) stem += "-" + name;
  fs::path place = near.parent_path() / (stem + ending);
  std::error_code ignored;
  for (int number = 2; fs::exists(place, ignored); ++number) place = near.parent_path() / (stem + "-" + std::to_string(number) + ending);
  return place;
}

// The conflict named by its id; the first one without a name.
document::ConflictId conflict_meant(const State& state, const Arguments& a) {
  const auto& conflicts = state.document.all<document::Conflict>();
  if (!a.text) return conflicts.empty() ? document::ConflictId{} : conflicts.begin()->id;
  return document::ConflictId::parse(*a.text).value_or(document::ConflictId{});
}

}  // namespace

namespace perform {

Outcome compare_with(Context& c, const Arguments& a) {
  if (!a.path) {
    if (c.state.mode == Mode::script) return refused(translate("Say which file to compare with."));
    c.state.dialog = Dialog::compare;
    return {};
  }
  storage::Reading reading = storage::read_map_file(*a.path);
  if (!reading.document) {
    const auto error = std::find_if(reading.problems.begin(), reading.problems.end(), [](const Problem& one) { return one.severity == Severity::error; });
    Problem problem = error != reading.problems.end() ? *error : Problem{};
    if (c.state.mode == Mode::window) c.state.notice = Notice{Severity::error, to_string(problem), std::nullopt, {}};
    return {{}, std::move(problem)};
  }
  c.state.compared = Compared{*a.path, std::move(*reading.document)};
  ++c.state.compared_number;
  c.state.dialog = Dialog::none;
  enter_left_panel(c.state, LeftPanel::versions);
  return {};
}

Outcome show_versions(Context& c, const Arguments&) {
  toggle_left_panel(c.state, LeftPanel::versions);
  return {};
}

Outcome list_differences_of(Context& c, const Arguments& a) {
  if (!a.group.empty() && c.state.document.all<document::Group>().find(a.group) == nullptr)
    return refused(translate("This group is not in the map. Select one, or give the id of one."));
  c.state.group_compared = a.group;
  if (c.state.left_panel != LeftPanel::versions) enter_left_panel(c.state, LeftPanel::versions);
  return {};
}

Outcome export_amendments(Context& c, const Arguments& a) {
  if (!c.state.compared) return refused(translate("Compare the map with another version first."));
  if (!a.path && c.state.mode == Mode::script) return refused(translate("Say where to write the amendments."));
  if (a.setting && *a.setting != "csv" && *a.setting != "md") return refused(say("“{}” is no form of the amendments: csv or md.", *a.setting));
  const fs::path path = a.path ? fs::path(*a.path) : usual_place(c.state, c.state.document.all<document::Group>().find(a.group), "." + a.setting.value_or("csv"));
  const document::Document& other = c.state.compared->other;
  comparison::Comparison found = comparison::compare(other, c.state.document);
  if (!a.group.empty()) found = comparison::of_group(std::move(found), other, c.state.document, a.group);
  const auto name_of = [](const fs::path& file) { return utf8::cleaned(file.stem().string()); };
  const report::Table table = comparison::amendments(other, c.state.document, found, {name_of(c.state.compared->path), name_of(c.state.path), a.group});
  const bool is_markdown = utf8::lowered(path.extension().string()) == ".md";
  if (auto problem = system::write_file(path, is_markdown ? writing::markdown(table) : writing::csv(table))) return {{}, std::move(*problem)};
  c.state.notice = Notice{Severity::warning, say("The amendments were written to {}.", utf8::cleaned(path.string())), std::nullopt, {}};
  return {};
}

Outcome decide_conflict(Context& c, const Arguments& a) {
  const std::string word = a.setting.value_or("");
  const auto decision = word == "mine"     ? std::optional(comparison::Decision::mine)
                        : word == "theirs" ? std::optional(comparison::Decision::theirs)
                        : word == "both"   ? std::optional(comparison::Decision::both)
                                           : std::nullopt;
  if (!decision) return refused(say("“{}” decides nothing: mine, theirs or both.", word));
  const document::ConflictId conflict = conflict_meant(c.state, a);
  if (c.state.document.all<document::Conflict>().find(conflict) == nullptr) return refused(translate("There is no such conflict left."));
  auto edit = comparison::decide(c.state.document, conflict, *decision, source_maps(c.state));
  if (!edit) return refused(translate("The other side’s value has no place in the map any more: keep what is here, or change it by hand."));
  carry_out(c.state, std::move(*edit));
  return {};
}

}  // namespace perform
}  // namespace concarte::session
