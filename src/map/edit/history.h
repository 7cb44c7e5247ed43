// Undo and redo: the changes done so far, grouped under marks with a label each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "map/document/change.h"

namespace concarte::edit {

// One step of undo: everything done since its mark. `label` is an English message, to be translated.
struct Step {
  const char* label = "";
  document::Change change;
  std::uint64_t revision = 0;  // names the state after this step
};

// Holds no document: `undo` and `redo` give the change to apply.
class History {
 public:
  // Adds a step after the present; what could be redone is forgotten.
  void push(const char* label, document::Change change);
  // Chains a change to the last step, as when a new node receives its first words. The step vanishes when nothing is left of it.
  void squash(document::Change change);
  // Forgets the last step and gives the change that takes it back, as if it had never been done: what could be redone before it
  // was pushed can be again.
  document::Change bail();

  bool can_undo() const { return present_ > 0; }
  bool can_redo() const { return present_ < steps_.size(); }
  // The change to apply. Need can_undo, can_redo.
  document::Change undo();
  document::Change redo();
  const char* undo_label() const { return can_undo() ? steps_[present_ - 1].label : ""; }
  const char* redo_label() const { return can_redo() ? steps_[present_].label : ""; }

  // Names the present state: two equal revisions are the same state.
  std::uint64_t revision() const { return present_ == 0 ? 0 : steps_[present_ - 1].revision; }
  const std::vector<Step>& steps() const { return steps_; }
  std::size_t present() const { return present_; }

 private:
  std::vector<Step> steps_;
  std::vector<Step> overwritten_;  // what could be redone before the last push
  std::size_t present_ = 0;        // steps done
  std::uint64_t last_revision_ = 0;
};

}  // namespace concarte::edit
