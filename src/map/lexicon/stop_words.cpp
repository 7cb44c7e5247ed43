// Words that say nothing by themselves: articles, prepositions, pronouns, auxiliaries.
#include "map/lexicon/stop_words.h"

#include <algorithm>
#include <span>

namespace concarte::lexicon {
namespace {

// Folded, in the order of their bytes.
constexpr std::string_view French[] = {
    "a",      "afin",    "ai",      "ainsi",   "alors",   "apres",    "as",      "au",      "aucun",   "aucune",  "aupres",  "aussi",
    "autant", "autre",   "autres",  "aux",     "avant",   "avec",     "avoir",   "avons",   "ayant",   "c",       "car",     "ce",
    "ceci",   "cela",    "celle",   "celles",  "celui",   "ces",      "cet",     "cette",   "ceux",    "chaque",  "chez",    "comme",
    "comment", "concernant", "contre", "d",    "dans",    "de",       "depuis",  "des",     "dont",    "du",      "durant",  "e",
    "elle",   "elles",   "en",      "entre",   "envers",  "es",       "est",     "et",      "etaient", "etait",   "etant",   "ete",
    "etre",   "eux",     "grace",   "hors",    "il",      "ils",      "j",       "jamais",  "je",      "jusqu",   "l",       "la",
    "laquelle", "le",    "lequel",  "les",     "lesquelles", "lesquels", "leur", "leurs",   "lors",    "lorsqu",  "lorsque", "lui",
    "m",      "ma",      "mais",    "me",      "meme",    "memes",    "mes",     "moi",     "mon",     "n",       "ne",      "nos",
    "notre",  "nous",    "on",      "ont",     "or",      "ou",       "par",     "parmi",   "pas",     "pendant", "plus",    "plusieurs",
    "pour",   "puis",    "qu",      "quand",   "que",     "quel",     "quelle",  "quelles", "quels",   "qui",     "quoi",    "s",
    "sa",     "sans",    "se",      "selon",   "ses",     "si",       "soi",     "soient",  "soit",    "son",     "sont",    "sous",
    "suis",   "sur",     "t",       "ta",      "te",      "tel",      "telle",   "telles",  "tels",    "tes",     "toi",     "ton",
    "tous",   "tout",    "toute",   "toutes",  "tres",    "tu",       "un",      "une",     "vers",    "via",     "vis",     "vos",
    "votre",  "vous",    "y"};
constexpr std::string_view English[] = {
    "a",     "about", "all",   "also",  "am",    "an",    "and",   "any",   "are",   "as",    "at",    "be",    "been",  "being",
    "but",   "by",    "can",   "could", "do",    "does",  "each",  "every", "for",   "from",  "had",   "has",   "have",  "he",
    "her",   "him",   "his",   "how",   "i",     "if",    "in",    "into",  "is",    "it",    "its",   "me",    "more",  "must",
    "my",    "no",    "nor",   "not",   "of",    "on",    "or",    "other", "our",   "own",   "s",     "she",   "should", "so",
    "some",  "such",  "t",     "than",  "that",  "the",   "their", "them",  "then",  "there", "these", "they",  "this",  "those",
    "through", "to",  "too",   "upon",  "us",    "very",  "was",   "we",    "were",  "what",  "when",  "which", "who",   "whom",
    "will",  "with",  "within", "without", "would", "you", "your"};
constexpr std::string_view FrenchArticles[] = {"au",  "aux",  "ce",   "ces", "cet",   "cette", "des", "du", "l",  "la",    "le",    "les", "leur", "leurs",
                                               "ma",  "mes",  "mon",  "nos", "notre", "sa",    "ses", "son", "ta", "tes",  "ton",   "un",  "une",  "vos",
                                               "votre"};
constexpr std::string_view EnglishArticles[] = {"a", "an", "her", "his", "its", "my", "our", "the", "their", "these", "this", "those", "your"};
constexpr std::string_view FrenchNegations[] = {"aucun", "aucune", "jamais", "n", "ne", "ni", "non", "pas", "sans"};
constexpr std::string_view EnglishNegations[] = {"cannot", "never", "no", "none", "nor", "not", "without"};

static_assert(std::is_sorted(std::begin(French), std::end(French)) && std::is_sorted(std::begin(English), std::end(English)));

bool holds(std::span<const std::string_view> words, std::string_view word) { return std::binary_search(words.begin(), words.end(), word); }

}  // namespace

bool is_stop_word(std::string_view folded, std::string_view language) {
  if (language.starts_with("fr")) return holds(French, folded);
  return language.starts_with("en") && holds(English, folded);
}

bool is_article(std::string_view folded, std::string_view language) {
  if (language.starts_with("fr")) return holds(FrenchArticles, folded);
  return language.starts_with("en") && holds(EnglishArticles, folded);
}

bool is_negation(std::string_view folded, std::string_view language) {
  if (language.starts_with("fr")) return holds(FrenchNegations, folded);
  return language.starts_with("en") && holds(EnglishNegations, folded);
}

}  // namespace concarte::lexicon
