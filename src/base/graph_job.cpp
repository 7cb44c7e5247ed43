// The bytes of a graph job and of its answer: written plainly, read with suspicion.
#include "base/graph_job.h"

#include <algorithm>

#include "base/bytes.h"

namespace concarte {
namespace {

// "CGJ" and the version: two ends of different versions refuse each other instead of guessing.
constexpr std::uint32_t Magic = 0x314A4743;
enum class Kind : std::uint32_t { lay_out = 1, answer = 2 };
constexpr double MostPoints = 1e9;

std::string framed(Kind kind, std::string_view body) {
  ByteWriter out;
  out.word(Magic);
  out.word(static_cast<std::uint32_t>(kind));
  out.word(static_cast<std::uint32_t>(body.size()));
  out.raw(body);
  return out.take();
}

std::optional<std::string_view> body_of(Kind kind, std::string_view message) {
  const auto size = body_size(message.substr(0, HeaderSize));
  if (!size || message.size() != HeaderSize + *size) return std::nullopt;
  ByteReader header(message.substr(4, 4));
  if (header.word() != static_cast<std::uint32_t>(kind)) return std::nullopt;
  return message.substr(HeaderSize);
}

bool is_between(double value, double least, double most) { return value >= least && value <= most; }
bool is_place(Vec2 p) { return is_between(p.x, -MostPoints, MostPoints) && is_between(p.y, -MostPoints, MostPoints); }
bool is_index(int value, std::size_t count, int least = 0) {
  return value >= least && value < static_cast<std::int64_t>(count);
}

bool is_setting(std::string_view name, std::string_view value) {
  const auto is_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  const auto is_value = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(" .,:+-_").find(c) != std::string_view::npos;
  };
  return !name.empty() && name.size() <= 32 && value.size() <= 200 && std::all_of(name.begin(), name.end(), is_name) &&
         std::all_of(value.begin(), value.end(), is_value);
}

bool are_sound(const GraphJob::Settings& settings) {
  return std::all_of(settings.begin(), settings.end(), [](const auto& one) { return is_setting(one.first, one.second); });
}

void write(ByteWriter& out, const GraphJob::Settings& settings) {
  out.word(static_cast<std::uint32_t>(settings.size()));
  for (const auto& [name, value] : settings) {
    out.text(name);
    out.text(value);
  }
}
GraphJob::Settings read_settings(ByteReader& in) {
  GraphJob::Settings settings;
  for (std::size_t left = in.count(8); left > 0 && in.good(); --left) {
    std::string name(in.text());
    settings.emplace_back(std::move(name), in.text());
  }
  return settings;
}

void write(ByteWriter& out, Vec2 p) {
  out.real(p.x);
  out.real(p.y);
}
Vec2 read_vec2(ByteReader& in) {
  const double x = in.real();
  return {x, in.real()};
}
int read_int(ByteReader& in) { return static_cast<int>(in.word()); }

bool is_sound(const GraphJob& job) {
  const std::size_t count = job.nodes.size();
  if (job.engine > GraphJob::Engine::osage || !is_index(job.centre, count, -1)) return false;
  if (!are_sound(job.settings)) return false;
  for (std::size_t i = 0; i < job.clusters.size(); ++i)
    if (!is_index(job.clusters[i].around, i, -1) || !are_sound(job.clusters[i].settings)) return false;
  const auto is_sound_node = [&](const GraphJob::Node& node) {
    return is_between(node.size.x, 0, 1e6) && is_between(node.size.y, 0, 1e6) &&
           is_index(node.cluster, job.clusters.size(), -1) && node.order >= 0 && (!node.pin || is_place(*node.pin));
  };
  const auto is_sound_edge = [&](const GraphJob::Edge& edge) {
    return is_index(edge.from, count) && is_index(edge.to, count) && is_between(edge.length, 0, 1e6) &&
           is_between(edge.weight, 0, 1e6);
  };
  return std::all_of(job.nodes.begin(), job.nodes.end(), is_sound_node) &&
         std::all_of(job.edges.begin(), job.edges.end(), is_sound_edge);
}

GraphJob::Node read_node(ByteReader& in) {
  GraphJob::Node node;
  node.size = read_vec2(in);
  node.cluster = read_int(in);
  node.order = read_int(in);
  if (in.byte() != 0) node.pin = read_vec2(in);
  return node;
}

GraphJob::Edge read_edge(ByteReader& in) {
  GraphJob::Edge edge;
  edge.from = read_int(in);
  edge.to = read_int(in);
  edge.length = in.real();
  edge.weight = in.real();
  return edge;
}

}  // namespace

