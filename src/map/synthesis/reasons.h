// Why two ideas are thought to be the same, and how a reader is told.
#pragma once

#include <string>
#include <vector>

namespace concarte::synthesis {

enum class ReasonKind { identical, shared_words, same_family, synonyms, spelling, same_term, same_parent, same_children };

struct Reason {
  ReasonKind kind = ReasonKind::identical;
  // shared_words, same_term: the words, as written in the first map. same_family, synonyms, spelling: pairs, the first map's word then the
  // other's. Else empty.
  std::vector<std::string> words{};
  bool operator==(const Reason&) const = default;
};

// A short piece of a sentence in the reader's language: “same words: élève, parole”.
std::string said(const Reason& reason);

}  // namespace concarte::synthesis
