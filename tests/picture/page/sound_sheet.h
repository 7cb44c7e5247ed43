// What every sheet promises: type that is read, on the paper, in its box, and boxes apart.
#pragma once

#include <vector>

#include <gtest/gtest.h>

#include "picture/page/sheet.h"

namespace concarte::page {

// Without the spaces that hang beyond the end of a line.
inline double right_of(const figure::Item& item) {
  const auto* words = std::get_if<figure::Words>(&item.mark);
  const bool hangs = words != nullptr && words->characters.ends_with(' ');
  return item.bounds.right() - (hangs ? static_cast<double>(words->run.glyphs.back().advance) : 0);
}

inline void expect_readable(const Sheet& sheet, double least) {
  EXPECT_GE(smallest_type(sheet.figure), least - 1e-9) << sheet.name;
  for (const figure::Item& item : sheet.figure.items)
    EXPECT_TRUE(grown(sheet.paper, 0.5).contains(item.bounds.corner()) && grown(sheet.paper, 0.5).contains({right_of(item), item.bounds.bottom()}))
        << sheet.name << ": " << sheet.figure.parts[item.part].label;
}

inline void expect_boxes_apart(const Sheet& sheet) {
  std::vector<Rect> boxes;
  for (const figure::Part& part : sheet.figure.parts)
    if (part.owner.kind == figure::Owner::Kind::node) boxes.push_back(part.box);
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t k = i + 1; k < boxes.size(); ++k) EXPECT_FALSE(overlap(boxes[i], boxes[k])) << sheet.name;
}

inline void expect_clear(const Sheet& sheet) {
  expect_boxes_apart(sheet);
  for (const figure::Item& item : sheet.figure.items) {
    const figure::Part& part = sheet.figure.parts[item.part];
    const auto* words = std::get_if<figure::Words>(&item.mark);
    // Letters of groups and counts of what is folded are marks, not labels: they may stand on an edge.
    if (words == nullptr || part.owner.kind != figure::Owner::Kind::node || words->characters.size() < 3 ||
        part.label.find(words->characters) == std::string::npos)
      continue;
    EXPECT_GE(item.bounds.x, part.box.x - 0.01) << part.label;
    EXPECT_LE(right_of(item), part.box.right() + 0.01) << part.label;
  }
}

}  // namespace concarte::page
