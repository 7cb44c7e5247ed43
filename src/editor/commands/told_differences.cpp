// What a map that is read again says otherwise, in a few sentences.
#include "editor/commands/told_differences.h"

#include <vector>

#include "base/translate.h"
#include "map/comparison/compare.h"
#include "map/comparison/words.h"

namespace concarte::session {
namespace {

using document::Document;
using document::NodeId;

constexpr std::size_t MostNamed = 2;

// ` (“…”, “…”, …)`
std::string named(const Document& map, const std::vector<NodeId>& ideas) {
  std::string all;
  for (std::size_t i = 0; i < ideas.size() && i < MostNamed; ++i)
    all += (i == 0 ? "" : ", ") + say("“{}”", comparison::shortened(map.node(ideas[i]).text));
  return " (" + all + (ideas.size() > MostNamed ? ", …)" : ")");
}

}  // namespace

std::string told_differences(const Document& before, const Document& after) {
  const comparison::Comparison found = comparison::compare(before, after);
  std::vector<NodeId> reworded, changed;
  for (const comparison::IdeaDifference& idea : found.ideas) {
    if (idea.is_reworded) reworded.push_back(idea.after);
    else if (idea.is_moved || !idea.said.empty()) changed.push_back(idea.after);
  }
  std::string all;
  const auto add = [&all](std::string sentence, const std::string& names) { all += (all.empty() ? std::string() : std::string(translate("; "))) + std::move(sentence) + names; };
  if (!found.added.empty()) add(say_count("{} new idea to place", "{} new ideas to place", found.added.size()), named(after, found.added));
  if (!reworded.empty()) add(say_count("{} reworded", "{} reworded", reworded.size()), named(after, reworded));
  if (!changed.empty()) add(say_count("{} moved or qualified otherwise", "{} moved or qualified otherwise", changed.size()), named(after, changed));
  if (!found.removed.empty()) add(say_count("{} no longer there", "{} no longer there", found.removed.size()), named(before, found.removed));
  return all.empty() ? translate("no idea has changed") : all;
}

}  // namespace concarte::session
