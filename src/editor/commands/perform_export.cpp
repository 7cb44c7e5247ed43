// The commands that write what is printed: the picture of the map, a figure of the proceedings, the words.
#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/figure_sheets.h"
#include "editor/commands/performers.h"
#include "editor/state/figure_chosen.h"
#include "map/document/walk.h"
#include "map/storage/map_file.h"
#include "picture/figure/build.h"
#include "picture/layout/arranger.h"
#include "picture/publish/format.h"
#include "picture/writing/writing.h"
#include "system/files.h"

namespace concarte::session {
namespace {

using writing::WordsForm;

Outcome failed(Problem problem) { return {{}, std::move(problem)}; }

// With nothing folded: the page folds by itself. As on the screen when no style can be had.
figure::Figure unfolded(Context& c) {
  document::Document open = c.state.document;
  document::unfold_all(open);
  const figure::Measured measured = figure::measure(open, c.state.theme, c.typesetter, c.picture.layout.style);
  auto arranged = layout::arrange(measured.request, c.state.places.worker);
  const auto* layout = std::get_if<layout::Layout>(&arranged);
  return layout == nullptr ? c.picture.figure : figure::build(open, measured, *layout, c.state.theme, c.typesetter);
}

writing::Illustration illustration(Context& c, WordsForm form, const std::string& extension) {
  const bool is_viewer = form == WordsForm::viewer;
  if (!is_viewer && (form != WordsForm::outline || (extension != ".html" && extension != ".odt"))) return {};
  const page::Sheet sheet = page::unbound(is_viewer ? unfolded(c) : c.picture.figure);
  writing::Illustration figure{.svg = publish::svg(sheet, c.typesetter, {.map = {}, .every_part = is_viewer}),
                               .png = {},
                               .size_mm = Vec2{sheet.paper.width, sheet.paper.height} / page::PointsPerMillimetre};
  if (extension == ".odt") {
    auto made = publish::png(sheet, c.typesetter, {.width = 2000});
    if (auto* bytes = std::get_if<std::string>(&made)) figure.png = std::move(*bytes);
  }
  return figure;
}

Outcome told(Context& c, std::string sentence) {
  c.state.dialog = Dialog::none;
  if (c.state.mode == Mode::window) c.state.notice = Notice{Severity::warning, std::move(sentence), std::nullopt, {}};
  return {};
}

// The figure that its panel shows, on its sheets, or the two versions that are compared; otherwise the map as it is seen.
std::variant<std::vector<page::Sheet>, Problem> sheets_for(Context& c) {
  if (!shows_pages(c.state)) return std::vector{page::unbound(c.picture.figure)};
  if (shows_versions(c.state)) {
    auto sheet = versions_sheet(c.state, comparison::compare(c.state.compared->other, c.state.document), c.typesetter);
    if (Problem* problem = std::get_if<Problem>(&sheet)) return std::move(*problem);
    return std::vector{std::get<page::Sheet>(std::move(sheet))};
  }
  auto compiled = figure_sheets(c.state, *figure_chosen(c.state), c.typesetter);
  if (Problem* problem = std::get_if<Problem>(&compiled)) return std::move(*problem);
  return std::move(std::get<page::Compiled>(compiled).sheets);
}

// A PDF holds all the sheets; otherwise each has its file, those of the parts beside the first.
std::optional<Problem> write_sheets(Context& c, const std::vector<page::Sheet>& sheets, publish::Format format, const std::filesystem::path& path) {
  const std::string map = storage::write_map(c.state.document);
  const publish::FigureOptions options{.svg = {.text = {}, .map = map}, .pdf = {}, .png = {}};
  const bool is_one_file = format == publish::Format::pdf;
  for (std::size_t i = 0; i < (is_one_file ? 1 : sheets.size()); ++i) {
    auto made = publish::figure_file(format, is_one_file ? std::span(sheets) : std::span(sheets).subspan(i, 1), c.typesetter, options);
    if (Problem* problem = std::get_if<Problem>(&made)) return std::move(*problem);
    if (auto problem = system::write_file(page::file_of(path, sheets[i]), std::get<std::string>(made))) return problem;
  }
  return std::nullopt;
}

}  // namespace

namespace perform {

Outcome export_figure(Context& c, const Arguments& a) {
  if (!a.path) {
    if (c.state.mode == Mode::script) return refused(translate("Say where to write the figure."));
    c.state.dialog = Dialog::export_figure;
    return {};
  }
  const std::filesystem::path path = *a.path;
  if (const auto format = publish::format_named(path.extension().string())) {
    auto sheets = sheets_for(c);
    if (Problem* problem = std::get_if<Problem>(&sheets)) return failed(std::move(*problem));
    if (auto problem = write_sheets(c, std::get<std::vector<page::Sheet>>(sheets), *format, path)) return failed(std::move(*problem));
    return told(c, say("The figure is in {}.", path.string()));
  }
  const std::string extension = utf8::lowered(path.extension().string());
  const auto usual = writing::usual_form(extension, c.state.document);
  if (!usual)
    return refused(say("“{}” says no format that Concarte writes. End the name with one of: {}.", path.filename().string(), publish::known_formats() + ", html, md, odt, tex, csv, ods"));
  const auto form = a.setting ? writing::words_form_from(*a.setting) : usual;
  if (!form || !writing::is_held_by(*form, extension)) return refused(say("“{}” cannot hold “{}”: leave it out, or end the name otherwise.", path.filename().string(), *a.setting));
  const auto words = writing::words_file(extension, *form, c.state.document, {}, illustration(c, *form, extension));
  if (!words) return refused(translate("The map has no groups, and a grid compares groups."));
  if (auto problem = system::write_file(path, *words)) return failed(std::move(*problem));
  return told(c, say("The words are in {}.", path.string()));
}

}  // namespace perform
}  // namespace concarte::session
