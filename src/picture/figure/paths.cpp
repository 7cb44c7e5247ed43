// Shapes made of curves: what boxes, branches and marks are drawn with.
#include "picture/figure/paths.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace concarte::figure {
namespace {

using Piece = std::array<Vec2, 4>;  // of a cubic curve

Piece piece_of(const std::vector<Vec2>& curve, std::size_t first) {
  return {curve[first], curve[first + 1], curve[first + 2], curve[first + 3]};
}

Vec2 point_on(const Piece& p, double t) {
  const double u = 1 - t;
  return p[0] * (u * u * u) + p[1] * (3 * u * u * t) + p[2] * (3 * u * t * t) + p[3] * (t * t * t);
}

// Where a handle falls on its end, the tangent is that towards the next point.
Vec2 leaving(const Piece& p) {
  for (std::size_t i = 1; i < 4; ++i)
    if (distance(p[0], p[i]) > 1e-6) return direction(p[i] - p[0]);
  return {1, 0};
}
Vec2 arriving(const Piece& p) {
  for (std::size_t i = 3; i-- > 0;)
    if (distance(p[i], p[3]) > 1e-6) return direction(p[3] - p[i]);
  return {1, 0};
}

// De Casteljau.
std::array<Piece, 2> halves(const Piece& p) {
  const Vec2 a = mix(p[0], p[1], 0.5), b = mix(p[1], p[2], 0.5), c = mix(p[2], p[3], 0.5);
  const Vec2 ab = mix(a, b, 0.5), bc = mix(b, c, 0.5), middle = mix(ab, bc, 0.5);
  return {Piece{p[0], a, ab, middle}, Piece{middle, bc, c, p[3]}};
}

// A handle moved aside keeps a constant distance from a curve that hardly turns; others are halved first.
bool hardly_turns(const Piece& p) {
  const Vec2 a = leaving(p), b = arriving(p), chord = direction(p[3] - p[0]);
  constexpr double CosineOf45Degrees = 0.71, CosineOf30Degrees = 0.87;
  return dot(a, b) > CosineOf45Degrees && dot(a, chord) > CosineOf30Degrees && dot(b, chord) > CosineOf30Degrees;
}

void split_until_flat(const Piece& piece, int depth, std::vector<Piece>& pieces) {
  if (depth == 0 || hardly_turns(piece)) {
    pieces.push_back(piece);
    return;
  }
  for (const Piece& half : halves(piece)) split_until_flat(half, depth - 1, pieces);
}

double rough_length(const Piece& p) {
  return (distance(p[0], p[3]) + distance(p[0], p[1]) + distance(p[1], p[2]) + distance(p[2], p[3])) / 2;
}

}  // namespace

Pen& Pen::move(Vec2 to) {
  path_.verbs.push_back(Path::Verb::move);
  path_.points.push_back(to);
  return *this;
}
Pen& Pen::line(Vec2 to) {
  path_.verbs.push_back(Path::Verb::line);
  path_.points.push_back(to);
  return *this;
}
Pen& Pen::cubic(Vec2 a, Vec2 b, Vec2 to) {
  path_.verbs.push_back(Path::Verb::cubic);
  path_.points.insert(path_.points.end(), {a, b, to});
  return *this;
}
Pen& Pen::close() {
  path_.verbs.push_back(Path::Verb::close);
  return *this;
}

Vec2 point_at(Vec2 centre, double radius, double angle) {
  return centre + Vec2{radius * std::cos(angle), radius * std::sin(angle)};
}

Pen& Pen::arc(Vec2 centre, double radius, double from, double to) {
  const int count = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) / (std::numbers::pi / 2) - 1e-9)));
  const double step = (to - from) / count;
  const double handle = 4.0 / 3 * std::tan(step / 4) * radius;
  for (int i = 0; i < count; ++i) {
    const double a = from + step * i, b = a + step;
    const Vec2 start = point_at(centre, radius, a), end = point_at(centre, radius, b);
    cubic(start + Vec2{-std::sin(a), std::cos(a)} * handle, end - Vec2{-std::sin(b), std::cos(b)} * handle, end);
  }
  return *this;
}

Path polyline(const std::vector<Vec2>& points) {
  Pen pen;
  for (std::size_t i = 0; i < points.size(); ++i) i == 0 ? pen.move(points[i]) : pen.line(points[i]);
  return pen.take();
}

Path open_path(const std::vector<Vec2>& curve) {
  Pen pen;
  if (!curve.empty()) pen.move(curve.front());
  for (std::size_t i = 1; i + 2 < curve.size(); i += 3) pen.cubic(curve[i], curve[i + 1], curve[i + 2]);
  return pen.take();
}

Path tapered(const std::vector<Vec2>& curve, double first, double last) {
  std::vector<Piece> pieces;
  pieces.reserve(8);
  for (std::size_t i = 0; i + 3 < curve.size(); i += 3) split_until_flat(piece_of(curve, i), 3, pieces);
  double whole = 0;
  for (const Piece& p : pieces) whole += rough_length(p);
  if (pieces.empty() || whole <= 0) return {};

  // One side going, then the other coming back: the second is written from its end.
  const std::size_t count = pieces.size();
  Path path;
  path.verbs.assign(2 * count + 3, Path::Verb::cubic);
  path.verbs.front() = Path::Verb::move;
  path.verbs[count + 1] = Path::Verb::line;
  path.verbs.back() = Path::Verb::close;
  path.points.resize(6 * count + 2);
  std::size_t going = 0, coming = path.points.size() - 1;
  const auto beside = [&](Vec2 point, Vec2 aside) {
    path.points[going++] = point + aside;
    path.points[coming--] = point - aside;
  };
  double done = 0;
  const auto half_width = [&](double length) { return (first + (last - first) * length / whole) / 2; };
  beside(pieces.front()[0], perpendicular(leaving(pieces.front())) * half_width(0));
  for (const Piece& p : pieces) {
    const double size = rough_length(p);
    const Vec2 a = perpendicular(leaving(p)), b = perpendicular(arriving(p));
    beside(p[1], a * half_width(done + size / 3));
    beside(p[2], b * half_width(done + size * 2 / 3));
    done += size;
    beside(p[3], b * half_width(done));
  }
  return path;
}

