// The proofreader's thread: it alone touches the dictionary.
#include "map/language/proofreader.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

#include "map/language/dictionary.h"

namespace concarte::language {
namespace {

struct Using {
  std::string language;
  std::vector<std::string> own_words;
};

struct Asked {
  std::optional<Using> use;
  std::vector<std::string> words;
  std::optional<std::string> suggest;
  bool is_empty() const { return !use && words.empty() && !suggest; }
};

}  // namespace

struct Proofreader::State {
  State(std::vector<std::filesystem::path> places, std::function<void()> wake_up)
      : folders(std::move(places)), wake(std::move(wake_up)) {}

  void start() {
    if (!thread.joinable()) thread = std::thread([this] { run(); });
    changed.notify_all();
  }

  void run() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [this] { return is_closing || !asked.is_empty(); });
      if (is_closing) return;
      const Asked now = std::exchange(asked, {});
      is_working = true;
      lock.unlock();
      answer(now);
      lock.lock();
      is_working = false;
      changed.notify_all();
      lock.unlock();
      if (wake) wake();
      lock.lock();
    }
  }

  // Short of memory, nothing is underlined; the program goes on.
  void answer(const Asked& now) {
    try {
      if (now.use) load(*now.use);
      std::vector<Judgement> judged;
      for (const std::string& word : now.words) judged.emplace_back(word, dictionary ? dictionary->wrong_in(word) : std::vector<Stretch>{});
      {
        const std::lock_guard lock(mutex);
        if (asked.use) return;  // another language is wanted by now
        judgements.insert(judgements.end(), std::make_move_iterator(judged.begin()), std::make_move_iterator(judged.end()));
      }
      if (!now.suggest) return;
      Suggestions found{*now.suggest, dictionary ? dictionary->suggestions(*now.suggest) : std::vector<std::string>{}};
      const std::lock_guard lock(mutex);
      if (!asked.use && !asked.suggest) suggestions = std::move(found);
    } catch (const std::exception&) {
      dictionary.reset();
    }
  }

  void load(const Using& wanted) {
    if (language != wanted.language) {
      const auto file = find_dictionary(wanted.language, folders);
      dictionary = file ? std::make_unique<Dictionary>(*file) : nullptr;
      language = wanted.language;
    }
    if (!dictionary) return;
    for (const std::string& word : wanted.own_words) dictionary->learn(word);
  }

  const std::vector<std::filesystem::path> folders;
  const std::function<void()> wake;

  // The thread's own.
  std::string language;
  std::unique_ptr<Dictionary> dictionary;

  std::mutex mutex;
  std::condition_variable changed;
  Asked asked;
  std::vector<Judgement> judgements;
  std::optional<Suggestions> suggestions;
  bool is_working = false;
  bool is_closing = false;
  std::thread thread;  // started by the first question
};

Proofreader::Proofreader(std::vector<std::filesystem::path> folders, std::function<void()> wake)
    : state_(std::make_unique<State>(std::move(folders), std::move(wake))) {}

Proofreader::~Proofreader() {
  {
    const std::lock_guard lock(state_->mutex);
    state_->is_closing = true;
  }
  state_->changed.notify_all();
  if (state_->thread.joinable()) state_->thread.join();
}

void Proofreader::use(std::string language, std::vector<std::string> own_words) {
  const std::lock_guard lock(state_->mutex);
  state_->asked = {Using{std::move(language), std::move(own_words)}, {}, {}};
  state_->judgements.clear();
  state_->suggestions.reset();
  state_->start();
}

void Proofreader::judge(std::vector<std::string> words) {
  if (words.empty()) return;
  const std::lock_guard lock(state_->mutex);
  std::move(words.begin(), words.end(), std::back_inserter(state_->asked.words));
  state_->start();
}

void Proofreader::suggest(std::string word) {
  const std::lock_guard lock(state_->mutex);
  state_->asked.suggest = std::move(word);
  state_->suggestions.reset();
  state_->start();
}

std::vector<Judgement> Proofreader::take_judgements() {
  const std::lock_guard lock(state_->mutex);
  return std::exchange(state_->judgements, {});
}

std::optional<Suggestions> Proofreader::take_suggestions() {
  const std::lock_guard lock(state_->mutex);
  return std::exchange(state_->suggestions, std::nullopt);
}

bool Proofreader::busy() const {
  const std::lock_guard lock(state_->mutex);
  return state_->is_working || !state_->asked.is_empty();
}

void Proofreader::wait() {
  std::unique_lock lock(state_->mutex);
  state_->changed.wait(lock, [this] { return !state_->is_working && state_->asked.is_empty(); });
}

}  // namespace concarte::language
