// `concarte compare -o OUT.svg`: two versions drawn as one figure.
#include "cli/compare_figure.h"

#include <filesystem>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/drawing.h"
#include "cli/write_figures.h"
#include "picture/differences/draw.h"

namespace concarte::cli {

Exit draw_comparison(const Compare& request, const SourceMap& before, const SourceMap& after, const comparison::Comparison& found) {
  auto theme_read = theme_named(after.document, request.theme);
  if (const Exit* code = std::get_if<Exit>(&theme_read)) return *code;
  const figure::Theme& theme = std::get<figure::Theme>(theme_read);
  const session::Places places = places_here();
  text::Typesetter typesetter(theme.family, places.cache.string());
  const layout::Style style = layout::style_from(after.document.heading().layout_style).value_or(layout::Style::mindmap);

  const differences::BothVersions both = differences::both_versions(before.document, after.document, found);
  const figure::Measured measured = differences::measure(both, theme, typesetter, style);
  auto arranged = layout::arrange(measured.request, places.worker);
  if (const layout::Refusal* refusal = std::get_if<layout::Refusal>(&arranged)) {
    tell(problem_with(request.after, to_string(*refusal)));
    return Exit::failed;
  }
  const page::Sheet sheet = page::unbound(differences::draw(both, measured, std::get<layout::Layout>(std::move(arranged)), theme, typesetter));
  Export wanted;
  wanted.output = request.output;
  wanted.format = publish::format_named(std::filesystem::path(request.output).extension().string()).value_or(publish::Format::svg);
  return write_figures({&sheet, 1}, typesetter, wanted, after.bytes);
}

}  // namespace concarte::cli
