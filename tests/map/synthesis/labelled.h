// Labelled phrases of tests/data, and how well a way of matching does on them.
#pragma once

#include <algorithm>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "map/synthesis/assignment.h"
#include "map/synthesis/propose.h"
#include "map/synthesis/scores.h"

namespace concarte::synthesis {

// Two flat maps under one root each; `truth` tells the phrase of the second that says the same.
struct Labelled {
  std::vector<MapPhrases> maps;
  std::map<std::size_t, std::size_t> truth;
};

// Lines `text a <tab> text b`; one of them empty: a phrase that has no counterpart. The phrases stand in a random order.
inline Labelled labelled(const std::string& name) {
  std::ifstream file(CONCARTE_SOURCE_DIR "/tests/data/" + name);
  std::vector<std::pair<std::string, std::string>> lines;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    lines.emplace_back(line.substr(0, tab), line.substr(tab + 1));
  }
  std::mt19937 random(1);
  Labelled set;
  std::map<std::size_t, std::size_t> place_of_first;
  for (const bool is_second : {false, true}) {
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    MapPhrases& map = set.maps.emplace_back();
    map.phrases.push_back({is_second ? "Deuxième groupe" : "Premier groupe"});
    for (const std::size_t line : order) {
      const std::string& text = is_second ? lines[line].second : lines[line].first;
      if (text.empty()) continue;
      if (!is_second) place_of_first[line] = map.phrases.size();
      if (is_second && !lines[line].first.empty()) set.truth[place_of_first[line]] = map.phrases.size();
      map.phrases.push_back({text, "", 0});
    }
  }
  return set;
}

struct Marks {
  double recall_at_090 = 0;  // the most that is found while nine in ten of what is proposed are right
  double f1 = 0;             // the best over all thresholds
};

// `ranked`: pairs, best first; those of the roots do not count.
inline Marks marks_of(const std::vector<std::pair<std::size_t, std::size_t>>& ranked, const Labelled& set) {
  Marks marks;
  double right = 0;
  double told = 0;
  for (const auto& [a, b] : ranked) {
    if (a == 0 || b == 0) continue;
    const auto found = set.truth.find(a);
    right += found != set.truth.end() && found->second == b;
    ++told;
    const double recall = right / static_cast<double>(set.truth.size());
    const double precision = right / told;
    if (precision >= 0.9) marks.recall_at_090 = std::max(marks.recall_at_090, recall);
    if (right > 0) marks.f1 = std::max(marks.f1, 2 * precision * recall / (precision + recall));
  }
  return marks;
}

inline Marks marks_of(const std::vector<Proposal>& proposals, const Labelled& set) {
  std::vector<std::pair<std::size_t, std::size_t>> ranked;
  for (const Proposal& proposal : proposals) ranked.emplace_back(proposal.members[0].phrase, proposal.members[1].phrase);
  return marks_of(ranked, set);
}

// The best one-to-one matching by these closenesses.
inline Marks marks_of(const Grid& closeness, const Labelled& set) {
  std::vector<std::vector<Weighted>> rows(closeness.rows);
  for (std::size_t row = 0; row < closeness.rows; ++row)
    for (std::size_t column = 0; column < closeness.columns; ++column)
      if (closeness.at(row, column) > 0) rows[row].push_back({column, closeness.at(row, column)});
  const auto matched = best_matching(rows, closeness.columns);
  std::vector<std::pair<std::size_t, std::size_t>> ranked;
  for (std::size_t row = 0; row < closeness.rows; ++row)
    if (matched[row]) ranked.emplace_back(row, *matched[row]);
  std::stable_sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) { return closeness.at(a.first, a.second) > closeness.at(b.first, b.second); });
  return marks_of(ranked, set);
}

}  // namespace concarte::synthesis
