// Keeps the journal of the open map, and offers the maps of programs that were ended before they could save.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "editor/state/state.h"
#include "map/journal/journal.h"

namespace concarte::session {

// There is a journal exactly as long as there is something to lose: it begins with the first change after a save, and goes with
// the next. Without a state folder there is none.
class JournalKeeper {
 public:
  // In a window, takes what was left behind and puts it in the state.
  explicit JournalKeeper(State& state);
  // The program ends properly: in a window, only a map that nobody was asked about leaves its journal.
  ~JournalKeeper();
  JournalKeeper(const JournalKeeper&) = delete;
  JournalKeeper& operator=(const JournalKeeper&) = delete;

  // To be called after every command: writes what it did before anyone is told that it is done.
  void follow(State& state);
  // From now on another map of the window offers what was left behind.
  void hand_over(State& state, JournalKeeper& to, State& to_state);

 private:
  void begin(State& state, std::size_t changes);
  void write(State& state, const journal::Line& line);
  void follow_typing(State& state, journal::Typing typing);
  void end();
  void tell(State& state, Problem problem);
  void follow_answers(State& state);
  void offer(State& state);

  const std::filesystem::path folder_;  // empty: none
  std::uint64_t document_number_ = 0;
  std::optional<journal::Journal> journal_;
  std::vector<journal::Journal> refused_;  // could not be continued; worth having until another is begun
  journal::Typing typing_;  // as last written; empty after any other line
  std::chrono::steady_clock::time_point next_attempt_{};
  std::vector<system::GrowingFile> left_behind_;  // those of `state.left_behind`, in the same order
  std::optional<std::filesystem::path> offered_;  // the journal that the notice is about
  bool is_to_be_kept_ = false;
};

}  // namespace concarte::session
