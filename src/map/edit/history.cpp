// Undo and redo: the changes done so far, grouped under marks with a label each.
#include "map/edit/history.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace concarte::edit {

void History::push(const char* label, document::Change change) {
  overwritten_.assign(std::make_move_iterator(steps_.begin() + static_cast<std::ptrdiff_t>(present_)), std::make_move_iterator(steps_.end()));
  steps_.resize(present_);
  steps_.push_back({label, std::move(change), ++last_revision_});
  present_ = steps_.size();
}

void History::squash(document::Change change) {
  assert(can_undo());
  steps_.resize(present_);
  Step& last = steps_.back();
  last.change = document::chained(last.change, change);
  last.revision = ++last_revision_;
  if (!last.change.empty()) return;
  steps_.pop_back();
  --present_;
}

document::Change History::bail() {
  assert(can_undo());
  document::Change back = document::reversed(steps_[present_ - 1].change);
  steps_.resize(--present_);
  std::move(overwritten_.begin(), overwritten_.end(), std::back_inserter(steps_));
  overwritten_.clear();
  return back;
}

document::Change History::undo() {
  assert(can_undo());
  overwritten_.clear();
  return document::reversed(steps_[--present_].change);
}

document::Change History::redo() {
  assert(can_redo());
  return steps_[present_++].change;
}

}  // namespace concarte::edit
