// The commands about maps that were not saved when their program was ended: take them up, or put them away.
#include <algorithm>
#include <chrono>

#include "base/translate.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

// The one named or offered: the first without an answer, or else the first that was put off.
LeftBehind* meant(State& state, const Arguments& arguments) {
  if (arguments.path) {
    const auto named = std::find_if(state.left_behind.begin(), state.left_behind.end(), [&](const auto& left) { return left.journal == *arguments.path; });
    return named != state.left_behind.end() ? &*named : nullptr;
  }
  for (const auto answer : {LeftBehind::Answer::none, LeftBehind::Answer::later}) {
    const auto found = std::find_if(state.left_behind.begin(), state.left_behind.end(), [&](const auto& left) { return left.answer == answer; });
    if (found != state.left_behind.end()) return &*found;
  }
  return nullptr;
}

Outcome nothing_left() { return refused(translate("There is no unsaved map left to take up.")); }

bool is_newer(const std::filesystem::path& path, std::time_t than) {
  std::error_code error;
  const auto written = std::filesystem::last_write_time(path, error);
  return !error && std::chrono::file_clock::to_sys(written) > std::chrono::system_clock::from_time_t(than) + std::chrono::seconds(1);
}

}  // namespace

namespace perform {

Outcome recover(Context& c, const Arguments& a) {
  LeftBehind* left = meant(c.state, a);
  if (left == nullptr) return nothing_left();
  if (asks_to_save(c.state, {Verb::recover, a})) return {};
  // A file that was saved again since is not to be replaced by older work without anyone noticing.
  const bool is_overtaken = is_newer(left->recovered.path, left->until);
  show_document(c.state, left->recovered.document, is_overtaken ? std::filesystem::path{} : left->recovered.path);
  c.state.saved_revision = ~std::uint64_t{0};
  left->answer = LeftBehind::Answer::recovered;
  if (is_overtaken)
    c.state.notice = Notice{Severity::warning, translate("The file of this map was saved again since: save what was recovered under another name."), std::nullopt, {}};
  return {};
}

Outcome discard_recovered(Context& c, const Arguments& a) {
  LeftBehind* left = meant(c.state, a);
  if (left == nullptr) return nothing_left();
  left->answer = LeftBehind::Answer::discarded;
  return {};
}

}  // namespace perform
}  // namespace concarte::session
