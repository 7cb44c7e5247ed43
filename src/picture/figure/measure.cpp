// Measures the labels of the visible nodes and makes the layout request of them.
#include "picture/figure/build.h"

#include "map/document/walk.h"
#include "picture/figure/anatomy.h"
#include "picture/figure/frame_look.h"
#include "picture/figure/link_look.h"
#include "picture/figure/look.h"

namespace concarte::figure {
namespace {

using document::Node;
using document::NodeId;

// The node itself, or the nearest one above it that is shown; -1 when none is.
int shown_number(const document::Document& document, const Measured& measured, NodeId id) {
  for (; !id.empty(); id = document.node(id).parent)
    if (const auto number = measured.numbers.find(id); number != measured.numbers.end()) return number->second;
  return -1;
}

layout::Side side_of(document::Side side) {
  switch (side) {
    case document::Side::left: return layout::Side::left;
    case document::Side::right: return layout::Side::right;
    case document::Side::automatic: break;
  }
  return layout::Side::automatic;
}

// The record's own words, or those being typed for it.
const std::string& words_of(const Measured& measured, const document::TitledId& id, const std::string& own) {
  return measured.live && measured.live->titled == id ? measured.live->text : own;
}

void add_links(const document::Document& document, const Theme& theme, text::Typesetter& typesetter, Measured& measured) {
  for (const document::Link& link : document.all<document::Link>()) {
    layout::Request::Link wanted;
    wanted.from = shown_number(document, measured, link.from);
    wanted.to = shown_number(document, measured, link.to);
    if (wanted.from < 0 || wanted.to < 0 || wanted.from == wanted.to) continue;
    wanted.bend = link.bend;
    Measured::Label label;
    const std::string& words = words_of(measured, link.id, link.label);
    if (!words.empty() || (measured.live && measured.live->titled == document::TitledId(link.id))) {
      label.style = link_label_style(theme);
      label.paragraph = typesetter.set(words, label.style);
      label.place = LinkLabelPadding;
      wanted.label_size = label.paragraph.size + LinkLabelPadding * 2;
    }
    measured.links.push_back(link.id);
    measured.link_labels.push_back(std::move(label));
    measured.request.links.push_back(wanted);
  }
}

// Gives labels back that were set before.
class Labels {
 public:
  Labels(text::Typesetter& typesetter, const Measured& now, Measured* former)
      : typesetter_(typesetter), former_(former), is_same_order_(former != nullptr && former->nodes == now.nodes) {}

  bool is_same_order() const { return is_same_order_; }

  Measured::Label set(const NodeId& node, std::size_t number, const std::string& text, const text::Style& style) {
    if (Measured::Label* known = find(node, number); known != nullptr && known->text == text && known->style == style)
      return std::move(*known);
    Measured::Label label;
    label.paragraph = typesetter_.set(text, style);
    label.text = text;
    label.style = style;
    return label;
  }

 private:
  Measured::Label* find(const NodeId& node, std::size_t number) {
    if (is_same_order_) return &former_->labels[number];
    if (former_ == nullptr) return nullptr;
    const auto known = former_->numbers.find(node);
    return known == former_->numbers.end() ? nullptr : &former_->labels[static_cast<std::size_t>(known->second)];
  }

  text::Typesetter& typesetter_;
  Measured* former_;
  bool is_same_order_;
};
template <class Frame>
void add_frames(const document::Document& document, const Theme& theme, text::Typesetter& typesetter,
                std::string Frame::*words_in, Measured& measured) {
  for (const Frame& frame : document.all<Frame>()) {
    layout::Request::Frame wanted;
    wanted.is_brace = std::is_same_v<Frame, document::Summary>;
    for (const NodeId& node : frame.nodes)
      if (const auto number = measured.numbers.find(node); number != measured.numbers.end()) wanted.nodes.push_back(number->second);
    Measured::Label label;
    const std::string& words = words_of(measured, frame.id, frame.*words_in);
    if (!words.empty() || (measured.live && measured.live->titled == document::TitledId(frame.id))) {
      label.style = frame_label_style(theme, wanted.is_brace);
      label.paragraph = typesetter.set(words, label.style);
      if (!wanted.is_brace) label.place = FrameTitlePadding;
      wanted.title_size = label.paragraph.size + label.place * 2;
    }
    measured.frames.push_back(frame.id);
    measured.frame_labels.push_back(std::move(label));
    measured.request.frames.push_back(std::move(wanted));
  }
}

}  // namespace

Measured measure(const document::Document& document, const Theme& theme, text::Typesetter& typesetter,
                 layout::Style style, const NodeId& branch, const std::optional<LiveText>& live, Measured* former) {
  Measured measured;
  measured.live = live;
  measured.request.style = style;
  measured.request.between_siblings = theme.between_siblings;
  measured.request.between_cousins = theme.between_cousins;
  measured.request.between_levels = theme.between_levels;
  measured.nodes = document::branch(document, branch, document::Folds::respected);
  const std::size_t count = measured.nodes.size();
  Labels labels(typesetter, measured, former);
  if (labels.is_same_order()) measured.numbers = former->numbers;
  else measured.numbers.reserve(count);
  measured.labels.reserve(count);
  measured.request.nodes.reserve(count);

  const std::vector<const Node*> records = records_of(document, measured.nodes);
  const Standings standings = standings_of(document, theme, records);
  const Voices voices(document);
  Lettering lettering(typesetter);
  for (std::size_t i = 0; i < count; ++i) {
    const Node& node = *records[i];
    const Standing& standing = standings.nodes[i];
    const bool typed = live && live->node == node.id;
    Measured::Label label = labels.set(node.id, i, typed ? live->text : node.text, label_style(theme, node, standing.level, style));
    label.senses = sense_panels(document, node, voices, theme, typesetter);
    const Anatomy inside = anatomy(marks_of(document, node, voices, live), label, theme, standing.level, style, lettering);
    label.place = inside.text;
    label.box = inside.box;
    layout::Request::Node wanted;
    wanted.size = inside.size;
    wanted.parent = standing.parent;
    wanted.side = side_of(node.side);
    if (branch.empty()) wanted.pin = node.pin;
    if (!labels.is_same_order()) measured.numbers.emplace(node.id, static_cast<int>(i));
    measured.labels.push_back(std::move(label));
    measured.request.nodes.push_back(wanted);
  }
  add_links(document, theme, typesetter, measured);
  add_frames(document, theme, typesetter, &document::Boundary::title, measured);
  add_frames(document, theme, typesetter, &document::Summary::text, measured);
  return measured;
}

}  // namespace concarte::figure
