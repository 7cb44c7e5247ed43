// From a map to its picture, without a session: measures, lays out, and says why when that cannot be.
#include "cli/drawing.h"

#include <algorithm>

#include "base/translate.h"
#include "cli/commands.h"
#include "system/folders.h"

namespace concarte::cli {
namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

}  // namespace

session::Places places_here() {
  return {.assets = system::assets_folder(),
          .cache = system::cache_folder(),
          .state = {},
          .worker = system::executable_folder() / "concarte-worker",
          .data = {},
          .dictionaries = system::dictionary_folders(), .words = system::word_folders()};
}

std::variant<figure::Theme, Exit> theme_named(const document::Document& document, const std::string& wanted) {
  const std::filesystem::path folder = places_here().assets / "themes";
  const std::string& name = wanted.empty() ? document.heading().theme : wanted;
  if (!wanted.empty()) {
    const std::vector<std::string> known = figure::theme_names(folder);
    if (std::find(known.begin(), known.end(), wanted) == known.end()) {
      tell(say("“{}” is not a theme. Choose among: {}.", wanted, listed(known)));
      return Exit::wrong_usage;
    }
  }
  auto read = figure::read_theme(folder / (name + ".json"));
  if (const Problem* problem = std::get_if<Problem>(&read)) {
    tell(*problem);
    if (!wanted.empty()) return Exit::failed;
    read = figure::read_theme(folder / "light.json");
  }
  if (figure::Theme* theme = std::get_if<figure::Theme>(&read)) return std::move(*theme);
  tell(std::get<Problem>(read));
  return Exit::failed;
}

std::variant<Drawing, Exit> draw(const document::Document& document, const std::string& file, const Wishes& wishes) {
  if (!wishes.branch.empty() && document.find(wishes.branch) == nullptr) {
    tell(problem_with(file, say("The map has no idea whose id is “{}”.", wishes.branch.view())));
    return Exit::wrong_usage;
  }
  auto theme = theme_named(document, wishes.theme);
  if (const Exit* code = std::get_if<Exit>(&theme)) return *code;
  const session::Places places = places_here();
  const layout::Style style =
      wishes.style.value_or(layout::style_from(document.heading().layout_style).value_or(layout::Style::mindmap));

  text::Typesetter typesetter(std::get<figure::Theme>(theme).family, places.cache.string());
  figure::Measured measured = figure::measure(document, std::get<figure::Theme>(theme), typesetter, style, wishes.branch);
  auto arranged = layout::arrange(measured.request, places.worker);
  if (const layout::Refusal* refusal = std::get_if<layout::Refusal>(&arranged)) {
    tell(problem_with(file, to_string(*refusal)));
    return Exit::failed;
  }
  return Drawing{std::get<figure::Theme>(std::move(theme)), std::move(typesetter), std::move(measured),
                 std::get<layout::Layout>(std::move(arranged))};
}

}  // namespace concarte::cli
