// Likenesses: hashes over what decides how a part is drawn.
#include "picture/figure/likeness.h"

#include <cmath>
#include <functional>
#include <string_view>

namespace concarte::figure {
namespace {

class Hash {
 public:
  explicit Hash(std::uint64_t seed) : value_(seed) {}
  Hash& add(std::uint64_t word) {
    value_ = (value_ ^ word) * 0x9E3779B97F4A7C15U;
    value_ ^= value_ >> 32U;
    return *this;
  }
  Hash& add(std::string_view words) { return add(static_cast<std::uint64_t>(std::hash<std::string_view>{}(words))); }
  Hash& add(Colour colour) {
    return add(static_cast<std::uint64_t>(colour.red) << 24U | static_cast<std::uint64_t>(colour.green) << 16U |
               static_cast<std::uint64_t>(colour.blue) << 8U | colour.alpha);
  }
  // To a ten-thousandth of a unit: what differs by less is the same, moved.
  Hash& add_length(double length) { return add(static_cast<std::uint64_t>(std::llround(length * 1e4))); }
  // Never 0, which is nobody's likeness.
  std::uint64_t value() const { return value_ | 1U; }

 private:
  std::uint64_t value_;
};

void add_marks(Hash& hash, const Scene& scene, std::size_t number) {
  const Marks& marks = scene.marks[number];
  hash.add(marks.sign == nullptr ? std::string_view() : std::string_view(marks.sign));
  std::uint64_t flags = 0;
  for (const bool flag : {marks.note, marks.links, marks.agreed, marks.disputed, marks.stances}) flags = flags * 2 + (flag ? 1 : 0);
  hash.add(flags).add(static_cast<std::uint64_t>(marks.hidden.nodes)).add(static_cast<std::uint64_t>(marks.hidden.disputed));
  for (const int group : marks.groups) hash.add(static_cast<std::uint64_t>(group) + 1);
  if (!marks.stances) return;
  for (const auto& opinion : scene.voices.opinions(scene.node(number))) hash.add(opinion ? static_cast<std::uint64_t>(*opinion) + 1 : 0);
}

void add_look(Hash& hash, const BoxLook& look) {
  hash.add(static_cast<std::uint64_t>(look.kind)).add(look.fill).add(look.line).add(look.words).add(look.quiet).add(look.branch);
  hash.add_length(look.line_width).add(static_cast<std::uint64_t>(look.dashes.size()));
}

// The same words may be set anew in other runs, once a font that lends them glyphs is known.
void add_runs(Hash& hash, const text::Paragraph& paragraph) {
  for (const text::GlyphRun& run : paragraph.runs)
    hash.add(static_cast<std::uint64_t>(run.face)).add(run.glyphs.size()).add_length(run.origin.x).add_length(run.origin.y).add_length(run.width);
}

}  // namespace

std::uint64_t common_likeness(const document::Document& document, const Theme& theme, const Voices& voices) {
  Hash hash(1);
  hash.add(theme.name).add(document.heading().language).add_length(theme.marks).add_length(theme.link_type).add_length(theme.frame_type);
  hash.add(static_cast<std::uint64_t>(theme.grey));
  for (const document::Group* group : voices.all()) hash.add(group->name).add(group->mark).add(group->colour).add(group->hatch);
  return hash.value();
}

std::uint64_t node_likeness(const Scene& scene, std::size_t number) {
  const document::Node& node = scene.node(number);
  const Measured::Label& label = scene.measured.labels[number];
  Hash hash(scene.common);
  add_runs(hash, label.paragraph);
  for (const SensePanel& panel : label.senses) {
    hash.add(panel.text);
    add_runs(hash, panel.words);
    for (const int group : panel.groups) hash.add(static_cast<std::uint64_t>(group) + 1);
  }
  hash.add(label.text).add_length(label.style.size).add_length(label.style.wrap_width);
  hash.add(static_cast<std::uint64_t>(label.style.weight) * 8 + static_cast<std::uint64_t>(label.style.alignment) * 2 + (label.style.italic ? 1 : 0));
  hash.add(static_cast<std::uint64_t>(scene.standings.nodes[number].level)).add(static_cast<std::uint64_t>(scene.measured.request.style));
  hash.add(node.kind).add(static_cast<std::uint64_t>(node.status));
  for (const std::string& address : node.links) hash.add(address);
  add_marks(hash, scene, number);
  add_look(hash, scene.looks[number]);
  return hash.value();
}

std::uint64_t branch_likeness(const Scene& scene, std::size_t number, const layout::Curve& curve) {
  Hash hash(scene.common);
  hash.add(static_cast<std::uint64_t>(scene.standings.nodes[number].level)).add(scene.looks[number].branch);
  for (const Vec2& point : curve) hash.add_length(point.x - curve.front().x).add_length(point.y - curve.front().y);
  return hash.value();
}

}  // namespace concarte::figure
