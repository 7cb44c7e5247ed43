// What the panel of versions shows.
#include "editor/session/comparison_view.h"

#include "map/comparison/of_group.h"

namespace concarte::session {
namespace {

bool is_of_now(const ComparisonView& view, const State& state) {
  return view.document_number == state.document_number && view.revision == state.history.revision() && view.compared_number == state.compared_number;
}

void make(std::optional<ComparisonView>& view, State& state) {
  view.emplace();
  view->document_number = state.document_number;
  view->revision = state.history.revision();
  view->compared_number = state.compared_number;
  view->conflicts = comparison::open_conflicts(state.document, source_maps(state));
  if (state.compared) view->found = comparison::compare(state.compared->other, state.document);
}

void follow_group(ComparisonView& view, const State& state) {
  const document::Group* group = state.document.all<document::Group>().find(state.group_compared);
  const document::GroupId chosen = group == nullptr ? document::GroupId{} : group->id;
  if (view.group == chosen) return;
  view.group = chosen;
  view.of_group.reset();
  if (view.found && group != nullptr) view.of_group = comparison::of_group(*view.found, state.compared->other, state.document, chosen);
}

}  // namespace

void follow(std::optional<ComparisonView>& view, State& state) {
  if (state.left_panel != LeftPanel::versions) return view.reset();
  if (!view || !is_of_now(*view, state)) make(view, state);
  follow_group(*view, state);
}

}  // namespace concarte::session
