// Which words the dictionary does not know, in the label being edited and in any other words being read or written; what it would put
// instead.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "editor/state/state.h"
#include "map/language/proofreader.h"

namespace concarte::session {

class Spelling {
 public:
  Spelling(std::vector<std::filesystem::path> dictionaries, std::function<void()> wake)
      : proofreader_(std::move(dictionaries), std::move(wake)) {}

  // Brings the proofs up to the state, as far as the dictionary has answered. Never waits: the dictionary is loaded and
  // searched in a thread, from the first words asked about on.
  void follow(const State& state, Proofs& proofs);
  // What is wrong in these words, in order, as far as the dictionary has answered; what it was never asked is asked, and `wake` tells
  // when there is more. The word being typed, at `caret`, is left alone. Nothing while spelling is not checked.
  std::vector<language::Stretch> wrong_in(std::string_view words, std::optional<std::size_t> caret = {}) const;
  bool is_busy() const { return proofreader_.busy(); }
  // Until the next `follow` has all the answers.
  void wait() { proofreader_.wait(); }

 private:
  // Whose words, in which language: other verdicts when it changes.
  struct Reader {
    std::string language;
    std::vector<std::string> own_words;
  };
  void follow_reader(const State& state);
  void take_answers(Proofs& proofs);
  void ask_suggestions(const TextEdit& edit, Proofs& proofs);
  void ask(std::vector<std::string> words) const;

  bool is_on_ = false;
  Reader reader_;
  std::map<std::string, std::vector<language::Stretch>, std::less<>> judged_;
  // Asking changes nothing of what is known.
  mutable language::Proofreader proofreader_;
  mutable bool knows_reader_ = false;  // the proofreader
  mutable std::set<std::string, std::less<>> asked_;  // not judged yet
};

}  // namespace concarte::session
