// Words by their form and the extension of a file's name.
#include <cassert>

#include "map/report/outline.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

std::optional<std::string> words_file(std::string_view extension, WordsForm form, const document::Document& document, const document::NodeId& branch,
                                      const Illustration& figure) {
  assert(is_held_by(form, extension));
  if (form == WordsForm::viewer) return viewer(report::guide(document, branch), figure);
  if (form == WordsForm::outline) {
    const report::Report report = report::outline(document, branch);
    if (extension == ".md") return markdown(report);
    if (extension == ".tex") return latex(report);
    return extension == ".odt" ? odt(report, figure) : html(report, figure);
  }
  const std::optional<report::Table> table = form == WordsForm::grid ? report::grid(document, branch) : report::framework(document, branch);
  if (!table) return std::nullopt;
  if (extension == ".ods") return ods(*table);
  return extension == ".html" ? html(*table) : csv(*table);
}

}  // namespace concarte::writing
