// Keeps the journal of the open map, and offers the maps of programs that were ended before they could save.
#include "editor/session/journal_keeper.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/translate.h"
#include "editor/commands/performers.h"

namespace concarte::session {
namespace {

// A full disk is tried again, not at every letter.
constexpr std::chrono::seconds BetweenAttempts{10};

journal::Typing typing_of(const State& state) { return {document::chained(label_written(state).change, state.half_typed.change)}; }

bool is_unanswered(const LeftBehind& left) { return left.answer == LeftBehind::Answer::none; }

// The time of today, or the day too.
std::string words_of(std::time_t time) {
  const auto local = [](std::time_t moment) {
    std::tm parts{};
    ::localtime_r(&moment, &parts);
    return parts;
  };
  const std::tm then = local(time), today = local(std::time(nullptr));
  const std::string hour = say("{0}:{1:02}", then.tm_hour, then.tm_min);
  if (then.tm_year == today.tm_year && then.tm_yday == today.tm_yday) return hour;
  return say("{0} on {1:04}-{2:02}-{3:02}", hour, then.tm_year + 1900, then.tm_mon + 1, then.tm_mday);
}

std::string sentence_about(const journal::Recovered& map, std::time_t until) {
  const std::string& title = map.document.heading().title;
  const std::string name = map.path.empty() ? title.empty() ? translate("New map") : title : map.path.stem().string();
  std::string sentence = say_count("The map “{1}” was not saved: {0} change until {2}.", "The map “{1}” was not saved: {0} changes until {2}.",
                                   static_cast<unsigned long>(map.changes), name, words_of(until));
  if (map.is_cut) sentence += std::string(" ") + translate("What came after it cannot be read.");
  return sentence;
}

}  // namespace

JournalKeeper::JournalKeeper(State& state) : folder_(state.places.state.empty() ? std::filesystem::path{} : state.places.state / "journals") {
  if (state.mode == Mode::script || folder_.empty()) return;
  for (journal::LeftBehind& left : journal::find_left_behind(folder_)) {
    std::string sentence = sentence_about(left.recovered, left.until);
    state.left_behind.push_back({left.file.path(), std::move(left.recovered), left.until, std::move(sentence), LeftBehind::Answer::none});
    left_behind_.push_back(std::move(left.file));
  }
  offer(state);
}

JournalKeeper::~JournalKeeper() {
  if (!is_to_be_kept_) end();
}

void JournalKeeper::follow(State& state) {
  const std::vector<document::Change> applied = std::exchange(state.applied, {});
  if (folder_.empty()) return;
  if (std::exchange(document_number_, state.document_number) != state.document_number) end();
  journal::Typing typing = typing_of(state);
  if (!state.is_modified() && typing.change.empty()) {
    end();
  } else if (!journal_) {
    begin(state, applied.size());
  } else {
    for (const document::Change& change : applied) write(state, change);
  }
  follow_typing(state, std::move(typing));
  is_to_be_kept_ = state.mode == Mode::window && state.is_modified();
  follow_answers(state);
  offer(state);
}

void JournalKeeper::hand_over(State& state, JournalKeeper& to, State& to_state) {
  if (std::exchange(offered_, std::nullopt)) state.notice.reset();
  std::move(state.left_behind.begin(), state.left_behind.end(), std::back_inserter(to_state.left_behind));
  std::move(left_behind_.begin(), left_behind_.end(), std::back_inserter(to.left_behind_));
  state.left_behind.clear();
  left_behind_.clear();
  to.offer(to_state);
}

void JournalKeeper::begin(State& state, std::size_t changes) {
  if (std::chrono::steady_clock::now() < next_attempt_) return;
  for (const LeftBehind& left : state.left_behind)
    if (left.answer == LeftBehind::Answer::recovered) changes += static_cast<std::size_t>(left.recovered.changes);
  auto begun = journal::Journal::begin(folder_, state.document, state.path, static_cast<int>(changes));
  if (Problem* problem = std::get_if<Problem>(&begun)) return tell(state, std::move(*problem));
  journal_ = std::get<journal::Journal>(std::move(begun));
  typing_ = {};
  state.journal_problem.reset();
  for (journal::Journal& refused : std::exchange(refused_, {})) refused.remove();
}

void JournalKeeper::write(State& state, const journal::Line& line) {
  if (!journal_) return;
  typing_ = {};
  auto problem = journal_->append(line);
  if (!problem) return;
  refused_.push_back(std::move(*journal_));
  journal_.reset();
  tell(state, std::move(*problem));
}

void JournalKeeper::follow_typing(State& state, journal::Typing typing) {
  if (typing == typing_) return;
  write(state, typing);
  typing_ = std::move(typing);
}

void JournalKeeper::end() {
  if (journal_) journal_->remove();
  journal_.reset();
  for (journal::Journal& refused : std::exchange(refused_, {})) refused.remove();
  typing_ = {};
}

// Said once, until it goes well again.
void JournalKeeper::tell(State& state, Problem problem) {
  next_attempt_ = std::chrono::steady_clock::now() + BetweenAttempts;
  if (state.journal_problem) return;
  problem.message += std::string(" ") + translate("What you do is not kept for the case of a breakdown: save the map often.");
  problem.severity = Severity::warning;
  state.notice = Notice{Severity::warning, problem.message, std::nullopt, {}};
  state.journal_problem = std::move(problem);
}

// Only once the map has a journal of its own.
void JournalKeeper::follow_answers(State& state) {
  for (std::size_t i = state.left_behind.size(); i-- > 0;) {
    using Answer = LeftBehind::Answer;
    const Answer answer = state.left_behind[i].answer;
    if (answer != Answer::discarded && (answer != Answer::recovered || !journal_)) continue;
    if (answer == Answer::recovered) left_behind_[i].remove();
    else journal::set_aside(std::move(left_behind_[i]));
    left_behind_.erase(left_behind_.begin() + static_cast<std::ptrdiff_t>(i));
    state.left_behind.erase(state.left_behind.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

// One after the other, when nothing else is being said.
void JournalKeeper::offer(State& state) {
  const std::optional<std::filesystem::path> offered_before = std::exchange(offered_, std::nullopt);
  const bool is_ours = state.notice && state.notice->action && state.notice->action->verb == Verb::recover;
  if (is_ours) state.notice.reset();
  if (state.notice) return;
  // Closed without an answer: offered again at the next start.
  if (!is_ours)
    for (LeftBehind& left : state.left_behind)
      if (left.journal == offered_before && is_unanswered(left)) left.answer = LeftBehind::Answer::later;
  const auto next = std::find_if(state.left_behind.begin(), state.left_behind.end(), is_unanswered);
  if (next == state.left_behind.end()) return;
  offered_ = next->journal;
  const Arguments which{.path = next->journal.string()};
  Notice notice{Severity::warning, next->sentence, Command{Verb::recover, which}, translate("Take it up")};
  notice.other_action = Command{Verb::discard_recovered, which};
  notice.other_label = translate("Put it away");
  state.notice = std::move(notice);
}

}  // namespace concarte::session
