// Follows the label being edited: which of its words the dictionary does not know, and what it would put instead.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "editor/state/state.h"
#include "map/language/proofreader.h"

namespace concarte::session {

class Spelling {
 public:
  Spelling(std::vector<std::filesystem::path> dictionaries, std::function<void()> wake)
      : proofreader_(std::move(dictionaries), std::move(wake)) {}

  // Brings the proofs up to the state, as far as the dictionary has answered. Never waits: the dictionary is loaded and
  // searched in a thread, from the first label edited on.
  void follow(const State& state, Proofs& proofs);
  bool is_busy() const { return proofreader_.busy(); }
  // Until the next `follow` has all the answers.
  void wait() { proofreader_.wait(); }

 private:
  // Whose words, in which language: other verdicts when it changes.
  struct Reader {
    std::string language;
    std::vector<std::string> own_words;
    bool operator==(const Reader&) const = default;
  };
  void follow_reader(const State& state);
  void take_answers(Proofs& proofs);
  void mark_wrong(const TextEdit& edit, Proofs& proofs);
  void ask_suggestions(const TextEdit& edit, Proofs& proofs);

  language::Proofreader proofreader_;
  Reader reader_;
  std::map<std::string, std::vector<language::Stretch>> judged_;
  std::set<std::string> asked_;  // not judged yet
};

}  // namespace concarte::session
