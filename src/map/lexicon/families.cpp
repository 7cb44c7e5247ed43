// Words of one family: former, formation, formateur.
#include "map/lexicon/families.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace concarte::lexicon {
namespace {

constexpr std::size_t LeastLetters = 4;

// The longest that fits is taken first; sorted by length, then as grammars list them.
constexpr std::array<std::string_view, 107> French{
    "issements", "issement", "isations", "ellement", "isation", "atrices", "icienne", "oriales", "itaires", "ements", "ateurs",
    "atrice", "ations", "itions", "utions", "aisons", "amment", "emment", "atures", "atives", "iciens", "ariale", "ariaux", "oriale",
    "oriaux", "itaire", "osites", "ueuses", "alites", "ateur", "ation", "ition", "ution", "ement", "aison", "ances", "ences", "ibles",
    "ables", "iques", "ismes", "istes", "aires", "oires", "ments", "trice", "teurs", "tions", "sions", "ature", "atifs", "ative",
    "icien", "ariat", "arial", "orial", "osite", "ueuse", "euses", "esses", "itude", "alite", "teur", "tion", "sion", "ment", "ance",
    "ence", "able", "ible", "ique", "isme", "iste", "aire", "oire", "eurs", "euse", "ages", "ures", "ites", "iser", "ives", "atif",
    "ueux", "esse", "ifs", "ive", "age", "eur", "ion", "ite", "ure", "ant", "ent", "aux", "ees", "els", "eux", "er", "ir", "re", "ee",
    "es", "al", "el", "if", "ez"};
constexpr std::array<std::string_view, 30> English{"izations", "isations", "ization", "isation", "fulness", "ations", "ments", "ities",
                                                   "ation",    "ments",    "ness",    "ings",    "ment",    "able",   "ible",  "ance",
                                                   "ence",     "tion",     "sion",    "ally",    "ity",     "ing",    "ers",   "ors",
                                                   "ed",       "er",       "or",      "al",      "ly",      "es"};

// Endings that hide another: vérification as vérifier, visibilité as visible, responsabiliser as responsable.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> FrenchHiding{
    {{"abilisation", "able"}, {"ibilisation", "ible"}, {"ifications", "if"}, {"ification", "if"}, {"abiliser", "able"}, {"ibiliser", "ible"},
     {"abilites", "able"}, {"ibilites", "ible"}, {"abilite", "able"}, {"ibilite", "ible"}}};

std::string without_hiding(std::string_view word) {
  for (const auto& [ending, hidden] : FrenchHiding)
    if (word.ends_with(ending)) return std::string(word.substr(0, word.size() - ending.size())) += hidden;
  return std::string(word);
}

std::string without_ending(std::string_view word, std::span<const std::string_view> endings) {
  for (const std::string_view ending : endings)
    if (word.ends_with(ending) && word.size() >= ending.size() + LeastLetters) return std::string(word.substr(0, word.size() - ending.size()));
  return std::string(word);
}

}  // namespace

std::string root_of(std::string_view folded, std::string_view language) {
  const bool is_english = language.starts_with("en");
  if (!is_english && !language.starts_with("fr")) return std::string(folded);
  const std::span<const std::string_view> endings = is_english ? std::span<const std::string_view>(English) : std::span<const std::string_view>(French);
  std::string root = without_ending(is_english ? std::string(folded) : without_hiding(folded), endings);
  if (const std::string again = without_ending(root, endings); again.size() > LeastLetters) root = again;
  while (root.size() > LeastLetters && (root.back() == 'e' || root.back() == 's' || root.back() == 'i' || root.back() == 'x')) root.pop_back();
  // Before a, o and u the letter of the sound is another: convoquer, convocation; déléguer, délégation.
  if (!is_english && root.size() > LeastLetters && root.ends_with("qu")) root.replace(root.size() - 2, 2, "c");
  if (!is_english && root.size() > LeastLetters && root.ends_with("gu")) root.pop_back();
  // Doubled consonants come and go: personnel, personne.
  if (root.size() > LeastLetters && root[root.size() - 1] == root[root.size() - 2]) root.pop_back();
  return root;
}

}  // namespace concarte::lexicon
