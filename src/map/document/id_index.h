// Identifiers -> places: a flat hash table that finds a record without chasing pointers, for maps of a hundred thousand ideas.
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace concarte::document {

// Holds places only; the identifiers stay with their records. `id_at(place)` gives the one that stands at a place, and must
// answer for each place added, until it is erased. Linear probing (Knuth, TAOCP 3, 6.4, algorithms L and R).
template <class Identifier>
class IdIndex {
 public:
  using Place = std::uint32_t;

  std::size_t size() const { return size_; }

  void reserve(std::size_t count) {
    if (count * 2 > cells_.size()) rehash(std::bit_ceil(count * 2));
  }

  template <class IdAt>
  std::optional<Place> find(const Identifier& id, IdAt id_at) const {
    if (cells_.empty()) return std::nullopt;
    const std::size_t hash = hashed(id);
    for (std::size_t at = hash & mask();; at = (at + 1) & mask()) {
      const Cell& cell = cells_[at];
      if (cell.place == Free) return std::nullopt;
      if (cell.hash == static_cast<std::uint32_t>(hash) && id_at(cell.place) == id) return cell.place;
    }
  }

  // The identifier must not be there.
  void insert(const Identifier& id, Place place) {
    reserve(size_ + 1);
    put({static_cast<std::uint32_t>(hashed(id)), place});
    ++size_;
  }

  // The identifier must be there, at this place.
  void erase(const Identifier& id, Place place) {
    std::size_t hole = hashed(id) & mask();
    while (cells_[hole].place != place) {
      assert(cells_[hole].place != Free);
      hole = (hole + 1) & mask();
    }
    // What comes next is drawn back, so that no search stops short of it.
    for (std::size_t at = (hole + 1) & mask(); cells_[at].place != Free; at = (at + 1) & mask()) {
      const std::size_t home = cells_[at].hash & mask();
      if (((at - home) & mask()) < ((at - hole) & mask())) continue;
      cells_[hole] = cells_[at];
      hole = at;
    }
    cells_[hole] = {};
    --size_;
  }

 private:
  static constexpr Place Free = static_cast<Place>(-1);
  struct Cell {
    std::uint32_t hash = 0;  // the lower half: enough for the mask, as there are fewer than 2^31 places
    Place place = Free;
  };

  static std::size_t hashed(const Identifier& id) { return static_cast<std::uint32_t>(std::hash<Identifier>{}(id)); }
  std::size_t mask() const { return cells_.size() - 1; }
  void put(Cell cell) {
    std::size_t at = cell.hash & mask();
    while (cells_[at].place != Free) at = (at + 1) & mask();
    cells_[at] = cell;
  }
  void rehash(std::size_t count) {
    std::vector<Cell> old(count);
    old.swap(cells_);
    for (const Cell& cell : old)
      if (cell.place != Free) put(cell);
  }

  std::vector<Cell> cells_;  // a power of two of them, at most half used; or none
  std::size_t size_ = 0;
};

}  // namespace concarte::document
