// Where groups stand on an idea, by the last word of each, and how far they agree.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "map/document/document.h"

namespace concarte::document {

struct Standing {
  Opinion opinion = Opinion::in_favour;
  std::string reason;
  bool operator==(const Standing&) const = default;
};

// The last stance of each group that has one.
std::map<GroupId, Standing> standings(const Node& node);

// Silence is not agreement: the groups that have not discussed the idea, of the same kinds as those that have (a workshop among
// workshops; no person, where workshops spoke), in the order of the map. None where nobody took a stand.
std::vector<GroupId> silent(const Document& document, const Node& node);

struct Consensus {
  int in_favour = 0;
  int reserved = 0;
  int against = 0;
  // 1: all stand alike; 0: half for, half against. Nothing when fewer than two took a stand; silence never counts. Opinions are in
  // the order against, reserved, for; F is the share of those who spoke that stand at an opinion or before it. The measure is Leik's
  // 1 - D, which supposes no distance between opinions, with D = 2 / (m - 1) * sum over the opinions of min(F, 1 - F); here m = 3, so
  // D = min(F against, 1 - F against) + min(F reserved, 1 - F reserved). R. K. Leik, “A measure of ordinal consensus”, The Pacific
  // Sociological Review 9 (2), 1966. Of three groups it says 1 or 1/3, never 0: with so few it is to be shown with the counts only.
  std::optional<double> measure;

  int speaking() const { return in_favour + reserved + against; }
  bool operator==(const Consensus&) const = default;
};
Consensus consensus(const Node& node);

// Whether a reader must be told of a disagreement: the idea is disputed, or it was said to be right and to be wrong, be it by one
// group at two tables, and nobody has written that they agree since.
bool is_contested(const Node& node);

}  // namespace concarte::document
