// Ideas that say what a word means: “Autonomie : il sait à qui demander”.
#include "map/synthesis/definition.h"

#include <algorithm>
#include <string_view>

namespace concarte::synthesis {
namespace {

std::string trimmed(std::string text) {
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

}  // namespace

std::optional<Definition> definition_in(const std::string& text) {
  for (const std::string_view sign : {":", ", c’est", ", c'est", " c’est", " c'est"}) {
    const std::size_t at = text.find(sign);
    if (at == text.npos || at == 0 || at + sign.size() == text.size()) continue;
    return Definition{text.substr(0, at), trimmed(text.substr(at + sign.size()))};
  }
  return std::nullopt;
}

}  // namespace concarte::synthesis
