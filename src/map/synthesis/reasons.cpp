// Why two ideas are thought to be the same, and how a reader is told.
#include "map/synthesis/reasons.h"

#include "base/translate.h"

namespace concarte::synthesis {
namespace {

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

std::string paired(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i + 1 < words.size(); i += 2) list += (list.empty() ? "" : ", ") + words[i] + " – " + words[i + 1];
  return list;
}

}  // namespace

std::string said(const Reason& reason) {
  switch (reason.kind) {
    case ReasonKind::identical: return say("the same wording");
    case ReasonKind::shared_words: return say("words in common: {}", listed(reason.words));
    case ReasonKind::same_family: return say("words of one family: {}", paired(reason.words));
    case ReasonKind::synonyms: return say("words close in meaning: {}", paired(reason.words));
    case ReasonKind::spelling: return say("almost the same spelling: {}", paired(reason.words));
    case ReasonKind::same_term: return say("each says what this word means: {}", listed(reason.words));
    case ReasonKind::same_parent: return say("under ideas that match");
    case ReasonKind::same_children: return say("ideas that match under them");
  }
  return {};
}

}  // namespace concarte::synthesis
