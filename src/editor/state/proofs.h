// What the dictionary says of the label being edited.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "map/language/spelling_words.h"

namespace concarte::session {

struct Proofs {
  std::vector<language::Stretch> wrong;  // bytes of the label's text, in order; without the word that is being typed
  std::string asked;                     // the word that better ones are searched for; empty: none
  std::optional<std::vector<std::string>> suggestions;  // nothing while they are being searched
  bool operator==(const Proofs&) const = default;
};

// The wrong word that the caret is in, or at either end of.
inline std::optional<language::Stretch> wrong_at(const Proofs& proofs, std::size_t caret) {
  const auto found = std::find_if(proofs.wrong.begin(), proofs.wrong.end(),
                                  [&](const language::Stretch& word) { return word.begin <= caret && caret <= word.end; });
  return found == proofs.wrong.end() ? std::nullopt : std::optional(*found);
}

}  // namespace concarte::session
