// Follows the label being edited: which of its words the dictionary does not know, and what it would put instead.
#include "editor/session/spelling.h"

namespace concarte::session {
namespace {

constexpr std::size_t MostRemembered = 20000;  // words

bool touches(const language::Stretch& word, std::size_t caret) { return word.begin <= caret && caret <= word.end; }

}  // namespace

void Spelling::follow(const State& state, Proofs& proofs) {
  if (!state.text_edit || !state.settings.spelling) {
    proofs = {};
    return;
  }
  follow_reader(state);
  take_answers(proofs);
  mark_wrong(*state.text_edit, proofs);
  ask_suggestions(*state.text_edit, proofs);
}

void Spelling::follow_reader(const State& state) {
  Reader wanted{state.document.heading().language, state.own_words};
  if (wanted == reader_) return;
  reader_ = std::move(wanted);
  judged_.clear();
  asked_.clear();
  proofreader_.use(reader_.language, reader_.own_words);
}

void Spelling::take_answers(Proofs& proofs) {
  if (judged_.size() > MostRemembered) judged_.clear();
  for (auto& [word, wrong] : proofreader_.take_judgements()) {
    asked_.erase(word);
    judged_.insert_or_assign(std::move(word), std::move(wrong));
  }
  auto suggestions = proofreader_.take_suggestions();
  if (suggestions && suggestions->word == proofs.asked) proofs.suggestions = std::move(suggestions->instead);
}

void Spelling::mark_wrong(const TextEdit& edit, Proofs& proofs) {
  const std::string& text = edit.now.text;
  const bool is_typing = edit.streak == TextEdit::Streak::typing;
  std::vector<std::string> unknown;
  proofs.wrong.clear();
  for (const language::Stretch place : language::words_to_spell(text)) {
    if (is_typing && touches(place, edit.now.caret)) continue;
    std::string word = text.substr(place.begin, place.end - place.begin);
    if (const auto known = judged_.find(word); known != judged_.end()) {
      for (const language::Stretch part : known->second) proofs.wrong.push_back({place.begin + part.begin, place.begin + part.end});
    } else if (asked_.insert(word).second) {
      unknown.push_back(std::move(word));
    }
  }
  proofreader_.judge(std::move(unknown));
}

void Spelling::ask_suggestions(const TextEdit& edit, Proofs& proofs) {
  const auto wrong = edit.menu_shown ? wrong_at(proofs, edit.now.caret) : std::nullopt;
  const std::string word = wrong ? edit.now.text.substr(wrong->begin, wrong->end - wrong->begin) : std::string{};
  if (word == proofs.asked) return;
  proofs.asked = word;
  proofs.suggestions.reset();
  if (!word.empty()) proofreader_.suggest(word);
}

}  // namespace concarte::session
