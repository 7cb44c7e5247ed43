// What a map's words may be written as, and which files hold that.
#include "picture/writing/words_form.h"

#include <algorithm>

namespace concarte::writing {
namespace {

constexpr std::array<std::string_view, 4> OutlineEnds{".html", ".md", ".odt", ".tex"};
constexpr std::array<std::string_view, 1> ViewerEnds{".html"};
constexpr std::array<std::string_view, 3> TableEnds{".csv", ".ods", ".html"};

}  // namespace

std::string_view word(WordsForm form) {
  switch (form) {
    case WordsForm::viewer: return "viewer";
    case WordsForm::framework: return "framework";
    case WordsForm::grid: return "grid";
    case WordsForm::outline: break;
  }
  return "outline";
}

std::optional<WordsForm> words_form_from(std::string_view name) {
  for (const WordsForm form : AllWordsForms)
    if (word(form) == name) return form;
  return std::nullopt;
}

std::span<const std::string_view> extensions(WordsForm form) {
  switch (form) {
    case WordsForm::outline: return OutlineEnds;
    case WordsForm::viewer: return ViewerEnds;
    case WordsForm::framework:
    case WordsForm::grid: break;
  }
  return TableEnds;
}

bool is_held_by(WordsForm form, std::string_view extension) {
  const auto all = extensions(form);
  return std::find(all.begin(), all.end(), extension) != all.end();
}

std::optional<WordsForm> usual_form(std::string_view extension, const document::Document& document) {
  if (is_held_by(WordsForm::outline, extension)) return WordsForm::outline;
  if (!is_held_by(WordsForm::grid, extension)) return std::nullopt;
  return document.all<document::Group>().empty() ? WordsForm::framework : WordsForm::grid;
}

}  // namespace concarte::writing
