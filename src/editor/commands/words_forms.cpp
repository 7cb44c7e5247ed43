// What a file of words may hold, for who chooses it by its name.
#include "editor/commands/words_forms.h"

#include <algorithm>

#include "base/translate.h"
#include "picture/writing/words_form.h"

namespace concarte::session {
namespace {

const char* label_of(writing::WordsForm form) {
  switch (form) {
    case writing::WordsForm::viewer: return mark("Map to explore");
    case writing::WordsForm::framework: return mark("Framework table");
    case writing::WordsForm::grid: return mark("Grid of the groups");
    case writing::WordsForm::outline: break;
  }
  return mark("Outline");
}

}  // namespace

std::vector<FormOfWords> forms_of_words(const State& state, std::string_view extension) {
  const auto usual = writing::usual_form(extension, state.document);
  std::vector<FormOfWords> forms;
  for (const writing::WordsForm form : writing::AllWordsForms) {
    const bool has_matter = form != writing::WordsForm::grid || !state.document.all<document::Group>().empty();
    if (!has_matter || !writing::is_held_by(form, extension)) continue;
    forms.insert(form == usual ? forms.begin() : forms.end(), {writing::word(form), label_of(form)});
  }
  if (forms.size() < 2) forms.clear();
  return forms;
}

}  // namespace concarte::session
