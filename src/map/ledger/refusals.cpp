// Ideas that people chose not to bring together: never proposed again.
#include "map/ledger/refusals.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/translate.h"

namespace concarte::ledger {
namespace {

// `["s1:n14","s2:n3"]`, as the heading keeps it: ids need no escapes.
std::string written(const Pair& pair) { return "[\"" + to_string(pair.first) + "\",\"" + to_string(pair.second) + "\"]"; }

std::optional<Pair> pair_from(std::string_view json) {
  std::vector<SourceNode> ends;
  for (std::size_t at = json.find('"'); at != std::string_view::npos;) {
    const std::size_t end = json.find('"', at + 1);
    if (end == std::string_view::npos) break;
    const auto idea = source_node_from(json.substr(at + 1, end - at - 1));
    if (!idea) return std::nullopt;
    ends.push_back(*idea);
    at = json.find('"', end + 1);
  }
  if (ends.size() != 2) return std::nullopt;
  std::sort(ends.begin(), ends.end());
  return Pair(ends[0], ends[1]);
}

edit::Edit with_refused(const Document& document, const char* label, std::vector<std::string> refused) {
  edit::Edit edit{label, {}};
  if (refused == document.heading().refused) return edit;
  document::Heading after = document.heading();
  after.refused = std::move(refused);
  edit.change.heading = {document.heading(), std::move(after)};
  return edit;
}

}  // namespace

std::vector<Pair> refused_pairs(const Document& document) {
  std::vector<Pair> pairs;
  for (const std::string& json : document.heading().refused)
    if (auto pair = pair_from(json)) pairs.push_back(*pair);
  return pairs;
}

std::vector<SourceNode> refused_by(const document::Change& change) {
  if (!change.heading) return {};
  std::set<SourceNode> ideas;
  const auto differ = [&](const document::Heading& one, const document::Heading& other) {
    for (const std::string& json : one.refused)
      if (std::ranges::find(other.refused, json) == other.refused.end())
        if (const auto pair = pair_from(json)) ideas.insert({pair->first, pair->second});
  };
  differ(change.heading->before, change.heading->after);
  differ(change.heading->after, change.heading->before);
  return {ideas.begin(), ideas.end()};
}

edit::Edit refuse(const Document& document, std::span<const SourceNode> ideas) {
  std::vector<std::string> refused = document.heading().refused;
  const std::vector<Pair> before = refused_pairs(document);
  for (std::size_t i = 0; i < ideas.size(); ++i) {
    for (std::size_t j = i + 1; j < ideas.size(); ++j) {
      const Pair pair = std::minmax(ideas[i], ideas[j]);
      const Placement one = placement(document, pair.first);
      if (pair.first == pair.second || (!one.into.empty() && one.into == placement(document, pair.second).into)) continue;
      if (std::find(before.begin(), before.end(), pair) == before.end()) refused.push_back(written(pair));
    }
  }
  return with_refused(document, mark("Refuse a proposal"), std::move(refused));
}

edit::Edit allow(const Document& document, std::span<const SourceNode> ideas) {
  std::vector<std::string> refused = document.heading().refused;
  const auto is_among = [&](const SourceNode& idea) { return std::find(ideas.begin(), ideas.end(), idea) != ideas.end(); };
  std::erase_if(refused, [&](const std::string& json) {
    const auto pair = pair_from(json);
    return pair && is_among(pair->first) && is_among(pair->second);
  });
  return with_refused(document, mark("Allow a proposal again"), std::move(refused));
}

}  // namespace concarte::ledger
