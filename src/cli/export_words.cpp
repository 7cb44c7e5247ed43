// `concarte export` of words: the outline, the tables, the viewer.
#include "cli/export_words.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/translate.h"
#include "base/utf8.h"
#include "cli/arguments.h"
#include "cli/drawing.h"
#include "map/document/walk.h"
#include "map/report/outline.h"
#include "picture/page/sheet.h"
#include "picture/publish/png.h"
#include "picture/publish/svg.h"
#include "picture/writing/writing.h"

namespace concarte::cli {
namespace {

struct Form {
  std::string_view word;
  WordsForm form;
  std::array<std::string_view, 4> extensions;  // the first when the output has no name; empty ones at the end
};
constexpr std::array Forms{Form{"outline", WordsForm::outline, {".html", ".md", ".odt", ".tex"}},
                           Form{"viewer", WordsForm::viewer, {".html"}},
                           Form{"framework", WordsForm::framework, {".csv", ".ods", ".html"}},
                           Form{"grid", WordsForm::grid, {".csv", ".ods", ".html"}}};

const Form& row_of(WordsForm form) {
  return *std::find_if(Forms.begin(), Forms.end(), [form](const Form& row) { return row.form == form; });
}

std::string extension_of(const std::string& output) { return utf8::lowered(std::filesystem::path(output).extension().string()); }

bool holds(const Form& form, const std::string& extension) {
  return !extension.empty() && std::find(form.extensions.begin(), form.extensions.end(), extension) != form.extensions.end();
}

// What the figure is for: a page shows it as the map does, a viewer folds it by itself, word processors may read no SVG.
enum class For { page, viewer, word_processor };

void unfold_all(document::Document& document) {
  document::Change change;
  for (const document::NodeId& id : document::in_order(document)) {
    const document::Node& node = document.node(id);
    if (!node.folded) continue;
    document::Node open = node;
    open.folded = false;
    change.of<document::Node>().updated.push_back({node, open});
  }
  document.apply(change);
}

// Of the whole map, or of the branch.
std::variant<writing::Illustration, Exit> illustration(const Export& request, document::Document document, For purpose) {
  if (purpose == For::viewer) unfold_all(document);
  auto drawn = draw(document, request.map, {request.style, request.theme, request.branch});
  if (const Exit* code = std::get_if<Exit>(&drawn)) return *code;
  Drawing& drawing = std::get<Drawing>(drawn);
  const page::Sheet sheet = page::unbound(figure::build(document, drawing.measured, drawing.layout, drawing.theme, drawing.typesetter));
  // Outlines: a page with a security policy loads no font, not even one that is inside.
  writing::Illustration figure{.svg = publish::svg(sheet, drawing.typesetter, {.map = {}, .every_part = purpose == For::viewer}),
                               .png = {},
                               .size_mm = Vec2{sheet.paper.width, sheet.paper.height} / page::PointsPerMillimetre};
  if (purpose == For::word_processor) {
    constexpr int Width = 2000;  // 200 dots per inch on a turned A4
    auto png = publish::png(sheet, drawing.typesetter, {.width = Width});
    if (auto* bytes = std::get_if<std::string>(&png)) figure.png = std::move(*bytes);
  }
  return figure;
}

std::variant<std::string, Exit> written_outline(const Export& request, const document::Document& document, const std::string& extension) {
  const report::Report report = report::outline(document, request.branch);
  if (extension == ".md") return writing::markdown(report);
  if (extension == ".tex") return writing::latex(report);
  auto figure = illustration(request, document, extension == ".odt" ? For::word_processor : For::page);
  if (const Exit* code = std::get_if<Exit>(&figure)) return *code;
  const writing::Illustration& drawn = std::get<writing::Illustration>(figure);
  return extension == ".odt" ? writing::odt(report, drawn) : writing::html(report, drawn);
}

std::variant<std::string, Exit> written_table(const Export& request, const document::Document& document, WordsForm form, const std::string& extension) {
  std::optional<report::Table> table = form == WordsForm::grid ? report::grid(document, request.branch) : report::framework(document, request.branch);
  if (!table) {
    tell(problem_with(request.map, request.anonymous ? translate("A grid is about groups: leave --anonymous out, or ask for --as framework.")
                                                     : translate("The map has no groups, and a grid compares groups: ask for --as framework.")));
    return Exit::wrong_usage;
  }
  if (extension == ".ods") return writing::ods(*table);
  return extension == ".html" ? writing::html(*table) : writing::csv(*table);
}

}  // namespace

std::optional<WordsForm> words_form_from(std::string_view word) {
  for (const Form& row : Forms)
    if (row.word == word) return row.form;
  return std::nullopt;
}

std::string all_words_forms() {
  std::string words;
  for (const Form& row : Forms) words += (words.empty() ? "" : ", ") + std::string(row.word);
  return words;
}

std::string all_words_endings() {
  std::string words;
  for (const Form& row : Forms)
    for (const std::string_view extension : row.extensions) {
      const std::string ending(extension.substr(std::min<std::size_t>(1, extension.size())));
      if (!ending.empty() && (", " + words + ", ").find(", " + ending + ", ") == std::string::npos) words += (words.empty() ? "" : ", ") + ending;
    }
  return words;
}

bool is_name_of_words(const std::string& output) {
  const std::string extension = extension_of(output);
  return std::any_of(Forms.begin(), Forms.end(), [&](const Form& row) { return holds(row, extension); });
}

std::optional<std::string> misfit(const std::string& output, WordsForm form) {
  const Form& row = row_of(form);
  if (output == Dash || holds(row, extension_of(output))) return std::nullopt;
  std::string fitting;
  for (const std::string_view extension : row.extensions)
    if (!extension.empty()) fitting += (fitting.empty() ? "" : ", ") + std::string(extension);
  return say("--as {} does not fit the name “{}”: end it with one of {}.", row.word, output, fitting);
}

Exit export_words(const Export& request, const document::Document& document) {
  if (!request.branch.empty() && document.find(request.branch) == nullptr) {
    tell(problem_with(request.map, say("The map has no idea whose id is “{}”.", request.branch.view())));
    return Exit::wrong_usage;
  }
  const bool is_sheet = extension_of(request.output) == ".csv" || extension_of(request.output) == ".ods";
  const bool has_groups = !document.all<document::Group>().empty();
  const WordsForm form = request.words.value_or(!is_sheet ? WordsForm::outline : has_groups ? WordsForm::grid : WordsForm::framework);
  const std::string extension = request.output == Dash ? std::string(row_of(form).extensions.front()) : extension_of(request.output);

  std::variant<std::string, Exit> written;
  if (form == WordsForm::viewer) {
    auto figure = illustration(request, document, For::viewer);
    if (const Exit* code = std::get_if<Exit>(&figure)) return *code;
    written = writing::viewer(report::guide(document, request.branch), std::get<writing::Illustration>(figure));
  } else if (form == WordsForm::outline) {
    written = written_outline(request, document, extension);
  } else {
    written = written_table(request, document, form, extension);
  }
  if (const Exit* code = std::get_if<Exit>(&written)) return *code;
  if (const auto problem = write_output(request.output, std::get<std::string>(written))) {
    tell(*problem);
    return Exit::failed;
  }
  return Exit::done;
}

}  // namespace concarte::cli