std::vector<Vec2> walked(const std::vector<Vec2>& curve, double step) {
  std::vector<Vec2> fine;
  for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
    const Piece piece = piece_of(curve, i);
    const int count = std::clamp(static_cast<int>(rough_length(piece) / step * 4), 4, 4000);
    for (int k = fine.empty() ? 0 : 1; k <= count; ++k) fine.push_back(point_on(piece, static_cast<double>(k) / count));
  }
  if (fine.empty()) return fine;
  double whole = 0;
  for (std::size_t i = 1; i < fine.size(); ++i) whole += distance(fine[i - 1], fine[i]);
  const int count = std::max(1, static_cast<int>(std::lround(whole / step)));
  const double even = whole / count;
  std::vector<Vec2> points{fine.front()};
  double done = 0;
  const auto wanted = [&] { return even * static_cast<double>(points.size()); };
  for (std::size_t i = 1; i < fine.size(); ++i) {
    const double size = distance(fine[i - 1], fine[i]);
    while (size > 0 && wanted() <= done + size && points.size() < static_cast<std::size_t>(count))
      points.push_back(mix(fine[i - 1], fine[i], (wanted() - done) / size));
    done += size;
  }
  points.push_back(fine.back());
  return points;
}

Path zigzag(const std::vector<Vec2>& curve, double height, double length) {
  const std::vector<Vec2> line = walked(curve, length / 2);
  std::vector<Vec2> points = line;
  for (std::size_t i = 1; i + 1 < line.size(); ++i)
    points[i] = line[i] + perpendicular(direction(line[i + 1] - line[i - 1])) * (i % 2 == 0 ? height : -height);
  return polyline(points);
}

namespace {

// From the upper left corner's end to the upper right one's start.
std::vector<Vec2> teeth(const Rect& rect, double radius, double tooth) {
  const double from = rect.x + radius, to = rect.right() - radius;
  const int count = std::max(1, static_cast<int>(std::lround((to - from) / (tooth * 2))));
  std::vector<Vec2> points{{from, rect.y}};
  for (int i = 0; i < count; ++i) {
    const double step = (to - from) / count;
    points.push_back({from + step * (i + 0.5), rect.y + tooth});
    points.push_back({from + step * (i + 1), rect.y});
  }
  return points;
}

}  // namespace

Path torn_edge(const Rect& rect, double radius, double tooth) { return polyline(teeth(rect, radius, tooth)); }

Path torn_box(const Rect& rect, double radius, double tooth) {
  constexpr double Quarter = std::numbers::pi / 2;
  Pen pen;
  const std::vector<Vec2> edge = teeth(rect, radius, tooth);
  pen.move(edge.front());
  for (std::size_t i = 1; i < edge.size(); ++i) pen.line(edge[i]);
  pen.arc({rect.right() - radius, rect.y + radius}, radius, -Quarter, 0);
  pen.line({rect.right(), rect.bottom() - radius}).arc({rect.right() - radius, rect.bottom() - radius}, radius, 0, Quarter);
  pen.line({rect.x + radius, rect.bottom()}).arc({rect.x + radius, rect.bottom() - radius}, radius, Quarter, 2 * Quarter);
  pen.line({rect.x, rect.y + radius}).arc({rect.x + radius, rect.y + radius}, radius, 2 * Quarter, 3 * Quarter);
  return pen.close().take();
}

Path sector(Vec2 centre, double inner, double outer, double from, double to) {
  Pen pen;
  pen.move(point_at(centre, outer, from)).arc(centre, outer, from, to);
  pen.line(point_at(centre, inner, to)).arc(centre, inner, to, from);
  return pen.close().take();
}

Rect bounds_of(const Shape& shape) {
  if (const auto* rounded = std::get_if<RoundedRect>(&shape)) return rounded->rect;
  if (const auto* circle = std::get_if<Circle>(&shape))
    return rect_around(circle->centre, {circle->radius * 2, circle->radius * 2});
  Rect bounds;
  for (const Vec2 point : std::get<Path>(shape).points) bounds = united(bounds, point);
  return bounds;
}

std::vector<std::vector<Vec2>> flattened(const Path& path) {
  constexpr int Steps = 8;
  std::vector<std::vector<Vec2>> lines;
  auto point = path.points.begin();
  for (const Path::Verb verb : path.verbs) {
    if (verb == Path::Verb::move) lines.push_back({*point++});
    if (lines.empty()) break;
    std::vector<Vec2>& line = lines.back();
    if (verb == Path::Verb::line) line.push_back(*point++);
    if (verb == Path::Verb::close) line.push_back(line.front());
    if (verb == Path::Verb::cubic) {
      const Piece piece{line.back(), point[0], point[1], point[2]};
      for (int k = 1; k <= Steps; ++k) line.push_back(point_on(piece, static_cast<double>(k) / Steps));
      point += 3;
    }
  }
  return lines;
}

}  // namespace concarte::figure
