// Sides by weight for a map seen for the first time; sides that stay once they are seen.
#include "picture/layout/sides.h"

#include <algorithm>
#include <cmath>

namespace concarte::layout {
namespace {

// How many branches like itself a side may be heavier by before a new branch goes to the other one: enough to type a few in
// a row at one place, not enough to fill one side only.
constexpr double Patience = 2.5;

class Sides {
 public:
  Sides(const Request& request, const std::vector<double>& weight, std::vector<bool>& is_left)
      : request_(request), weight_(weight), is_left_(is_left) {}

  void choose(std::span<const int> branches) {
    const bool is_seen = std::any_of(branches.begin(), branches.end(), [&](int branch) { return known(branch) != Side::automatic && is_automatic(branch); });
    right_ = left_ = 0;
    if (is_seen) join_neighbours(branches);
    else cut_once(branches);
  }

 private:
  bool is_automatic(int branch) const { return node(branch).side == Side::automatic; }
  // Where it says or stands; automatic when it does neither.
  Side known(int branch) const { return is_automatic(branch) ? node(branch).shown : node(branch).side; }
  const Request::Node& node(int branch) const { return request_.nodes[static_cast<std::size_t>(branch)]; }
  double weight(int branch) const { return weight_[static_cast<std::size_t>(branch)]; }
  void put(int branch, bool left) {
    is_left_[static_cast<std::size_t>(branch)] = left;
    (left ? left_ : right_) += weight(branch);
  }

  void cut_once(std::span<const int> branches) {
    for (const int branch : branches) (node(branch).side == Side::right ? right_ : left_) += weight(branch);
    // At first all the others are on the left; each in turn goes over as long as that makes the sides more even.
    bool is_filling = true;
    for (const int branch : branches) {
      const auto at = static_cast<std::size_t>(branch);
      if (!is_automatic(branch)) {
        is_left_[at] = node(branch).side == Side::left;
        continue;
      }
      const double before = std::abs(right_ - left_);
      const double after = std::abs(right_ + weight(branch) - (left_ - weight(branch)));
      is_filling = is_filling && after <= before;
      is_left_[at] = !is_filling;
      if (!is_filling) continue;
      right_ += weight(branch);
      left_ -= weight(branch);
    }
  }

  void join_neighbours(std::span<const int> branches) {
    for (const int branch : branches)
      if (known(branch) != Side::automatic) put(branch, known(branch) == Side::left);
    for (std::size_t i = 0; i < branches.size(); ++i)
      if (known(branches[i]) == Side::automatic) put(branches[i], joins_left(branches, i));
  }

  bool joins_left(std::span<const int> branches, std::size_t i) const {
    // Those before have their side already, new or not.
    const auto before = i == 0 ? Side::automatic : is_left_[static_cast<std::size_t>(branches[i - 1])] ? Side::left : Side::right;
    const auto next = std::find_if(branches.begin() + static_cast<std::ptrdiff_t>(i), branches.end(), [&](int b) { return known(b) != Side::automatic; });
    const Side after = next == branches.end() ? Side::automatic : known(*next);
    const Side joined = before == Side::automatic ? after : before;
    if (before == after) return joined == Side::left;
    const double here = joined == Side::left ? left_ : right_;
    const double there = joined == Side::left ? right_ : left_;
    return (joined == Side::left) == (here <= there + Patience * weight(branches[i]));
  }

  const Request& request_;
  const std::vector<double>& weight_;
  std::vector<bool>& is_left_;
  double right_ = 0;
  double left_ = 0;
};

}  // namespace

std::vector<double> weights(const Request& request) {
  std::vector<double> sum(request.nodes.size(), 0);
  std::vector<double> weight(request.nodes.size());
  for (std::size_t i = request.nodes.size(); i-- > 0;) {
    weight[i] = std::max(request.nodes[i].size.y + request.between_siblings, sum[i]);
    if (request.nodes[i].parent >= 0) sum[static_cast<std::size_t>(request.nodes[i].parent)] += weight[i];
  }
  return weight;
}

std::vector<bool> left_sides(const Request& request, const Family& family, const std::vector<double>& weight) {
  std::vector<bool> is_left(request.nodes.size());
  Sides sides(request, weight, is_left);
  for (const int root : family.roots()) sides.choose(family.children(root));
  for (std::size_t i = 0; i < is_left.size(); ++i) {
    const int parent = request.nodes[i].parent;
    const bool has_grandparent = parent >= 0 && request.nodes[static_cast<std::size_t>(parent)].parent >= 0;
    if (has_grandparent) is_left[i] = is_left[static_cast<std::size_t>(parent)];
  }
  return is_left;
}

}  // namespace concarte::layout
