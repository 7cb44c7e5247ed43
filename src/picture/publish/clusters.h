// Which characters each glyph of a run stands for.
#pragma once

#include <string>
#include <vector>

#include "picture/figure/figure.h"

namespace concarte::publish {

// So many characters in UTF-8, so many glyphs; never none of both.
struct Cluster {
  int bytes = 0;
  int glyphs = 0;
};

// Together the clusters are all the characters and all the glyphs, in the order of reading (from right to left, the glyphs
// are counted from the run's right end).
struct Clustered {
  std::string characters;  // those of the run, without what no file may hold
  std::vector<Cluster> clusters;
};

Clustered clustered(const figure::Words& words);

}  // namespace concarte::publish
