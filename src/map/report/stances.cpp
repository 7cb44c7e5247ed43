// Who stands where on an idea: silence is never counted as agreement.
#include "map/report/stances.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/translate.h"
#include "map/document/vocabulary.h"
#include "map/report/teller.h"
#include "map/report/wording.h"

namespace concarte::report {

using document::Document;
using document::GroupId;
using document::Node;
using document::Opinion;

namespace {

constexpr std::array Opinions{Opinion::in_favour, Opinion::against, Opinion::reserved};

}  // namespace

std::string counted(const Document& document, const Node& node) {
  const auto speaking = standings(node);
  std::string all;
  const auto add = [&all](unsigned long count, const std::string& words) {
    if (count > 0) all += (all.empty() ? "" : ", ") + words;
  };
  const auto saying = [&](Opinion opinion) {
    return static_cast<unsigned long>(std::count_if(speaking.begin(), speaking.end(), [&](const auto& one) { return one.second.opinion == opinion; }));
  };
  const unsigned long in_favour = saying(Opinion::in_favour), against = saying(Opinion::against), reserved = saying(Opinion::reserved);
  const unsigned long quiet = silent(document, node).size();
  add(in_favour, say_count("{} for", "{} for", in_favour));
  add(against, say_count("{} against", "{} against", against));
  add(reserved, say_count("{} reserved", "{} reserved", reserved));
  add(quiet, say_count("{} has not discussed it", "{} have not discussed it", quiet));
  return all;
}

std::string agreement(const Node& node) {
  const auto measure = document::consensus(node).measure;
  return measure ? say("{} %", std::lround(*measure * 100)) : std::string();
}

std::vector<Block> Teller::stances(const Node& node, int indent) const {
  std::vector<Block> blocks;
  if (node.stances.empty()) return blocks;
  blocks.push_back(block_of({{.text = say("Where each stands: "), .bold = true}, {.text = counted(document_, node)}}, indent, Role::label));
  const auto now = standings(node);
  for (const Opinion opinion : Opinions)
    for (const document::Stance& stance : node.stances) {
      if (stance.opinion != opinion) continue;
      const std::string who = names(document_, stance.groups);
      Words words{{.text = say("{}: ", translate(label(opinion))), .bold = true}};
      words.push_back({.text = stance.reason.empty() ? who : say("{}: {}", who, in_quotes(set(stance.reason)))});
      // A group that spoke again later is heard in what it said last.
      const bool has_moved = std::any_of(stance.groups.begin(), stance.groups.end(), [&](const GroupId& group) {
        const auto last = now.find(group);
        return last != now.end() && (last->second.opinion != stance.opinion || last->second.reason != stance.reason);
      });
      if (has_moved) words.push_back({.text = translate(" (before its last word)"), .italic = true});
      blocks.push_back(block_of(std::move(words), indent + 1));
    }
  const std::vector<GroupId> quiet = silent(document_, node);
  if (!quiet.empty())
    blocks.push_back(block_of({{.text = say("{}: ", translate("Has not discussed it")), .bold = true}, {.text = names(document_, quiet)}}, indent + 1));
  return blocks;
}

}  // namespace concarte::report
