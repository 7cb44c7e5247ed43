// A theme: every colour, size and width of the look, read from a file of assets/themes.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "base/colour.h"
#include "base/problem.h"
#include "picture/text/paragraph.h"

namespace concarte::figure {

enum class BoxKind { filled, tinted, outlined, underlined };

// How the nodes of one level look.
struct LevelLook {
  double size = 11.5;  // of the type
  text::Weight weight = text::Weight::regular;
  double wrap_em = 14;
  BoxKind box = BoxKind::outlined;
  double branch_width = 1.5;  // of the branch that leaves a node of this level, at its root
};

struct Theme {
  std::string name;    // the file's stem: `light`, `dark`
  std::string title;   // shown, English, to be translated
  bool dark = false;
  std::string family = "Inter";
  Colour paper, ink, muted, accent, root, root_ink, box, dispute, agreed, link;
  std::vector<Colour> branch_colours;  // told apart by colour-blind readers
  std::array<LevelLook, 4> levels;     // root, main branches, second level, below
  double tint = 0.14;
  double line_height = 1.25;
  bool grey = false;  // nothing is told by colour: groups have their hatch, and the colours of ideas become greys
  double line = 1.1;                               // width of a box's outline
  double padding_x = 9, padding_y = 5, corner = 5; // of the lowest level; they grow with the type
  double between_siblings = 9, between_cousins = 17, between_levels = 38;
  // For paper, where all type has a least size: how large marks are, and the type of links and frames. Not in files.
  double marks = 1;
  double link_type = 10, frame_type = 10.5;
  bool cuts_words = false;  // those wider than their line, which widen it otherwise
};

// The colour of words on a fill: white or the theme's ink, whichever is read better; black or white when neither
// reaches 4.5 (one of the two always does).
Colour ink_on(const Theme& theme, Colour fill);
// A colour brought towards `ink` until its contrast with `ground` is at least `wanted`.
Colour darkened_for(Colour colour, Colour ground, Colour ink, double wanted);
// The colour of the lines of a branch (its curve, its boxes' outlines): seen on the paper however pale the branch is.
Colour line_colour(const Theme& theme, Colour branch);

// A theme file, or what is wrong with it: the problem's `node` is the place in the file, such as `levels/2/size`.
std::variant<Theme, Problem> read_theme(const std::filesystem::path& file);
// Names of the themes of a folder, sorted.
std::vector<std::string> theme_names(const std::filesystem::path& folder);

}  // namespace concarte::figure
