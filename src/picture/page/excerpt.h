// The part of a map that a figure shows, as a map of its own.
#pragma once

#include <map>
#include <string>

#include "map/document/document.h"
#include "picture/figure/theme.h"

namespace concarte::page {

// A branch, or the whole map when `top` is empty.
struct Slice {
  document::NodeId top;
  int levels = 0;                 // shown, the top's own being the first; 0: all
  std::size_t first_child = 0;    // of the top's children, which are shown
  std::size_t child_count = static_cast<std::size_t>(-1);
};

// What a figure keeps of a map: the ideas its filter means, its branch's own (when not empty, it must be there), and those above
// them. Main branches keep the colour they have in the whole map; nothing is folded.
document::Document kept_for(const document::Document& document, const document::FigureFilter& filter, const document::NodeId& branch,
                            const figure::Theme& theme);

// What stands for the ideas under those of the last level, after their words.
using Continuations = std::map<document::NodeId, std::string>;
// The slice alone, with what is above its top: below its last level it is folded. Needs a top that exists.
document::Document sliced(const document::Document& document, const Slice& slice, const Continuations& continuations = {});

}  // namespace concarte::page
