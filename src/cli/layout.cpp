// `concarte layout`: where a layout puts each idea, in JSON.
#include <cmath>

#include <fmt/format.h>

#include "base/geometry.h"
#include "cli/commands.h"
#include "cli/drawing.h"
#include "cli/source_map.h"

namespace concarte::cli {
namespace {

// To a hundredth of a point; -0 is 0.
double rounded(double value) { return std::round(value * 100) / 100 + 0.0; }

// A cubic piece becomes this many straight ones: less than half a point away from it at the sizes of a map.
constexpr int StraightPieces = 8;

Vec2 on_cubic(const Vec2* points, double t) {
  const Vec2 a = mix(points[0], points[1], t), b = mix(points[1], points[2], t), c = mix(points[2], points[3], t);
  return mix(mix(a, b, t), mix(b, c, t), t);
}

std::string path(const layout::Curve& curve) {
  std::string json = "[";
  const auto add = [&json](Vec2 point) {
    json += fmt::format("{}[{}, {}]", json.size() > 1 ? ", " : "", rounded(point.x), rounded(point.y));
  };
  if (!curve.empty()) add(curve.front());
  for (std::size_t first = 0; first + 3 < curve.size(); first += 3)
    for (int piece = 1; piece <= StraightPieces; ++piece) add(on_cubic(&curve[first], piece / double{StraightPieces}));
  return json + "]";
}

// Ids and styles are plain words: nothing has to be escaped.
std::string answer(layout::Style style, const Drawing& drawing) {
  const figure::Measured& measured = drawing.measured;
  const layout::Layout& layout = drawing.layout;
  std::string json = fmt::format("{{\"style\": \"{}\",\n\"nodes\": [", layout::word(style));
  for (std::size_t i = 0; i < measured.nodes.size(); ++i) {
    const Rect& box = layout.nodes[i];
    json += fmt::format("{}\n{{\"id\": \"{}\", \"x\": {}, \"y\": {}, \"width\": {}, \"height\": {}}}", i == 0 ? "" : ",",
                        measured.nodes[i].view(), rounded(box.x), rounded(box.y), rounded(box.width), rounded(box.height));
  }
  json += "],\n\"links\": [";
  for (std::size_t i = 0; i < measured.links.size(); ++i)
    json += fmt::format("{}\n{{\"id\": \"{}\", \"path\": {}}}", i == 0 ? "" : ",", measured.links[i].view(), path(layout.links[i].curve));
  const layout::Quality quality = layout::quality(measured.request, layout);
  json += fmt::format("],\n\"quality\": {{\"overlaps\": {}, \"crossings\": {}, \"width\": {}, \"height\": {}}}}}\n", quality.overlaps,
                      quality.crossings, rounded(quality.width), rounded(quality.height));
  return json;
}

}  // namespace

Exit run(const Arrange& request) {
  auto source = read_map(request.map);
  if (const Exit* code = std::get_if<Exit>(&source)) return *code;
  const auto drawn = draw(std::get<SourceMap>(source).document, request.map, {.style = request.style, .theme = {}, .branch = {}});
  if (const Exit* code = std::get_if<Exit>(&drawn)) return *code;
  return print(answer(request.style, std::get<Drawing>(drawn)));
}

}  // namespace concarte::cli
