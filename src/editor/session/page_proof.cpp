// The sheets of the figure that its panel shows.
#include "editor/session/page_proof.h"

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/figure_sheets.h"
#include "editor/state/figure_chosen.h"
#include "picture/differences/draw.h"

namespace concarte::session {
namespace {

void follow_versions(std::optional<PageProof>& proof, const State& state, const comparison::Comparison& found, text::Typesetter& typesetter) {
  if (proof && proof->document_number == state.document_number && proof->revision == state.history.revision() && proof->compared_number == state.compared_number)
    return;
  proof.emplace();
  proof->document_number = state.document_number;
  proof->revision = state.history.revision();
  proof->compared_number = state.compared_number;
  const layout::Style style = layout::style_from(state.document.heading().layout_style).value_or(layout::Style::mindmap);
  const differences::BothVersions both = differences::both_versions(state.compared->other, state.document, found);
  const figure::Measured measured = differences::measure(both, state.theme, typesetter, style);
  auto arranged = layout::arrange(measured.request, state.places.worker);
  if (const auto* refusal = std::get_if<layout::Refusal>(&arranged)) {
    proof->problem.emplace();
    proof->problem->message = to_string(*refusal);
    return;
  }
  proof->compiled.sheets.push_back(
      page::unbound(differences::draw(both, measured, std::get<layout::Layout>(std::move(arranged)), state.theme, typesetter)));
  proof->compiled.sheets.back().name = say("Compared with {}", utf8::cleaned(state.compared->path.filename().string()));
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
