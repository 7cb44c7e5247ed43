// An idea whose words hide distinct senses is split: a panel for each, side by side under its words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "map/document/document.h"
#include "picture/figure/theme.h"
#include "picture/text/typesetter.h"

namespace concarte::figure {

class Voices;
struct Anatomy;
struct Scene;

struct SensePanel {
  std::vector<int> groups;  // by their numbers in Voices
  std::string text;
  text::Paragraph words;
};

// None for an idea that is not split, see document::distinct_senses.
std::vector<SensePanel> sense_panels(const document::Document& document, const document::Node& node, const Voices& voices,
                                     const Theme& theme, text::Typesetter& typesetter);

// What the panels need together, all of the same width; `scale` multiplies the sizes of `mark_size`.
Vec2 room_of(std::span<const SensePanel> panels, double scale);

// In the part of the node, in the room that the anatomy has for them.
void draw_senses(Scene& scene, std::size_t number, const Anatomy& anatomy);

}  // namespace concarte::figure
