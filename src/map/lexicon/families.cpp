// Words of one family: former, formation, formateur.
#include "map/lexicon/families.h"

#include <algorithm>
#include <array>
#include <span>

namespace concarte::lexicon {
namespace {

constexpr std::size_t LeastLetters = 4;

// The longest that fits is taken first; sorted by length, then as grammars list them.
constexpr std::array<std::string_view, 78> French{
    "issements", "issement",  "isations",  "ifications", "ification", "isation", "ellement", "ements", "ateurs", "atrices", "atrice",
    "ations",    "itions",    "utions",    "aisons",     "ateur",     "ation",   "ition",    "ution",  "ement",  "amment",  "emment",
    "aison",     "ances",     "ences",     "ibles",      "ables",     "iques",   "ismes",    "istes",  "aires",  "oires",   "ments",
    "trice",     "teurs",     "tions",     "sions",      "teur",      "tion",    "sion",     "ment",   "ance",   "ence",    "able",
    "ible",      "ique",      "isme",      "iste",       "aire",      "oire",    "eurs",     "euse",   "ages",   "ures",    "ites",
    "iser",      "ifs",       "ives",      "ive",        "age",       "eur",     "ion",      "ite",    "ure",    "ant",     "ent",
    "aux",       "ees",       "els",       "er",         "ir",        "re",      "ee",       "es",     "al",     "el",      "if",
    "ez"};
constexpr std::array<std::string_view, 30> English{"izations", "isations", "ization", "isation", "fulness", "ations", "ments", "ities",
                                                   "ation",    "ments",    "ness",    "ings",    "ment",    "able",   "ible",  "ance",
                                                   "ence",     "tion",     "sion",    "ally",    "ity",     "ing",    "ers",   "ors",
                                                   "ed",       "er",       "or",      "al",      "ly",      "es"};

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
  std::string root = without_ending(folded, endings);
  if (const std::string again = without_ending(root, endings); again.size() > LeastLetters) root = again;
  while (root.size() > LeastLetters && (root.back() == 'e' || root.back() == 's' || root.back() == 'i' || root.back() == 'x')) root.pop_back();
  // Doubled consonants come and go: personnel, personne.
  if (root.size() > LeastLetters && root[root.size() - 1] == root[root.size() - 2]) root.pop_back();
  return root;
}

}  // namespace concarte::lexicon
