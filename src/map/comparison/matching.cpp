// Which idea of one version is which idea of the other: by id, then by words.
#include "map/comparison/matching.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "base/utf8.h"
#include "map/comparison/likeness.h"
#include "map/document/walk.h"

namespace concarte::comparison {
namespace {

using document::Document;
using document::NodeId;

class Matcher {
 public:
  Matcher(const Document& before, const Document& after) : before_(before), after_(after) {}

  Matching match() {
    for (const NodeId& id : document::in_order(before_))
      if (after_.find(id) != nullptr) join(id, id);
    join_roots_alone();
    // What has found its counterpart lets what is under it be looked at.
    const std::vector<NodeId> order = document::in_order(before_);
    join_children({}, {});
    for (const NodeId& id : order) {
      const auto counterpart = matching_.after_of.find(id);
      if (counterpart != matching_.after_of.end()) join_children(id, counterpart->second);
    }
    if (join_same_words_anywhere())
      for (const NodeId& id : order)
        if (const auto counterpart = matching_.after_of.find(id); counterpart != matching_.after_of.end()) join_children(id, counterpart->second);
    return std::move(matching_);
  }

 private:
  void join(const NodeId& before, const NodeId& after) {
    matching_.after_of.emplace(before, after);
    matching_.before_of.emplace(after, before);
  }
  bool is_free_before(const NodeId& id) const { return !matching_.after_of.contains(id); }
  bool is_free_after(const NodeId& id) const { return !matching_.before_of.contains(id); }

  // Two maps of one root each have the same root, however it was reworded.
  void join_roots_alone() {
    if (before_.roots().size() != 1 || after_.roots().size() != 1) return;
    const NodeId& was = before_.roots().front();
    const NodeId& is = after_.roots().front();
    if (is_free_before(was) && is_free_after(is)) join(was, is);
  }

  void join_children(const NodeId& before, const NodeId& after) {
    std::vector<NodeId> old_ones, new_ones;
    for (const NodeId& id : before_.children(before))
      if (is_free_before(id)) old_ones.push_back(id);
    for (const NodeId& id : after_.children(after))
      if (is_free_after(id)) new_ones.push_back(id);
    if (old_ones.empty() || new_ones.empty()) return;
    join_same_words(old_ones, new_ones);
    join_alike(old_ones, new_ones);
  }

  void join_same_words(const std::vector<NodeId>& old_ones, const std::vector<NodeId>& new_ones) {
    std::multimap<std::string, NodeId> by_words;
    for (const NodeId& id : new_ones) by_words.emplace(utf8::folded(after_.node(id).text), id);
    for (const NodeId& id : old_ones) {
      const auto found = by_words.find(utf8::folded(before_.node(id).text));
      if (found == by_words.end()) continue;
      join(id, found->second);
      by_words.erase(found);
    }
  }

  // Through an index of trigrams, so that thousands of siblings are not each compared with each.
  void join_alike(const std::vector<NodeId>& old_ones, const std::vector<NodeId>& new_ones) {
    std::vector<Trigrams> theirs;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;
    for (const NodeId& id : new_ones) {
      theirs.push_back(is_free_after(id) ? trigrams(after_.node(id).text) : Trigrams{});
      for (const std::uint64_t trigram : theirs.back()) holders[trigram].push_back(theirs.size() - 1);
    }
    std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;  // minus the likeness, so that the most alike come first
    for (std::size_t i = 0; i < old_ones.size(); ++i) {
      if (!is_free_before(old_ones[i])) continue;
      const Trigrams mine = trigrams(before_.node(old_ones[i]).text);
      std::map<std::size_t, std::size_t> common;
      for (const std::uint64_t trigram : mine)
        if (const auto found = holders.find(trigram); found != holders.end())
          for (const std::size_t j : found->second) ++common[j];
      for (const auto& [j, count] : common) {
        const double alike = 2.0 * static_cast<double>(count) / static_cast<double>(mine.size() + theirs[j].size());
        if (alike >= AlikeFrom) pairs.emplace_back(-alike, i, j);
      }
    }
    std::sort(pairs.begin(), pairs.end());
    for (const auto& [score, i, j] : pairs)
      if (is_free_before(old_ones[i]) && is_free_after(new_ones[j])) join(old_ones[i], new_ones[j]);
  }

  // Words that stand once in each map, among those left.
  bool join_same_words_anywhere() {
    std::map<std::string, std::pair<std::vector<NodeId>, std::vector<NodeId>>> by_words;
    const auto note = [&by_words](const Document& document, auto is_free, auto list) {
      for (const NodeId& id : document::in_order(document))
        if (is_free(id) && !document.node(id).text.empty()) list(by_words[utf8::folded(document.node(id).text)]).push_back(id);
    };
    note(before_, [this](const NodeId& id) { return is_free_before(id); }, [](auto& both) -> auto& { return both.first; });
    note(after_, [this](const NodeId& id) { return is_free_after(id); }, [](auto& both) -> auto& { return both.second; });
    bool any = false;
    for (const auto& [words, both] : by_words) {
      if (both.first.size() != 1 || both.second.size() != 1) continue;
      join(both.first.front(), both.second.front());
      any = true;
    }
    return any;
  }

  const Document& before_;
  const Document& after_;
  Matching matching_;
};

}  // namespace

Matching match(const Document& before, const Document& after) { return Matcher(before, after).match(); }

}  // namespace concarte::comparison
