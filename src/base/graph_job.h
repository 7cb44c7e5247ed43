// What the program and its worker say to each other: a graph without a word of the user's, and where its nodes went.
//
// It stands in base because it is the one thing that picture/layout, which asks, and worker, which answers, both read; and
// neither may include the other. The job is Graphviz's own vocabulary (an engine, settings, sizes), so that how a style looks
// is decided in picture/layout alone and the worker only carries it out.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/geometry.h"

namespace concarte {

// Lengths in points (1/72 inch), y up as Graphviz has it.
struct GraphJob {
  enum class Engine : std::uint8_t { dot, neato, twopi, fdp, sfdp, circo, osage };
  // Attributes, `nodesep` to `0.12`: names of letters and _, values of letters, digits, space and .,:+-_ only.
  using Settings = std::vector<std::pair<std::string, std::string>>;
  struct Cluster {
    int around = -1;  // the cluster it is in, lower than itself; -1: the graph
    Settings settings;
    bool operator==(const Cluster&) const = default;
  };
  struct Node {
    Vec2 size;
    int cluster = -1;         // place in `clusters`; -1: in none
    int order = 0;            // osage packs in this order; clusters have a setting for it, `sortv`
    std::optional<Vec2> pin;  // centre; only neato and fdp read it
    bool operator==(const Node&) const = default;
  };
  struct Edge {
    int from = 0;
    int to = 0;
    double length = 0;  // wished, for neato and fdp; 0: the engine's own
    double weight = 1;
    bool operator==(const Edge&) const = default;
  };
  Engine engine = Engine::dot;
  Settings settings;
  std::vector<Cluster> clusters;  // in the order in which they are created, as the nodes
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  int centre = -1;  // the node that twopi and circo put in the middle; -1: they choose

  bool operator==(const GraphJob&) const = default;
};

struct GraphAnswer {
  enum class Outcome : std::uint8_t { done, unreadable, failed };  // failed: Graphviz refused
  Outcome outcome = Outcome::failed;
  std::vector<Vec2> centres;  // as many as nodes when done, rounded to 0.01 point
  bool operator==(const GraphAnswer&) const = default;
};

// A message is a header of HeaderSize bytes, then `body_size` bytes.
inline constexpr std::size_t HeaderSize = 12;
inline constexpr std::size_t MostBytes = 64u << 20;
// The size of the body that follows; nothing when these bytes are not a header of this version or announce too much.
std::optional<std::size_t> body_size(std::string_view header);

// Whole messages, header included.
std::string encode(const GraphJob& job);
std::string encode(const GraphAnswer& answer);
// Nothing unless every number is finite and in range, every place exists and no byte is left over.
std::optional<GraphJob> decode_job(std::string_view message);
std::optional<GraphAnswer> decode_answer(std::string_view message);

}  // namespace concarte
