// Flattening into equal steps of the parameter.
#include "editor/paint/outline.h"

#include <algorithm>
#include <cmath>

#include "editor/paint/shapes.h"

namespace concarte::ui {

namespace {

using Verb = figure::Path::Verb;

// So many that no chord is farther than this from its curve (Wang's formula: the second differences bound the error).
int pieces(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
  constexpr double Farthest = 0.35;  // pixels
  const double bend = std::max(length(a - 2 * b + c), length(b - 2 * c + d));
  return std::clamp(static_cast<int>(std::ceil(std::sqrt(0.75 * bend / Farthest))), 1, 64);
}

Vec2 on_cubic(Vec2 a, Vec2 b, Vec2 c, Vec2 d, double t) {
  const double s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

// Without the first point.
void append_cubic(std::vector<ImVec2>& points, Vec2 a, Vec2 b, Vec2 c, Vec2 d, int count) {
  for (int i = 1; i <= count; ++i) points.push_back(on_screen(on_cubic(a, b, c, d, static_cast<double>(i) / count)));
}

}  // namespace

std::vector<Outline> flattened(const figure::Path& path, const Affine& to_screen) {
  std::vector<Outline> outlines;
  std::size_t next = 0;
  Vec2 last;
  for (const Verb verb : path.verbs) {
    switch (verb) {
      case Verb::move:
        last = to_screen(path.points[next++]);
        outlines.push_back({{on_screen(last)}, false});
        break;
      case Verb::line:
        last = to_screen(path.points[next++]);
        outlines.back().points.push_back(on_screen(last));
        break;
      case Verb::cubic: {
        const Vec2 b = to_screen(path.points[next]);
        const Vec2 c = to_screen(path.points[next + 1]);
        const Vec2 d = to_screen(path.points[next + 2]);
        next += 3;
        append_cubic(outlines.back().points, last, b, c, d, pieces(last, b, c, d));
        last = d;
        break;
      }
      case Verb::close: outlines.back().closed = true; break;
    }
  }
  return outlines;
}

bool as_ribbon(const figure::Path& path, const Affine& to_screen, Ribbon& ribbon) {
  const std::vector<Verb>& verbs = path.verbs;
  std::size_t cubics = 0;
  while (1 + cubics < verbs.size() && verbs[1 + cubics] == Verb::cubic) ++cubics;
  const std::size_t needed = 2 + 2 * cubics;  // move, cubics, line, cubics
  if (cubics == 0 || verbs.size() < needed || verbs.size() > needed + 2 || verbs.front() != Verb::move ||
      verbs[1 + cubics] != Verb::line)
    return false;
  for (std::size_t i = 2 + cubics; i < needed; ++i)
    if (verbs[i] != Verb::cubic) return false;
  for (std::size_t i = needed; i < verbs.size(); ++i)
    if (verbs[i] != Verb::line && verbs[i] != Verb::close) return false;

  const auto point = [&](std::size_t i) { return to_screen(path.points[i]); };
  const std::size_t far = 1 + 3 * cubics;  // the point after the line: where the way back starts
  const std::size_t end = far + 3 * cubics;
  ribbon.left = {on_screen(point(0))};
  ribbon.right = {on_screen(point(end))};
  for (std::size_t i = 0; i < cubics; ++i) {
    const std::size_t l = 3 * i;
    const std::size_t r = end - 3 * i;
    const int count = std::max(pieces(point(l), point(l + 1), point(l + 2), point(l + 3)),
                               pieces(point(r), point(r - 1), point(r - 2), point(r - 3)));
    append_cubic(ribbon.left, point(l), point(l + 1), point(l + 2), point(l + 3), count);
    append_cubic(ribbon.right, point(r), point(r - 1), point(r - 2), point(r - 3), count);
  }
  return true;
}

double signed_area(const std::vector<ImVec2>& points) {
  double area = 0;
  for (std::size_t i = 0, j = points.size() - 1; i < points.size(); j = i++)
    area += static_cast<double>(points[j].x) * static_cast<double>(points[i].y) -
            static_cast<double>(points[i].x) * static_cast<double>(points[j].y);
  return area;
}

bool is_convex(const std::vector<ImVec2>& points) {
  bool turns_left = false;
  bool turns_right = false;
  const std::size_t n = points.size();
  for (std::size_t i = 0; i < n; ++i) {
    const ImVec2 a = points[i], b = points[(i + 1) % n], c = points[(i + 2) % n];
    const float turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    turns_left = turns_left || turn < -0.01F;
    turns_right = turns_right || turn > 0.01F;
  }
  return !(turns_left && turns_right);
}

}  // namespace concarte::ui
