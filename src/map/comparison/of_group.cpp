// The differences that are about the ideas of one group.
#include "map/comparison/of_group.h"

#include <algorithm>

#include "base/utf8.h"

namespace concarte::comparison {

using document::Document;
using document::GroupId;
using document::NodeId;

namespace {

bool is_of(const Document& document, const NodeId& idea, const GroupId& group) {
  const std::vector<GroupId> voices = voices_of(document, idea);
  return std::find(voices.begin(), voices.end(), group) != voices.end();
}

}  // namespace

Comparison of_group(Comparison found, const Document& before, const Document& after, const GroupId& group) {
  const auto concerns = [&](const NodeId& idea) { return is_of(after, idea, group) || is_of(before, idea, group); };
  std::erase_if(found.added, [&](const NodeId& id) { return !is_of(after, id, group); });
  std::erase_if(found.removed, [&](const NodeId& id) { return !is_of(before, id, group); });
  std::erase_if(found.ideas, [&](const IdeaDifference& idea) { return !is_of(before, idea.before, group) && !is_of(after, idea.after, group); });
  std::erase_if(found.records, [&](const RecordDifference& record) {
    return record.id != group.view() && std::none_of(record.ideas.begin(), record.ideas.end(), concerns);
  });
  return found;
}

std::optional<GroupId> group_named(const Document& before, const Document& after, const std::string& words) {
  const std::string wanted = utf8::folded(words);
  for (const Document* version : {&after, &before})
    for (const document::Group& group : version->all<document::Group>())
      if (group.id.view() == words || utf8::folded(group.name) == wanted || utf8::folded(group.mark) == wanted) return group.id;
  return std::nullopt;
}

}  // namespace concarte::comparison
