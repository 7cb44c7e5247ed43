// The sheets of the figure that its panel shows.
#include "editor/session/page_proof.h"

#include "editor/commands/figure_sheets.h"
#include "editor/state/figure_chosen.h"

namespace concarte::session {
namespace {

void follow_versions(std::optional<PageProof>& proof, const State& state, const comparison::Comparison& found, text::Typesetter& typesetter) {
  if (proof && proof->document_number == state.document_number && proof->revision == state.history.revision() && proof->compared_number == state.compared_number)
    return;
  proof.emplace();
  proof->document_number = state.document_number;
  proof->revision = state.history.revision();
  proof->compared_number = state.compared_number;
  auto result = versions_sheet(state, found, typesetter);
  if (auto* problem = std::get_if<Problem>(&result)) proof->problem = std::move(*problem);
  else proof->compiled.sheets.push_back(std::get<page::Sheet>(std::move(result)));
}

}  // namespace

void follow(std::optional<PageProof>& proof, const State& state, const std::optional<ComparisonView>& comparison, text::Typesetter& typesetter) {
  if (state.compared && comparison && comparison->found) return follow_versions(proof, state, *comparison->found, typesetter);
  const document::Figure* figure = state.left_panel == LeftPanel::figures ? figure_chosen(state) : nullptr;
  if (figure == nullptr) return proof.reset();
  if (proof && proof->document_number == state.document_number && proof->revision == state.history.revision() && proof->figure == figure->id && proof->compared_number == 0) return;
  proof.emplace();
  proof->document_number = state.document_number;
  proof->revision = state.history.revision();
  proof->figure = figure->id;
  auto result = figure_sheets(state, *figure, typesetter);
  if (auto* problem = std::get_if<Problem>(&result)) proof->problem = std::move(*problem);
  else proof->compiled = std::get<page::Compiled>(std::move(result));
}

}  // namespace concarte::session
