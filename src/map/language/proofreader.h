// Spells without making anybody wait: a thread that loads the dictionary, looks words up and searches for better ones.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "map/language/spelling_words.h"

namespace concarte::language {

// A word and what is wrong in it, in its bytes; nothing when it is right.
using Judgement = std::pair<std::string, std::vector<Stretch>>;

struct Suggestions {
  std::string word;
  std::vector<std::string> instead;
};

class Proofreader {
 public:
  // `folders` hold the dictionaries; `wake` is called from another thread when there is something to take.
  explicit Proofreader(std::vector<std::filesystem::path> folders, std::function<void()> wake = {});
  ~Proofreader();

  // The language of all that is asked from now on, and the person's own words. What was asked before is forgotten.
  void use(std::string language, std::vector<std::string> own_words);
  void judge(std::vector<std::string> words);
  // Only the last word asked is answered.
  void suggest(std::string word);

  // What was answered since the last call.
  std::vector<Judgement> take_judgements();
  std::optional<Suggestions> take_suggestions();
  bool busy() const;
  // Blocks until all that was asked is answered.
  void wait();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace concarte::language
