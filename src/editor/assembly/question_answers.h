// The answers to a question about a synthesis, each with its letter.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "editor/state/synthesis_desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

// What a person has done to the question before answering it.
struct AnswerDraft {
  std::vector<ledger::SourceNode> asked{};     // the question this is about
  std::vector<ledger::SourceNode> left_out{};  // of it, by hand
  std::string like{};                          // of an idea alone: the key of what it is to be merged with; the first unless told
  FreeField words{};                           // of the node it becomes
  FreeField reason{};                          // why it is set aside
  bool asks_reason = false;
  bool reason_begins = false;                  // its field takes the keyboard in this frame

  bool leaves_out(const ledger::SourceNode& idea) const;
  // Those of the question that are not left out.
  std::vector<ledger::SourceNode> meant(const session::Question& question) const;
};

// What an idea alone may be merged with after all: the idea chosen on the map, then the closest ones of other sources.
struct Like {
  std::string key;    // tells it from the others
  std::string words;  // one line
  document::NodeId node{};  // chosen on the map, else
  std::optional<ledger::SourceNode> idea{};
};
const Like& chosen(const AnswerDraft& draft, const std::vector<Like>& likes);
std::vector<Like> likes_of(const Desk& desk, const session::Question& question);

// `questions`: all that are open, `place`: the one to be answered. `has_keys`: the letters are for them.
void show_answers(const Desk& desk, AnswerDraft& draft, std::span<const session::Question> questions, std::size_t place, bool has_keys);

}  // namespace concarte::ui
