// The inside of a node's box: which marks it bears, and where the words and each mark go.
#include "picture/figure/anatomy.h"

#include <algorithm>
#include <cmath>

#include "map/document/stances.h"
#include "map/document/walk.h"
#include "picture/figure/look.h"

namespace concarte::figure {
namespace {

using document::Node;
using document::Status;

double rounded_up(double length) { return std::ceil(length * 100 - 1e-6) / 100; }
double rounded(double length) { return std::round(length * 100) / 100; }

const char* typed_sign(char sign) {
  switch (sign) {
    case '?': return "?";
    case '+': return "+";
    case '-': return "−";
    case '!': return "!";
    default: return "=";
  }
}

const char* sign_of(const std::string& kind) {
  if (kind == "question") return "?";
  if (kind == "argument-for") return "+";
  if (kind == "argument-against") return "−";
  if (kind == "decision") return "!";
  return nullptr;
}

// Lays marks out from left to right, after the words.
class Row {
 public:
  Row(double left, double gap) : x_(left), gap_(gap) {}
  double centre_of_next(double width) {
    x_ += gap_ + width;
    return x_ - width / 2;
  }
  double right() const { return x_; }

 private:
  double x_;
  double gap_;
};

double discs_width(const Marks& marks) {
  const std::size_t count = std::min(marks.groups.size(), mark_size::MostDiscs + 1);
  return count == 0 ? 0 : mark_size::DiscStep * static_cast<double>(count - 1) + mark_size::Disc * 2;
}

}  // namespace

Voices::Voices(const document::Document& document) {
  for (const document::Group& group : document.all<document::Group>()) {
    numbers_.emplace(group.id, static_cast<int>(groups_.size()));
    groups_.push_back(&group);
  }
}

std::vector<int> Voices::numbers(const std::vector<document::GroupId>& groups) const {
  std::vector<int> numbers;
  for (const document::GroupId& group : groups)
    if (const auto number = numbers_.find(group); number != numbers_.end()) numbers.push_back(number->second);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

std::vector<int> Voices::proposing(const Node& node) const {
  std::vector<document::GroupId> groups;
  for (const document::Contribution& contribution : node.contributions)
    groups.insert(groups.end(), contribution.groups.begin(), contribution.groups.end());
  return numbers(groups);
}

std::vector<std::optional<document::Opinion>> Voices::opinions(const Node& node) const {
  std::vector<std::optional<document::Opinion>> opinions(groups_.size());
  for (const document::Stance& stance : node.stances)
    for (const document::GroupId& group : stance.groups)
      if (const auto number = numbers_.find(group); number != numbers_.end())
        opinions[static_cast<std::size_t>(number->second)] = stance.opinion;
  return opinions;
}

Hidden hidden_under(const document::Document& document, const Node& node) {
  Hidden hidden;
  if (!node.folded || document.children(node.id).empty()) return hidden;
  for (const document::NodeId& id : document::branch(document, node.id)) {
    if (id == node.id) continue;
    ++hidden.nodes;
    if (document::is_contested(document.node(id))) ++hidden.disputed;
  }
  return hidden;
}

Marks marks_of(const document::Document& document, const Node& node, const Voices& voices, const std::optional<LiveText>& live) {
  Marks marks;
  marks.sign = live && live->node == node.id && live->sign != 0 ? typed_sign(live->sign) : sign_of(node.kind);
  marks.note = !node.note.empty();
  marks.links = !node.links.empty();
  marks.agreed = node.status == Status::agreed;
  marks.disputed = node.status == Status::disputed;
  marks.stances = !node.stances.empty() && !voices.all().empty();
  marks.groups = voices.proposing(node);
  marks.hidden = hidden_under(document, node);
  return marks;
}

std::string chip_text(const Hidden& hidden) { return "+" + std::to_string(hidden.nodes); }

Anatomy anatomy(const Marks& marks, const Measured::Label& measured, const Theme& theme, int level, layout::Style style,
                Lettering& lettering) {
  const text::Paragraph& label = measured.paragraph;
  Anatomy a;
  const double k = a.scale = mark_scale(theme, level);
  const double growth = padding_scale(theme, level);
  const double pad_x = theme.padding_x * growth, pad_y = theme.padding_y * growth;
  const double line = label.lines.empty() ? label.size.y : label.lines.front().height;

  double left = pad_x;
  if (marks.sign != nullptr) {
    a.sign.x = left - pad_x * 0.25 + mark_size::Sign * k;
    left = a.sign.x + (mark_size::Sign + 4.5) * k;
  }
  const double sign_end = left;
  // An empty label still shows a box wide enough to be met and typed in.
  const double text_width = std::max(label.size.x, line * 1.6);
  Row row(left + text_width, 5 * k);
  if (marks.note) a.note.x = row.centre_of_next(mark_size::Icon * k);
  if (marks.links) a.link.x = row.centre_of_next(mark_size::Icon * k);
  if (marks.stances || marks.agreed)
    a.opinions.x = row.centre_of_next((marks.stances ? mark_size::Ring : mark_size::Check) * 2 * k);
  if (marks.hidden.nodes > 0) {
    const double width = lettering.set(chip_text(marks.hidden), mark_size::ChipLetter * k).ink.width + mark_size::Chip * k;
    a.chip = rect_around({row.centre_of_next(width), 0}, {width, mark_size::Chip * k});
  }
  const bool has_row = row.right() > left + text_width;
  const Vec2 panels = room_of(measured.senses, k);
  const double natural = row.right() + (has_row ? pad_x * 0.8 : pad_x);
  const double width = std::max({natural, discs_width(marks) * k + 2 * pad_x, panels.x});

  const double above = pad_y + (marks.disputed ? mark_size::Tooth * k : 0);
  const double below = pad_y + (marks.groups.empty() ? 0 : (mark_size::Disc - 2) * k);
  const double tallest = marks.stances ? mark_size::Ring * 2 * k : mark_size::Chip * k;
  const double inside = std::max(label.size.y, has_row ? tallest : 0);
  const double panels_below = panels.y > 0 ? pad_y + panels.y : 0;
  a.box = {0, 0, rounded_up(width), rounded_up(above + inside + panels_below + below)};
  if (panels.y > 0) a.senses = {0, above + inside + pad_y, a.box.width, panels.y + below};
  a.size = {a.box.width, rounded_up(a.box.height + (marks.groups.empty() ? 0 : (mark_size::Disc + 0.8) * k))};

  const double middle = above + inside / 2;
  // A box kept wide for its discs, or for a very short label, has its words in the middle.
  const double spare = (has_row ? 0 : width - natural) + text_width - label.size.x;
  if (level <= 1 || label.size.x < text_width) left += spare / 2;
  // Words and the marks after them together, above the panels of their senses.
  if (has_row && level <= 1) {
    const double shift = (width - natural) / 2;
    left += shift;
    a.note.x += shift, a.link.x += shift, a.opinions.x += shift, a.chip.x += shift;
  }
  a.text = {rounded(left), rounded(middle - label.size.y / 2)};
  // Beside the first word, wherever the first line begins.
  a.sign.x += left - sign_end + (label.lines.empty() ? 0 : label.lines.front().left);
  a.sign.y = a.text.y + line / 2;
  a.note.y = a.link.y = a.opinions.y = middle;
  a.chip.y = middle - a.chip.height / 2;
  // On the left under the words' beginning; among clusters, the branches run down there.
  const double discs_left = style == layout::Style::clusters ? a.box.width - pad_x - discs_width(marks) * k : pad_x - 1;
  a.first_disc = {discs_left + mark_size::Disc * k, a.box.height};
  return a;
}

}  // namespace concarte::figure
