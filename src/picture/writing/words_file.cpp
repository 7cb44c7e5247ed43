// Words by the extension of a file's name.
#include "map/report/outline.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

std::optional<std::string> words_file(std::string_view extension, const document::Document& document, const document::NodeId& branch,
                                      const Illustration& figure) {
  if (extension == ".html") return html(report::outline(document, branch), figure);
  if (extension == ".md") return markdown(report::outline(document, branch));
  if (extension == ".odt") return odt(report::outline(document, branch), figure);
  if (extension == ".tex") return latex(report::outline(document, branch));
  if (extension != ".csv" && extension != ".ods") return std::nullopt;
  const report::Table table = report::grid(document, branch).value_or(report::framework(document, branch));
  return extension == ".csv" ? csv(table) : ods(table);
}

}  // namespace concarte::writing
