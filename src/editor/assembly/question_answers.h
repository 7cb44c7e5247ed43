// The answers to a question about a synthesis, each with its letter.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "editor/state/synthesis_desk.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {

// What a person has done to the question before answering it.
struct AnswerDraft {
  std::vector<ledger::SourceNode> asked{};     // the question this is about
  std::vector<ledger::SourceNode> left_out{};  // of it, by hand
  std::optional<ledger::SourceNode> like{};    // of an idea alone: the neighbour it is to be merged with; the first unless told
  FreeField words{};                           // of the node it becomes
  FreeField reason{};                          // why it is set aside
  bool asks_reason = false;
  bool reason_begins = false;                  // its field takes the keyboard in this frame

  bool leaves_out(const ledger::SourceNode& idea) const;
  // Those of the question that are not left out.
  std::vector<ledger::SourceNode> meant(const session::Question& question) const;
};

// The question that is asked, and what else may be answered when it is about an idea alone.
struct Asked {
  session::Question question{};
  std::vector<ledger::SourceNode> neighbours{};  // see session::neighbours
  session::BranchAlone branch{};                 // see session::branch_alone
};

// The one of these that an idea alone is to be merged with: the first unless told.
ledger::SourceNode chosen(const AnswerDraft& draft, const std::vector<ledger::SourceNode>& neighbours);

// The field in which one says why an idea is set aside.
TextBoxAnswer show_reason(const Desk& desk, FreeField& reason, bool takes_keyboard);

// `has_keys`: the letters are for them.
void show_answers(const Desk& desk, AnswerDraft& draft, const Asked& asked, bool has_keys);

}  // namespace concarte::ui
