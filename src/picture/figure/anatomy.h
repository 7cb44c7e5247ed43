// The inside of a node's box: which marks it bears, and where the words and each mark go.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "map/document/document.h"
#include "picture/figure/build.h"
#include "picture/figure/drawing.h"
#include "picture/figure/theme.h"
#include "picture/layout/layout.h"

namespace concarte::figure {

// The groups of a map in their order, found by number.
class Voices {
 public:
  explicit Voices(const document::Document& document);
  const std::vector<const document::Group*>& all() const { return groups_; }
  // The numbers of those named, each once, in the map's order.
  std::vector<int> numbers(const std::vector<document::GroupId>& groups) const;
  std::vector<int> proposing(const document::Node& node) const;
  // For each group of the map, its opinion of the node; nothing where it has not discussed it. The last one said counts.
  std::vector<std::optional<document::Opinion>> opinions(const document::Node& node) const;

 private:
  std::vector<const document::Group*> groups_;
  std::unordered_map<document::GroupId, int> numbers_;
};

// What a folded node hides.
struct Hidden {
  std::size_t nodes = 0;
  std::size_t disputed = 0;
};
Hidden hidden_under(const document::Document& document, const document::Node& node);

struct Marks {
  const char* sign = nullptr;  // of the kind: "?", "+", "−", "!"; "=" while another idea is looked for
  bool note = false;
  bool links = false;
  bool agreed = false;
  bool disputed = false;
  bool stances = false;
  std::vector<int> groups;  // by their numbers in Voices
  Hidden hidden;
};
// `live`: words and sign being typed, perhaps in this node.
Marks marks_of(const document::Document& document, const document::Node& node, const Voices& voices,
               const std::optional<LiveText>& live);
std::string chip_text(const Hidden& hidden);

// Sizes of the marks at the lowest level; all multiply by `mark_scale`.
namespace mark_size {
inline constexpr double Sign = 6;        // radius of the circle of a kind
inline constexpr double Icon = 9;        // width of the note and link signs
inline constexpr double Check = 6.2;     // radius
inline constexpr double Ring = 10.5;     // outer radius of the stances' ring
inline constexpr double RingHole = 6.2;  // inner radius
inline constexpr double Disc = 5.8;      // radius of a group's disc
inline constexpr double DiscStep = 13;
inline constexpr double DiscLetter = 8;
inline constexpr double Chip = 13;       // height
inline constexpr double ChipLetter = 9;
inline constexpr double Tooth = 2.4;     // of a disputed box's edge
inline constexpr std::size_t MostDiscs = 5;
}  // namespace mark_size

// All from the upper left corner of the room asked of the layout. Places are centres; those of absent marks mean nothing.
struct Anatomy {
  Vec2 size;   // the room: the box, and below it what the discs on its lower edge need
  Rect box;
  double scale = 1;
  Vec2 text;   // corner of the words
  Vec2 sign;
  Vec2 note;
  Vec2 link;
  Vec2 opinions;  // of the ring, or of the check alone
  Rect chip;
  Rect senses;  // of their panels together, as wide as the box; empty when the idea is not split
  Vec2 first_disc;
};
Anatomy anatomy(const Marks& marks, const Measured::Label& label, const Theme& theme, int level, layout::Style style,
                Lettering& lettering);

}  // namespace concarte::figure
