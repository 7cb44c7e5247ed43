// Collects what is painted, part by part, into a figure.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "picture/figure/figure.h"
#include "picture/figure/former.h"
#include "picture/text/typesetter.h"

namespace concarte::figure {

// A few characters set for a mark, with what they cover exactly, to be centred by the eye and not by the font's box.
struct Letter {
  std::string characters;
  text::Paragraph paragraph;
  Rect ink;  // from the paragraph's corner
};

// Sets the short texts of the marks, each once.
class Lettering {
 public:
  explicit Lettering(text::Typesetter& typesetter) : typesetter_(typesetter) {}
  const Letter& set(std::string_view characters, double size, text::Weight weight = text::Weight::semibold);

 private:
  text::Typesetter& typesetter_;
  std::map<std::tuple<std::string, double, text::Weight>, Letter, std::less<>> letters_;
};

class Drawing {
 public:
  // `nodes` and `runs`: about how many are coming.
  Drawing(const text::Typesetter& typesetter, std::size_t nodes, std::size_t runs, Figure former = {});

  // What follows belongs to this part.
  void begin(Part part);
  Part& part() { return parts_.back(); }
  void fill(Shape shape, Colour colour);
  void stroke(Shape shape, Colour colour, double width, std::vector<double> dashes = {});
  // `corner`: where the paragraph's upper left corner goes.
  void words(const text::Paragraph& paragraph, std::string_view label, Vec2 corner, Colour colour);
  void words_around(const Letter& letter, Vec2 centre, Colour colour);

  Former& former() { return former_; }
  // A part of the former figure, with all its items, `by` further.
  void take(Part& before, Vec2 by, std::uint64_t likeness);

  // The figure's parts, items and bounds: all shapes, then all words.
  Figure finish();

 private:
  void add(std::vector<Item>& items, Item item);

  const text::Typesetter& typesetter_;
  std::map<text::FaceId, text::FaceMetrics> metrics_;
  std::vector<Part> parts_;
  std::vector<Item> shapes_;
  std::vector<Item> words_;
  Former former_;
};

}  // namespace concarte::figure
