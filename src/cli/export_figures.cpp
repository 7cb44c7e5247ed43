// The figures of the proceedings as files.
#include "cli/export_figures.h"

#include <filesystem>
#include <utility>
#include <vector>

#include "base/translate.h"
#include "cli/commands.h"
#include "cli/drawing.h"
#include "cli/write_figures.h"
#include "picture/page/compile.h"

namespace concarte::cli {
namespace {

using document::Figure;

// What the command line says goes before what the figure says.
Figure with_wishes(Figure figure, const Export& request) {
  if (!request.paper.empty()) figure.paper = request.paper;
  if (request.min_pt > 0) figure.min_pt = request.min_pt;
  if (!request.branch.empty()) figure.branch = request.branch;
  if (request.style) figure.layout_style = layout::word(*request.style);
  return figure;
}

std::string known_figures(const document::Document& document) {
  std::string words;
  for (const Figure& figure : document.all<Figure>()) words += (words.empty() ? "" : ", ") + std::string(figure.id.view());
  return words;
}

std::variant<std::vector<Figure>, Exit> figures_for(const document::Document& document, const Export& request) {
  std::vector<Figure> figures;
  for (const Figure& figure : document.all<Figure>())
    if (request.all_figures || figure.id.view() == request.figure) figures.push_back(with_wishes(figure, request));
  // Who has the printed page in hand knows its number.
  for (const Figure& figure : document.all<Figure>())
    if (figures.empty() && !request.figure.empty() && figure.number == request.figure) figures.push_back(with_wishes(figure, request));
  if (request.figure.empty() && !request.all_figures) figures.push_back(with_wishes({}, request));
  if (!figures.empty()) return figures;
  if (document.all<Figure>().empty())
    tell(problem_with(request.map, translate("The map has no figure. Add one in the editor (File, Figures for the proceedings), or give a --paper.")));
  else
    tell(problem_with(request.map, say("The map has no figure “{}”. It has: {}.", request.figure, known_figures(document))));
  return Exit::wrong_usage;
}

// `Figure 3 b` on its sheets, `figure-3.svg` among files.
std::string file_name(const Figure& figure, publish::Format format) {
  std::string name = "figure-";
  for (const char c : figure.number.empty() ? std::string(figure.id.view()) : figure.number)
    name += (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c : '-';
  return name + "." + std::string(publish::extension(format));
}

class Printer {
 public:
  Printer(const document::Document& document, const Export& request, std::string_view map, text::Typesetter& typesetter)
      : document_(document), request_(request), map_(map), typesetter_(typesetter) {}

  // Their sheets; tells what was chosen, or why there are none.
  std::variant<std::vector<page::Sheet>, Exit> sheets_of(const Figure& figure) {
    const std::string name = request_.theme.empty() ? page::theme_for(figure.ink, document_.heading().theme) : request_.theme;
    auto theme = theme_named(document_, name);
    if (const Exit* code = std::get_if<Exit>(&theme)) return *code;
    auto result = page::compiled({document_, figure, std::get<figure::Theme>(theme), typesetter_, places_here().worker});
    if (Problem* problem = std::get_if<Problem>(&result)) {
      problem->file = request_.map;
      tell(*problem);
      return Exit::invalid_input;
    }
    auto& compiled = std::get<page::Compiled>(result);
    for (const std::string& sentence : compiled.told) tell(sentence);
    return std::move(compiled.sheets);
  }

  // A folder of files, one for each sheet.
  Exit fill_folder(const std::vector<Figure>& figures) {
    std::error_code ignored;
    std::filesystem::create_directories(request_.output, ignored);
    for (const Figure& figure : figures) {
      auto sheets = sheets_of(figure);
      if (const Exit* code = std::get_if<Exit>(&sheets)) return *code;
      Export one = request_;
      one.output = (std::filesystem::path(request_.output) / file_name(figure, request_.format)).string();
      const auto& all = std::get<std::vector<page::Sheet>>(sheets);
      if (const Exit code = write_figures(all, typesetter_, one, map_); code != Exit::done) return code;
      if (all.size() == 1 && print(one.output + "\n") != Exit::done) return Exit::failed;
    }
    return Exit::done;
  }

  Exit fill_file(const std::vector<Figure>& figures) {
    std::vector<page::Sheet> all;
    for (const Figure& figure : figures) {
      auto sheets = sheets_of(figure);
      if (const Exit* code = std::get_if<Exit>(&sheets)) return *code;
      for (page::Sheet& sheet : std::get<std::vector<page::Sheet>>(sheets)) all.push_back(std::move(sheet));
    }
    return write_figures(all, typesetter_, request_, map_);
  }

 private:
  const document::Document& document_;
  const Export& request_;
  std::string_view map_;
  text::Typesetter& typesetter_;
};

}  // namespace

bool is_for_paper(const Export& request) {
  return !request.figure.empty() || request.all_figures || !request.paper.empty() || request.min_pt > 0;
}

Exit export_figures(const document::Document& document, const Export& request, std::string_view map) {
  const auto figures = figures_for(document, request);
  if (const Exit* code = std::get_if<Exit>(&figures)) return *code;
  const auto own_theme = theme_named(document, {});
  if (const Exit* code = std::get_if<Exit>(&own_theme)) return *code;
  text::Typesetter typesetter(std::get<figure::Theme>(own_theme).family, places_here().cache.string());
  Printer printer(document, request, map, typesetter);
  const auto& wanted = std::get<std::vector<Figure>>(figures);
  return request.all_figures && request.format != publish::Format::pdf ? printer.fill_folder(wanted) : printer.fill_file(wanted);
}

}  // namespace concarte::cli
