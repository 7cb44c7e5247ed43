// The question that is asked about a synthesis: what may be the same, why, and where it would stand.
#pragma once

#include <tuple>

#include "editor/assembly/question_answers.h"
#include "map/ledger/coverage.h"

namespace concarte::ui {

// What the card is made of. Gone through again only when the map, what was compared or what was put off has changed.
struct QuestionsAtHand {
  bool is_made = false;
  std::tuple<std::uint64_t, std::uint64_t, std::size_t, std::size_t> of{};
  std::vector<session::Question> questions{};
  ledger::Coverage all{};  // over all sources
};

struct QuestionCard {
  QuestionsAtHand at_hand{};
  Asked asked{};  // of those at hand
  AnswerDraft draft{};
  // Whether there was a question to be answered in the frame before.
  bool asks(const session::State& state) const;

  float question_height = 0, answers_height = 0;  // pixels, of the frame before
};

// At the right of the map. `has_keys`: the letters of the answers are for it.
void show_question_card(const Desk& desk, QuestionCard& card, bool has_keys, bool takes_keyboard);

}  // namespace concarte::ui
