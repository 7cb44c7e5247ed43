// What the panel of versions shows.
#include "editor/session/comparison_view.h"

namespace concarte::session {

void follow(std::optional<ComparisonView>& view, State& state) {
  if (state.left_panel != LeftPanel::versions) return view.reset();
  if (view && view->document_number == state.document_number && view->revision == state.history.revision() && view->compared_number == state.compared_number)
    return;
  view.emplace();
  view->document_number = state.document_number;
  view->revision = state.history.revision();
  view->compared_number = state.compared_number;
  view->conflicts = comparison::open_conflicts(state.document, source_maps(state));
  if (state.compared) view->found = comparison::compare(state.compared->other, state.document);
}

}  // namespace concarte::session
