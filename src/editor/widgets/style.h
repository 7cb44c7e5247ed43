// How the interface looks: colours from the map's theme, one spacing scale, one type scale, all times the interface scale.
#pragma once

#include <string>
#include <vector>

#include <imgui.h>

#include "base/colour.h"
#include "base/geometry.h"
#include "editor/paint/shapes.h"
#include "editor/session/session.h"

namespace concarte::ui {

// Em sizes of the interface: 13, 15, 18 and 24.
enum class Type { small, body, heading, title };
enum class Face { regular, semibold, italic };

struct Palette {
  Colour paper;       // under panels
  Colour field;       // where words are typed
  Colour ink, muted;  // words; words that only name others
  Colour rule;        // thin lines between parts
  Colour hover, pressed;  // laid on paper under what the pointer is on
  Colour accent, accent_ink, selected;  // the one accent; words on it; the accent laid thin on paper
  Colour wrong;       // under words that no dictionary knows
  Colour shade;       // over the window, under a dialog
  bool dark = false;
};
Palette palette_of(const figure::Theme& theme);

struct Style {
  Palette palette;
  double scale = 0;  // 0: not set yet
  ImFont* regular = nullptr;
  ImFont* semibold = nullptr;
  ImFont* italic = nullptr;
  float line_in_em = 1.2102F;  // ImGui's font size (ascent and descent) for an em of 1: Inter's
  std::uint64_t picture_number = 0;  // the last one whose characters were looked for
  std::vector<std::string> merged_files;  // fonts that lend their characters

  // Units of the spacing scale (4, 8, 12, 16, 24) to pixels, on whole pixels.
  float px(double units) const;
};

// Brings fonts, colours and sizes up to the theme and the scale; cheap when nothing changed. Before the frame's first widget.
void follow(Style& style, const session::Session& session, double scale);

// The type of the words in a block.
class TypeScope {
 public:
  TypeScope(const Style& style, Type type, Face face = Face::regular);
  ~TypeScope();
  TypeScope(const TypeScope&) = delete;
  TypeScope& operator=(const TypeScope&) = delete;
};
float size_of(const Style& style, Type type);

// One ImGui colour in a block.
class ColourScope {
 public:
  ColourScope(ImGuiCol role, Colour colour);
  ~ColourScope();
  ColourScope(const ColourScope&) = delete;
  ColourScope& operator=(const ColourScope&) = delete;
};

ImVec4 vector_of(Colour colour);
// White or ink, whichever is read better on `ground`.
Colour ink_on(Colour ground);

}  // namespace concarte::ui
