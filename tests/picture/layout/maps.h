// Maps drawn by lot, always the same ones, in the sizes that labels really have.
#pragma once

#include <random>
#include <string>

#include "picture/layout/layout.h"

namespace concarte::layout::tests {

inline std::string worker_path() { return CONCARTE_BINARY_DIR "/concarte-worker"; }

class Lot {
 public:
  explicit Lot(unsigned seed) : engine_(seed) {}
  // The same on every machine, which std::uniform_int_distribution is not.
  int between(int least, int most) { return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1)); }

 private:
  std::mt19937 engine_;
};

inline Vec2 label_size(Lot& lot) {
  return {static_cast<double>(lot.between(40, 190)), static_cast<double>(lot.between(1, 4) * 14 + 10)};
}

// `reach`: how far back a node looks for its parent; 1 is a chain, as many as nodes a bush.
inline Request map_by_lot(Style style, int count, unsigned seed, int reach = 1 << 20) {
  Lot lot(seed);
  Request request;
  request.style = style;
  for (int i = 0; i < count; ++i) {
    const int parent = i == 0 ? -1 : lot.between(std::max(0, i - reach), i - 1);
    request.nodes.push_back({label_size(lot), parent, Side::automatic, std::nullopt});
  }
  return request;
}

inline Request with_links(Request request, int count, unsigned seed) {
  Lot lot(seed);
  const int last = static_cast<int>(request.nodes.size()) - 1;
  for (int i = 0; i < count; ++i)
    request.links.push_back({lot.between(0, last), lot.between(0, last), i % 2 == 0 ? Vec2{70, 14} : Vec2{}, std::nullopt});
  return request;
}

// A root with `branches` main branches of `leaves` leaves each, all of one size.
inline Request fan(Style style, int branches, int leaves, Vec2 size = {80, 24}) {
  Request request;
  request.style = style;
  request.nodes.push_back({size, -1, Side::automatic, std::nullopt});
  for (int i = 0; i < branches; ++i) request.nodes.push_back({size, 0, Side::automatic, std::nullopt});
  for (int i = 0; i < branches * leaves; ++i) request.nodes.push_back({size, 1 + i / leaves, Side::automatic, std::nullopt});
  return request;
}

}  // namespace concarte::layout::tests
