// What a file of words may hold, for who chooses it by its name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "editor/state/state.h"

namespace concarte::session {

struct FormOfWords {
  std::string_view word;  // as `export_figure` takes it
  const char* label;      // to be translated
};
// For a file with that extension (`.html`), the usual one first; none for a figure, and where there is nothing to choose.
std::vector<FormOfWords> forms_of_words(const State& state, std::string_view extension);

}  // namespace concarte::session
