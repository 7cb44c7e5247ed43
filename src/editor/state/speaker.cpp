// Who speaks: the group whose ideas the minute-taker is writing down.
#include "editor/state/speaker.h"

#include <chrono>
#include <ctime>

#include <fmt/chrono.h>

namespace concarte::session {
namespace {

// To the minute, as clocks on a wall tell it.
std::string local_time() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return fmt::format("{:%Y-%m-%dT%H:%M}", local);
}

}  // namespace

const document::Group* speaking(const State& state) { return state.document.all<document::Group>().find(state.speaker); }

std::optional<document::Contribution> voice_of(const State& state) {
  const document::Group* group = speaking(state);
  return group == nullptr ? std::nullopt : std::optional(voice_of(state, group->id));
}

document::Contribution voice_of(const State& state, const document::GroupId& group) {
  document::Contribution voice;
  voice.groups = {group};
  if (state.mode == Mode::window) voice.at = local_time();
  return voice;
}

}  // namespace concarte::session
