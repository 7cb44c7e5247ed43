// Writes sheets as the files that were asked for.
#include "cli/write_figures.h"

#include "base/translate.h"

namespace concarte::cli {
namespace {

// More than anybody puts on a wall.
constexpr int MostPages = 400;

std::variant<std::string, Problem> poster(const page::Sheet& sheet, text::Typesetter& typesetter, const Export& request) {
  const page::Poster poster = page::poster(sheet, *request.poster, typesetter);
  if (poster.rows * poster.columns <= MostPages) return publish::pdf(sheet, poster, typesetter);
  return problem_with({}, say("The poster would be of {} pages, too many for a wall: export a branch, or choose a smaller paper for the figure.",
                              poster.rows * poster.columns));
}

Exit write(const std::string& file, std::variant<std::string, Problem> made) {
  Problem* problem = std::get_if<Problem>(&made);
  std::optional<Problem> refusal;
  if (problem != nullptr) {
    refusal = std::move(*problem);
    refusal->file = file;
  } else {
    refusal = write_output(file, std::get<std::string>(made));
  }
  if (!refusal) return Exit::done;
  tell(*refusal);
  return Exit::failed;
}

}  // namespace

Exit write_figures(std::span<const page::Sheet> sheets, text::Typesetter& typesetter, const Export& request, std::string_view map) {
  const publish::FigureOptions options{{request.text, map}, {}, request.png};
  if (request.poster && sheets.size() > 1) {
    tell(problem_with(request.map, translate("The figure was split into several sheets, and a poster is of one: leave --poster out, or give a larger --paper.")));
    return Exit::wrong_usage;
  }
  if (request.poster) return write(request.output, poster(sheets.front(), typesetter, request));
  if (request.format == publish::Format::pdf) return write(request.output, publish::figure_file(request.format, sheets, typesetter, options));
  for (const page::Sheet& sheet : sheets) {
    const std::string name = request.output == Dash ? request.output : page::file_of(request.output, sheet).string();
    const Exit code = write(name, publish::figure_file(request.format, {&sheet, 1}, typesetter, options));
    if (code != Exit::done || request.output == Dash) return code;
    if (sheets.size() > 1 && print(name + "\n") != Exit::done) return Exit::failed;
  }
  return Exit::done;
}

}  // namespace concarte::cli
