// `concarte export` of words: the outline, the tables, the viewer.
#include "cli/export_words.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/translate.h"
#include "base/utf8.h"
#include "cli/arguments.h"
#include "cli/drawing.h"
#include "map/document/walk.h"
#include "picture/page/sheet.h"
#include "picture/publish/png.h"
#include "picture/publish/svg.h"
#include "picture/writing/writing.h"

namespace concarte::cli {
namespace {

std::string extension_of(const std::string& output) { return utf8::lowered(std::filesystem::path(output).extension().string()); }

// What the figure is for: a page shows it as the map does, a viewer folds it by itself, word processors may read no SVG.
enum class For { page, viewer, word_processor };

// Of the whole map, or of the branch.
std::variant<writing::Illustration, Exit> illustration(const Export& request, document::Document document, For purpose) {
  if (purpose == For::viewer) document::unfold_all(document);
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

}  // namespace

std::string all_words_forms() {
  std::string words;
  for (const WordsForm form : writing::AllWordsForms) words += (words.empty() ? "" : ", ") + std::string(writing::word(form));
  return words;
}

std::string all_words_endings() {
  std::string words;
  for (const WordsForm form : writing::AllWordsForms)
    for (const std::string_view extension : writing::extensions(form)) {
      const std::string ending(extension.substr(1));
      if ((", " + words + ", ").find(", " + ending + ", ") == std::string::npos) words += (words.empty() ? "" : ", ") + ending;
    }
  return words;
}

bool is_name_of_words(const std::string& output) {
  const std::string extension = extension_of(output);
  return std::any_of(writing::AllWordsForms.begin(), writing::AllWordsForms.end(), [&](WordsForm form) { return writing::is_held_by(form, extension); });
}

std::optional<std::string> misfit(const std::string& output, WordsForm form) {
  if (output == Dash || writing::is_held_by(form, extension_of(output))) return std::nullopt;
  std::string fitting;
  for (const std::string_view extension : writing::extensions(form))
    fitting += (fitting.empty() ? "" : ", ") + std::string(extension);
  return say("--as {} does not fit the name “{}”: end it with one of {}.", writing::word(form), output, fitting);
}

Exit export_words(const Export& request, const document::Document& document) {
  if (!request.branch.empty() && document.find(request.branch) == nullptr) {
    tell(problem_with(request.map, say("The map has no idea whose id is “{}”.", request.branch.view())));
    return Exit::wrong_usage;
  }
  const std::string named = request.output == Dash ? std::string() : extension_of(request.output);
  const WordsForm form = request.words.value_or(writing::usual_form(named, document).value_or(WordsForm::outline));
  const std::string extension = named.empty() ? std::string(writing::extensions(form).front()) : named;

  writing::Illustration figure;
  if (form == WordsForm::viewer || (form == WordsForm::outline && (extension == ".html" || extension == ".odt"))) {
    auto drawn = illustration(request, document, form == WordsForm::viewer ? For::viewer : extension == ".odt" ? For::word_processor : For::page);
    if (const Exit* code = std::get_if<Exit>(&drawn)) return *code;
    figure = std::move(std::get<writing::Illustration>(drawn));
  }
  const std::optional<std::string> written = writing::words_file(extension, form, document, request.branch, figure);
  if (!written) {
    tell(problem_with(request.map, request.anonymous ? translate("A grid is about groups: leave --anonymous out, or ask for --as framework.")
                                                     : translate("The map has no groups, and a grid compares groups: ask for --as framework.")));
    return Exit::wrong_usage;
  }
  if (const auto problem = write_output(request.output, *written)) {
    tell(*problem);
    return Exit::failed;
  }
  return Exit::done;
}

}  // namespace concarte::cli
