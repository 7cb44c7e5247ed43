// Builds the graph of a job through cgraph, runs Graphviz's engine, and reads the centres back.
#include "worker/engine.h"

#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <graphviz/gvc.h>

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace concarte::worker {
namespace {

constexpr double PointsPerInch = 72;
constexpr std::array EngineWords{"dot", "neato", "twopi", "fdp", "sfdp", "circo", "osage"};

// The plug-ins are handed over directly: no configuration file of the machine is read, nothing is loaded on demand.
GVC_t* make_context() {
  static std::array<lt_symlist_t, 3> plugins{{{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                                              {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                                              {nullptr, nullptr}}};
  return gvContextPlugins(plugins.data(), 0);
}

// cgraph's functions take char* and only read it.
char* text(const std::string& value) { return const_cast<char*>(value.c_str()); }
char* text(const char* value) { return const_cast<char*>(value); }

class Drawing {
 public:
  explicit Drawing(const GraphJob& job) : graph_(agopen(text("map"), is_directed(job) ? Agdirected : Agundirected, nullptr)) {
    declare(job);
    add_nodes(job);
    add_edges(job);
    if (job.centre >= 0) agsafeset(graph_, text("root"), agnameof(node(job.centre)), text(""));
  }

  Agraph_t* graph() const { return graph_; }
  Agnode_t* node(int number) const { return nodes_[static_cast<std::size_t>(number)]; }

 private:
  static bool is_directed(const GraphJob& job) { return job.engine == GraphJob::Engine::dot; }

  void declare(const GraphJob& job) {
    for (const auto& [name, value] : job.settings) agattr(graph_, AGRAPH, text(name), text(value));
    agattr(graph_, AGRAPH, text("inputscale"), text("72"));  // places are given in points
    agattr(graph_, AGNODE, text("shape"), text("box"));
    agattr(graph_, AGNODE, text("label"), text(""));
    agattr(graph_, AGNODE, text("fixedsize"), text("true"));
    width_ = agattr(graph_, AGNODE, text("width"), text("0.1"));
    height_ = agattr(graph_, AGNODE, text("height"), text("0.1"));
    place_ = agattr(graph_, AGNODE, text("pos"), text(""));
    pin_ = agattr(graph_, AGNODE, text("pin"), text("false"));
    if (job.engine == GraphJob::Engine::osage) order_ = agattr(graph_, AGNODE, text("sortv"), text("0"));
    if (job.engine == GraphJob::Engine::neato || job.engine == GraphJob::Engine::fdp)
      length_ = agattr(graph_, AGEDGE, text("len"), text("1"));
    weight_ = agattr(graph_, AGEDGE, text("weight"), text("1"));
  }

  void add_nodes(const GraphJob& job) {
    std::vector<Agraph_t*> clusters;
    for (const GraphJob::Cluster& wanted : job.clusters) {
      Agraph_t* parent = wanted.around < 0 ? graph_ : clusters[static_cast<std::size_t>(wanted.around)];
      clusters.push_back(agsubg(parent, text(fmt::format("cluster_{}", clusters.size())), 1));
      for (const auto& [name, value] : wanted.settings) agsafeset(clusters.back(), text(name), text(value), text(""));
    }
    for (const GraphJob::Node& wanted : job.nodes) {
      Agraph_t* home = wanted.cluster < 0 ? graph_ : clusters[static_cast<std::size_t>(wanted.cluster)];
      Agnode_t* made = agnode(home, text(fmt::format("{}", nodes_.size())), 1);
      agxset(made, width_, text(inches(wanted.size.x)));
      agxset(made, height_, text(inches(wanted.size.y)));
      if (order_ != nullptr) agxset(made, order_, text(fmt::format("{}", wanted.order)));
      if (wanted.pin) {
        agxset(made, place_, text(fmt::format("{:.4f},{:.4f}", wanted.pin->x, wanted.pin->y)));
        agxset(made, pin_, text("true"));
      }
      nodes_.push_back(made);
    }
  }

  void add_edges(const GraphJob& job) {
    for (const GraphJob::Edge& wanted : job.edges) {
      Agedge_t* made = agedge(graph_, node(wanted.from), node(wanted.to), nullptr, 1);
      if (length_ != nullptr && wanted.length > 0) agxset(made, length_, text(inches(wanted.length)));
      if (wanted.weight != 1) agxset(made, weight_, text(fmt::format("{}", wanted.weight)));
    }
  }

  static std::string inches(double points) { return fmt::format("{:.6f}", points / PointsPerInch); }

  Agraph_t* graph_;
  std::vector<Agnode_t*> nodes_;
  Agsym_t* width_ = nullptr;
  Agsym_t* height_ = nullptr;
  Agsym_t* place_ = nullptr;
  Agsym_t* pin_ = nullptr;
  Agsym_t* order_ = nullptr;
  Agsym_t* length_ = nullptr;
  Agsym_t* weight_ = nullptr;
};

double rounded(double points) { return std::round(points * 100) / 100; }

}  // namespace

GraphAnswer lay_out(const GraphJob& job) {
  GraphAnswer answer;
  if (job.nodes.empty()) return {GraphAnswer::Outcome::done, {}};
  agseterr(AGMAX);
  const Drawing drawing(job);
  GVC_t* context = make_context();
  if (context == nullptr) return answer;
  if (gvLayout(context, drawing.graph(), EngineWords.at(static_cast<std::size_t>(job.engine))) != 0) return answer;
  for (std::size_t i = 0; i < job.nodes.size(); ++i) {
    const pointf centre = ND_coord(drawing.node(static_cast<int>(i)));
    answer.centres.push_back({rounded(centre.x), rounded(centre.y)});
  }
  answer.outcome = GraphAnswer::Outcome::done;
  return answer;
}

}  // namespace concarte::worker
