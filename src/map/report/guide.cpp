// A map to be looked around: the tree of its ideas and what is said of each.
#include "map/report/guide.h"

#include <algorithm>
#include <unordered_map>

#include "base/translate.h"
#include "map/document/walk.h"
#include "map/report/teller.h"
#include "map/report/wording.h"

namespace concarte::report {
namespace {

using document::Document;
using document::GroupId;
using document::Node;
using document::NodeId;

PageWords page_words() {
  return {.search = translate("Search"),
          .previous = translate("Previous one"),
          .next = translate("Next one"),
          .none_found = translate("Nothing found"),
          .one_found = translate("One idea found"),
          .found = translate("{} of {} ideas found"),
          .zoom_in = translate("Larger"),
          .zoom_out = translate("Smaller"),
          .whole_map = translate("Whole map"),
          .fold_all = translate("Fold all"),
          .unfold_all = translate("Unfold all"),
          .everyone = translate("All groups"),
          .only_of = translate("Show the words of"),
          .ideas_of = translate("{} ideas of “{}”"),
          .plan = translate("Outline"),
          .map = translate("Map"),
          .about = translate("About this idea"),
          .close = translate("Close"),
          .fold = translate("Fold"),
          .unfold = translate("Unfold"),
          .hint = translate("Arrows: from idea to idea. Enter: to read. + and −: zoom. /: search."),
          .skip = translate("Skip to the outline")};
}

std::vector<std::size_t> voices_of(const Node& node, const std::unordered_map<GroupId, std::size_t>& numbers) {
  std::vector<std::size_t> all;
  const auto add = [&](const std::vector<GroupId>& groups) {
    for (const GroupId& group : groups)
      if (const auto found = numbers.find(group); found != numbers.end()) all.push_back(found->second);
  };
  for (const document::Contribution& contribution : node.contributions) add(contribution.groups);
  for (const document::Stance& stance : node.stances) add(stance.groups);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

}  // namespace

Guide guide(const Document& document, const NodeId& branch) {
  const SayingIn saying(document.heading().language);
  const std::string& language = document.heading().language;
  Guide guide{.title = on_one_line(typeset(document.heading().title, language)), .event = occasion(document.heading()), .language = language, .words = page_words()};
  std::unordered_map<GroupId, std::size_t> numbers;
  for (const document::Group& group : document.all<document::Group>()) {
    numbers[group.id] = guide.voices.size();
    guide.voices.push_back(typeset(group.name, language));
  }
  const Teller teller(document);
  std::unordered_map<NodeId, int> levels;
  std::unordered_map<NodeId, int> counts;
  for (const NodeId& id : document::branch(document, branch)) {
    const Node& node = document.node(id);
    const auto above = levels.find(node.parent);
    Entry entry{.idea = id,
                .level = above == levels.end() ? 1 : above->second + 1,
                .place = ++counts[node.parent],
                .siblings = id == branch ? 1 : static_cast<int>(document.children(node.parent).size()),
                .has_children = !document.children(id).empty(),
                .folded = node.folded,
                .words = teller.words_of(node),
                .voices = voices_of(node, numbers)};
    levels[id] = entry.level;
    if (const std::string facts = teller.facts_of(node); !facts.empty()) entry.about.push_back(block_of({{.text = facts}}, 0, Role::facts));
    for (Block& block : teller.about(node, 0)) entry.about.push_back(std::move(block));
    for (Block& block : teller.frames_in(id, 0)) entry.about.push_back(std::move(block));
    guide.entries.push_back(std::move(entry));
  }
  for (const document::Link& link : document.all<document::Link>())
    if (levels.contains(link.from) && levels.contains(link.to)) guide.links.push_back({std::string(link.id.view()), link.from, link.to});
  for (const document::Boundary& boundary : document.all<document::Boundary>())
    if (!boundary.nodes.empty()) guide.frames.push_back({"boundary-" + std::string(boundary.id.view()), boundary.nodes.front()});
  for (const document::Summary& summary : document.all<document::Summary>())
    if (!summary.nodes.empty()) guide.frames.push_back({"summary-" + std::string(summary.id.view()), summary.nodes.front()});
  if (guide.title.empty() && !guide.entries.empty()) guide.title = on_one_line(guide.entries.front().words);
  return guide;
}

}  // namespace concarte::report
