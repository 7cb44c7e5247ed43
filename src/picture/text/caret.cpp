// Where a caret stands in a paragraph: on grapheme boundaries, through ligatures and both directions of writing.
#include <algorithm>
#include <cmath>
#include <vector>

#include "base/utf8.h"
#include "picture/text/paragraph.h"

namespace concarte::text {
namespace {

// One grapheme on its line: a caret before it stands at `before`, one after it at `after`; right to left, `after` is on the
// left.
struct Stop {
  std::size_t offset = 0;
  double before = 0;
  double after = 0;
};

// A ligature's width is shared out among its graphemes. A label shorter than the one that was set has no stop beyond its end.
void add_cluster(std::string_view label, std::size_t begin, std::size_t end, double before, double after,
                 std::vector<Stop>& stops) {
  const std::size_t first = stops.size();
  end = std::min(end, label.size());
  for (std::size_t at = begin; at < end; at = utf8::next_grapheme(label, at)) stops.push_back({at, 0, 0});
  const auto count = static_cast<double>(stops.size() - first);
  for (std::size_t i = first; i < stops.size(); ++i) {
    const auto index = static_cast<double>(i - first);
    stops[i].before = before + (after - before) * (index / count);
    stops[i].after = before + (after - before) * ((index + 1) / count);
  }
}

void add_run(const GlyphRun& run, std::string_view label, std::vector<Stop>& stops) {
  struct Cluster {
    std::size_t begin;
    double left;
    double right;
  };
  std::vector<Cluster> clusters;
  double pen = run.origin.x;
  for (const Glyph& glyph : run.glyphs) {
    if (clusters.empty() || clusters.back().begin != glyph.cluster) clusters.push_back({glyph.cluster, pen, pen});
    pen += static_cast<double>(glyph.advance);
    clusters.back().right = pen;
  }
  if (run.right_to_left) std::ranges::reverse(clusters);
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    const Cluster& cluster = clusters[i];
    const std::size_t end = i + 1 < clusters.size() ? clusters[i + 1].begin : run.text_end;
    add_cluster(label, cluster.begin, end, run.right_to_left ? cluster.right : cluster.left,
                run.right_to_left ? cluster.left : cluster.right, stops);
  }
}

// In the order of reading.
std::vector<Stop> stops_of(const Paragraph& paragraph, const Line& line, std::string_view label) {
  std::vector<Stop> stops;
  for (std::uint32_t i = line.run_begin; i < line.run_end; ++i) add_run(paragraph.runs[i], label, stops);
  std::ranges::sort(stops, {}, &Stop::offset);
  return stops;
}

double end_of(const Line& line, const std::vector<Stop>& stops) { return stops.empty() ? line.left : stops.back().after; }

bool is_wrapped(const Paragraph& paragraph, std::size_t index) {
  return index + 1 < paragraph.lines.size() && paragraph.lines[index + 1].text_begin == paragraph.lines[index].text_end;
}

// The line a caret at `offset` is shown on: at a wrap, the one that begins there.
std::size_t line_at(const Paragraph& paragraph, std::size_t offset) {
  const auto after = std::ranges::upper_bound(paragraph.lines, offset, {}, &Line::text_begin);
  return after == paragraph.lines.begin() ? 0 : static_cast<std::size_t>(after - paragraph.lines.begin()) - 1;
}

// Joins the stretches that touch, whatever the order they were read in.
void add_rects(std::vector<std::pair<double, double>>& stretches, const Line& line, std::vector<Rect>& rects) {
  constexpr double Touching = 1e-3;
  std::ranges::sort(stretches);
  const std::size_t first = rects.size();
  for (const auto& [left, right] : stretches) {
    if (rects.size() > first && left <= rects.back().right() + Touching)
      rects.back().width = std::max(rects.back().width, right - rects.back().x);
    else
      rects.push_back({left, line.top, right - left, line.height});
  }
}

}  // namespace

Rect caret_rect(const Paragraph& paragraph, std::string_view label, std::size_t offset) {
  if (paragraph.lines.empty()) return {0, 0, 0, 0};
  const Line& line = paragraph.lines[line_at(paragraph, offset)];
  const std::vector<Stop> stops = stops_of(paragraph, line, label);
  double x = end_of(line, stops);
  if (!stops.empty() && offset < line.text_end) {
    const auto after = std::ranges::upper_bound(stops, offset, {}, &Stop::offset);
    x = after == stops.begin() ? stops.front().before : (after - 1)->before;
  }
  return {x, line.top, 0, line.height};
}

std::size_t offset_at(const Paragraph& paragraph, std::string_view label, Vec2 point) {
  if (paragraph.lines.empty()) return 0;
  const auto below = std::ranges::upper_bound(paragraph.lines, point.y, {}, &Line::top);
  const auto index = below == paragraph.lines.begin() ? 0 : static_cast<std::size_t>(below - paragraph.lines.begin()) - 1;
  const Line& line = paragraph.lines[index];
  const std::vector<Stop> stops = stops_of(paragraph, line, label);
  if (stops.empty()) return line.text_begin;
  std::size_t best = stops.front().offset;
  double distance = std::abs(stops.front().before - point.x);
  const auto consider = [&](std::size_t offset, double x) {
    if (std::abs(x - point.x) >= distance) return;
    distance = std::abs(x - point.x);
    best = offset;
  };
  for (const Stop& stop : stops) consider(stop.offset, stop.before);
  // After a wrapped line the caret is shown on the next one, so that its end is no place to click.
  if (!is_wrapped(paragraph, index)) consider(line.text_end, end_of(line, stops));
  return best;
}

std::vector<Rect> selection_rects(const Paragraph& paragraph, std::string_view label, std::size_t begin, std::size_t end) {
  constexpr double BreakWidth = 0.25;  // a selected line break shows as a sliver, in line heights
  std::vector<Rect> rects;
  for (std::size_t i = 0; i < paragraph.lines.size(); ++i) {
    const Line& line = paragraph.lines[i];
    if (line.text_end < begin || line.text_begin >= end) continue;
    const std::vector<Stop> stops = stops_of(paragraph, line, label);
    std::vector<std::pair<double, double>> stretches;
    for (const Stop& stop : stops)
      if (stop.offset >= begin && stop.offset < end)
        stretches.emplace_back(std::min(stop.before, stop.after), std::max(stop.before, stop.after));
    const bool has_break = i + 1 < paragraph.lines.size() && !is_wrapped(paragraph, i);
    if (has_break && end > line.text_end && begin <= line.text_end) {
      const double at = end_of(line, stops);
      stretches.emplace_back(at, at + BreakWidth * line.height);
    }
    add_rects(stretches, line, rects);
  }
  return rects;
}

}  // namespace concarte::text
