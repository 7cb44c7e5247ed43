// What is worked out on threads while a synthesis is made.
#include "editor/session/thinking.h"

#include "map/ledger/coverage.h"
#include "map/ledger/placing.h"
#include "map/ledger/refusals.h"

namespace concarte::session {
namespace {

// What is not placed yet stands as in its own map: a misunderstanding is to be seen before anything is merged.
document::Document with_all_kept(document::Document document, const ledger::SourceMaps& maps) {
  const std::vector<ledger::SourceNode> left = ledger::ideas_left(document, maps);
  if (!left.empty()) document.apply(ledger::keep(document, maps, left).change);
  return document;
}

}  // namespace

Thinking::Thinking(std::function<void()> wake) : proposals_(wake), words_(wake) {}

void Thinking::begin_proposals(State& state) {
  (void)source_maps(state);  // whether one can be read is part of what is wanted
  const std::string wanted = comparison_wanted(state);
  if (wanted == state.synthesis.compared || proposals_.is_busy_with(wanted)) return;
  if (proposals_.is_busy()) return proposals_.give_up();
  proposals_.begin(wanted, [maps = source_maps(state), refused = ledger::refused_pairs(state.document), folders = state.places.words](
                               const auto& tell, std::stop_token stop) { return ledger::propose(maps, refused, folders, tell, stop); });
}

void Thinking::begin_words(State& state) {
  const std::string wanted = words_wanted(state);
  // What is under way is not stopped: it is soon found, and begun again for what has changed since.
  if (wanted == state.synthesis.words_of || words_.is_busy()) return;
  words_.begin(wanted, [document = state.document, maps = source_maps(state), folders = state.places.words](const auto&, std::stop_token) {
    return synthesis::unclear_words(with_all_kept(document, maps), folders);
  });
}

void Thinking::follow(State& state) {
  SynthesisDesk& desk = state.synthesis;
  // The panels read the maps of the sources as they are now.
  if (state.left_panel == LeftPanel::synthesis || state.left_panel == LeftPanel::audit) (void)source_maps(state);
  if (auto found = proposals_.take()) std::tie(desk.compared, desk.found) = std::move(*found);
  if (auto found = words_.take()) std::tie(desk.words_of, desk.words) = std::move(*found);
  if (state.left_panel == LeftPanel::synthesis) begin_proposals(state);
  else proposals_.give_up();
  if (state.left_panel == LeftPanel::words) begin_words(state);
  desk.progress = proposals_.progress();
}

void Thinking::find_proposals(State& state) {
  (void)source_maps(state);
  while (state.synthesis.compared != comparison_wanted(state)) {
    begin_proposals(state);
    proposals_.wait();
    if (auto found = proposals_.take()) std::tie(state.synthesis.compared, state.synthesis.found) = std::move(*found);
  }
  follow(state);
}

bool Thinking::is_busy() const { return proposals_.is_busy() || words_.is_busy(); }

void Thinking::finish(State& state) {
  while (is_busy()) {
    proposals_.wait();
    words_.wait();
    follow(state);
  }
}

}  // namespace concarte::session
