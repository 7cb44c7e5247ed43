// Which words the dictionary does not know, and what it would put instead.
#include "editor/session/spelling.h"

#include <utility>

namespace concarte::session {
namespace {

constexpr std::size_t MostRemembered = 20000;  // words

bool touches(const language::Stretch& word, std::size_t caret) { return word.begin <= caret && caret <= word.end; }

}  // namespace

void Spelling::follow(const State& state, Proofs& proofs) {
  is_on_ = state.settings.spelling;
  if (!is_on_) {
    proofs = {};
    return;
  }
  follow_reader(state);
  if (knows_reader_) take_answers(proofs);
  if (!state.text_edit) {
    proofs = {};
    return;
  }
  const TextEdit& edit = *state.text_edit;
  const bool is_typing = edit.streak == TextEdit::Streak::typing;
  proofs.wrong = wrong_in(edit.now.text, is_typing ? std::optional(edit.now.caret) : std::nullopt);
  ask_suggestions(edit, proofs);
}

void Spelling::follow_reader(const State& state) {
  if (reader_.language == state.document.heading().language && reader_.own_words == state.own_words) return;
  reader_ = {state.document.heading().language, state.own_words};
  judged_.clear();
  asked_.clear();
  knows_reader_ = false;
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

std::vector<language::Stretch> Spelling::wrong_in(std::string_view words, std::optional<std::size_t> caret) const {
  std::vector<language::Stretch> wrong;
  if (!is_on_) return wrong;
  std::vector<std::string> unknown;
  for (const language::Stretch place : language::words_to_spell(words)) {
    if (caret && touches(place, *caret)) continue;
    const std::string_view word = words.substr(place.begin, place.end - place.begin);
    if (const auto known = judged_.find(word); known != judged_.end()) {
      for (const language::Stretch part : known->second) wrong.push_back({place.begin + part.begin, place.begin + part.end});
    } else if (asked_.emplace(word).second) {
      unknown.emplace_back(word);
    }
  }
  ask(std::move(unknown));
  return wrong;
}

void Spelling::ask(std::vector<std::string> words) const {
  if (words.empty()) return;
  if (!std::exchange(knows_reader_, true)) proofreader_.use(reader_.language, reader_.own_words);
  proofreader_.judge(std::move(words));
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
