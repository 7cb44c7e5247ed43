// The values a person chooses among, with their words.
#include "editor/widgets/choices.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/translate.h"
#include "base/utf8.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"

namespace concarte::ui {
namespace {

std::string trimmed(std::string_view words) {
  const std::size_t begin = words.find_first_not_of(" \n");
  if (begin == std::string_view::npos) return {};
  return std::string(words.substr(begin, words.find_last_not_of(" \n") - begin + 1));
}

std::vector<KindChoice> all_kinds() {
  std::vector<KindChoice> kinds{{"", translate("No kind")}};
  for (const document::NodeKind& kind : document::node_kinds()) kinds.push_back({std::string(kind.word), translate(kind.label)});
  return kinds;
}

}  // namespace

const std::vector<KindChoice>& kind_choices() {
  static const std::vector<KindChoice> Kinds = all_kinds();
  return Kinds;
}

std::string kind_label(const std::string& word) {
  for (const KindChoice& choice : kind_choices())
    if (choice.word == word) return choice.label;
  return word;
}

std::string kind_typed(const std::string& typed) {
  const std::string wanted = trimmed(typed);
  const std::string folded = utf8::folded(wanted);
  for (const KindChoice& choice : kind_choices())
    if (utf8::folded(choice.label) == folded || choice.word == wanted) return choice.word;
  return wanted;
}

std::vector<std::string> theme_choices(const session::State& state) {
  std::vector<std::string> names = figure::theme_names(state.places.assets / "themes");
  // By day, then by night, then others.
  const auto place = [](const std::string& name) { return name == "light" ? 0 : name == "dark" ? 1 : 2; };
  std::stable_sort(names.begin(), names.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  return names;
}

std::string theme_label(const std::string& name) {
  if (name == "light") return translate("Light");
  if (name == "dark") return translate("Dark");
  if (name == "grey") return translate("Grey");
  if (name == "high-contrast") return translate("High contrast");
  return name;
}

std::vector<std::string> known_tags(const document::Document& map) {
  std::set<std::string> tags;
  for (const document::NodeId& id : document::in_order(map)) {
    const std::vector<std::string>& own = map.node(id).tags;
    tags.insert(own.begin(), own.end());
  }
  return {tags.begin(), tags.end()};
}

std::string joined_tags(const std::vector<std::string>& tags) {
  std::string words;
  for (const std::string& tag : tags) words += (words.empty() ? "" : ", ") + tag;
  return words;
}

std::vector<std::string> split_tags(const std::string& words) {
  std::vector<std::string> tags;
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t end = std::min(words.find(',', begin), words.size());
    std::string tag = trimmed(std::string_view(words).substr(begin, end - begin));
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(std::move(tag));
    begin = end + 1;
  }
  return tags;
}

}  // namespace concarte::ui
