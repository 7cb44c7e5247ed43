// What each style can take, and what is said when a map is beyond it.
#include <algorithm>

#include "base/translate.h"
#include "picture/layout/arranger.h"
#include "picture/layout/family.h"

namespace concarte::layout {
namespace {

constexpr int MostLevels = 500;

// Measured with Graphviz 2.42: at these sizes an engine takes one to five seconds, and far longer soon after.
// 0: no limit.
int most_nodes(Style style) {
  switch (style) {
    case Style::mindmap:
      return 0;
    case Style::tree:
    case Style::tree_down:
    case Style::radial:
    case Style::network:
      return 3000;
    case Style::organic:
    case Style::circular:
      return 1000;
    case Style::clusters:
      return 10000;
  }
  return 0;
}

// The nearest in looks first; the mind map takes everything.
Style nearest_kin(Style style) {
  switch (style) {
    case Style::organic:
      return Style::network;
    case Style::circular:
      return Style::radial;
    default:
      return Style::mindmap;
  }
}

int levels(const Request& request) {
  const std::vector<int> depth = depths(Family(request));
  return depth.empty() ? 0 : *std::max_element(depth.begin(), depth.end()) + 1;
}

}  // namespace

std::optional<Refusal> refuse_by_size(const Request& request) {
  if (!is_from_graphviz(request.style)) return std::nullopt;
  const int limit = most_nodes(request.style);
  const auto count = static_cast<int>(request.nodes.size());
  if (count > limit) {
    const Style kin = nearest_kin(request.style);
    const bool kin_works = count <= most_nodes(kin) && levels(request) <= MostLevels;
    return Refusal{Refusal::Reason::too_many_nodes, request.style, kin_works ? kin : Style::mindmap, limit};
  }
  if (levels(request) > MostLevels) return Refusal{Refusal::Reason::too_deep, request.style, Style::mindmap, MostLevels};
  return std::nullopt;
}

std::string to_string(const Refusal& refusal) {
  const std::string asked = translate(label(refusal.asked));
  const std::string instead = translate(label(refusal.instead));
  switch (refusal.reason) {
    case Refusal::Reason::too_many_nodes:
      return say("The layout “{}” takes at most {} ideas and this map shows more: choose “{}”, or fold some branches.", asked,
                 refusal.limit, instead);
    case Refusal::Reason::too_deep:
      return say("The layout “{}” takes at most {} levels and this map has more: choose “{}”, or fold some branches.", asked,
                 refusal.limit, instead);
    case Refusal::Reason::timed_out:
      return say("The layout “{}” takes too long for this map: choose “{}”, or fold some branches.", asked, instead);
    case Refusal::Reason::worker_failed:
      return say("The layout “{}” could not be computed for this map: choose “{}”.", asked, instead);
    case Refusal::Reason::worker_missing:
      return say(
          "The layout “{}” needs the program concarte-worker, which is not where it was installed: choose “{}”, or "
          "install Concarte again.",
          asked, instead);
  }
  return {};
}

}  // namespace concarte::layout