std::optional<std::size_t> body_size(std::string_view header) {
  ByteReader in(header);
  const bool is_ours = in.word() == Magic;
  in.word();
  const std::size_t size = in.word();
  return in.good() && is_ours && size <= MostBytes ? std::optional(size) : std::nullopt;
}

std::string encode(const GraphJob& job) {
  ByteWriter out;
  out.byte(static_cast<std::uint8_t>(job.engine));
  out.word(static_cast<std::uint32_t>(job.centre));
  write(out, job.settings);
  out.word(static_cast<std::uint32_t>(job.clusters.size()));
  for (const GraphJob::Cluster& cluster : job.clusters) {
    out.word(static_cast<std::uint32_t>(cluster.around));
    write(out, cluster.settings);
  }
  out.word(static_cast<std::uint32_t>(job.nodes.size()));
  for (const GraphJob::Node& node : job.nodes) {
    write(out, node.size);
    out.word(static_cast<std::uint32_t>(node.cluster));
    out.word(static_cast<std::uint32_t>(node.order));
    out.byte(node.pin ? 1 : 0);
    if (node.pin) write(out, *node.pin);
  }
  out.word(static_cast<std::uint32_t>(job.edges.size()));
  for (const GraphJob::Edge& edge : job.edges) {
    out.word(static_cast<std::uint32_t>(edge.from));
    out.word(static_cast<std::uint32_t>(edge.to));
    out.real(edge.length);
    out.real(edge.weight);
  }
  return framed(Kind::lay_out, out.take());
}

std::string encode(const GraphAnswer& answer) {
  ByteWriter out;
  out.byte(static_cast<std::uint8_t>(answer.outcome));
  out.word(static_cast<std::uint32_t>(answer.centres.size()));
  for (const Vec2 centre : answer.centres) write(out, centre);
  return framed(Kind::answer, out.take());
}

std::optional<GraphJob> decode_job(std::string_view message) {
  const auto body = body_of(Kind::lay_out, message);
  if (!body) return std::nullopt;
  ByteReader in(*body);
  GraphJob job;
  job.engine = static_cast<GraphJob::Engine>(in.byte());
  job.centre = read_int(in);
  job.settings = read_settings(in);
  for (std::size_t left = in.count(8); left > 0 && in.good(); --left) {
    const int around = read_int(in);
    job.clusters.push_back({around, read_settings(in)});
  }
  for (std::size_t left = in.count(25); left > 0; --left) job.nodes.push_back(read_node(in));
  for (std::size_t left = in.count(24); left > 0; --left) job.edges.push_back(read_edge(in));
  return in.finished() && is_sound(job) ? std::optional(std::move(job)) : std::nullopt;
}

std::optional<GraphAnswer> decode_answer(std::string_view message) {
  const auto body = body_of(Kind::answer, message);
  if (!body) return std::nullopt;
  ByteReader in(*body);
  GraphAnswer answer;
  answer.outcome = static_cast<GraphAnswer::Outcome>(in.byte());
  for (std::size_t left = in.count(16); left > 0; --left) answer.centres.push_back(read_vec2(in));
  const bool is_sound =
      answer.outcome <= GraphAnswer::Outcome::failed && std::all_of(answer.centres.begin(), answer.centres.end(), is_place);
  return in.finished() && is_sound ? std::optional(std::move(answer)) : std::nullopt;
}

}  // namespace concarte
