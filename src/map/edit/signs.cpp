// The minute-taker's signs: a sign and a space before the words of an idea say its kind.
#include "map/edit/signs.h"

#include <algorithm>
#include <array>

namespace concarte::edit {
namespace {

struct SignKind {
  Sign sign;
  std::string_view kind;
};
constexpr std::array SignKinds{SignKind{'?', "question"}, SignKind{'+', "argument-for"}, SignKind{'-', "argument-against"},
                               SignKind{'!', "decision"}};
constexpr std::string_view Signs = "?+-!=";

// Typed with either apostrophe, and with any of the spaces that French typing makes.
constexpr std::array<std::string_view, 6> Quantities{"de ", "de\n", "de\u00a0", "de\u202f", "d’", "d'"};

}  // namespace

std::string_view kind_of(Sign sign) {
  const auto found = std::find_if(SignKinds.begin(), SignKinds.end(), [&](const SignKind& each) { return each.sign == sign; });
  return found == SignKinds.end() ? std::string_view{} : found->kind;
}

Sign sign_of(std::string_view kind) {
  const auto found = std::find_if(SignKinds.begin(), SignKinds.end(), [&](const SignKind& each) { return each.kind == kind; });
  return found == SignKinds.end() ? Sign{} : found->sign;
}

Sign sign_before(std::string_view text) {
  if (text.size() < SignSize || text[1] != ' ' || Signs.find(text[0]) == std::string_view::npos) return {};
  const std::string_view words = text.substr(SignSize);
  const bool is_quantity = (text[0] == '+' || text[0] == '-') &&
                           std::any_of(Quantities.begin(), Quantities.end(), [&](auto start) { return words.starts_with(start); });
  return is_quantity ? Sign{} : text[0];
}

std::string with_sign(Sign sign, std::string_view words) {
  return sign == Sign{} ? std::string(words) : std::string{sign, ' '} + std::string(words);
}

}  // namespace concarte::edit
