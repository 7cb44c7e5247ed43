// `concarte export`: a map as a figure.
#include <cstdlib>
#include <utility>

#include "cli/commands.h"
#include "cli/drawing.h"
#include "cli/export_figures.h"
#include "cli/export_words.h"
#include "cli/source_map.h"
#include "cli/voices.h"
#include "cli/write_figures.h"
#include "map/storage/map_file.h"

namespace concarte::cli {

Exit run(const Export& request) {
  if (const auto refusal = refusal_to_replace(request.output, {request.map})) {
    tell(*refusal);
    return Exit::wrong_usage;
  }
  auto source = read_map(request.map);
  if (const Exit* code = std::get_if<Exit>(&source)) return *code;
  SourceMap& given = std::get<SourceMap>(source);
  document::Document& document = given.document;
  if (request.anonymous) document = without_voices(document);
  if (request.in_words) return export_words(request, document);

  const std::string map = !request.with_map ? std::string() : request.anonymous ? storage::write_map(document) : std::move(given.bytes);
  if (is_for_paper(request)) return export_figures(document, request, map);

  auto drawn = draw(document, request.map, {request.style, request.theme, request.branch});
  if (const Exit* code = std::get_if<Exit>(&drawn)) return *code;
  Drawing& drawing = std::get<Drawing>(drawn);
  const page::Sheet sheet =
      page::unbound(figure::build(document, drawing.measured, drawing.layout, drawing.theme, drawing.typesetter));
  if (const Exit code = write_figures({&sheet, 1}, drawing.typesetter, request, map); code != Exit::done) return code;
  // All is written. The system takes the memory of a large map back at once; piece by piece is a twentieth of the time.
  std::_Exit(static_cast<int>(Exit::done));
}

Exit run(const Print& request) { return print(request.words); }

}  // namespace concarte::cli
