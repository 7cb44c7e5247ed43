// Sheet → SVG.
#include "picture/publish/svg.h"

#include <vector>

#include "base/map_in_svg.h"
#include "picture/publish/addresses.h"
#include "picture/publish/language_tag.h"
#include "picture/publish/svg_fonts.h"
#include "picture/publish/svg_words.h"
#include "picture/publish/svg_writer.h"

namespace concarte::publish {
namespace {

using figure::Figure;
using figure::Item;
using figure::Owner;
using figure::Part;

// The items of each part together: shapes, then words, as they come.
std::vector<const Item*> by_part(const Figure& figure, std::vector<std::size_t>& begins) {
  begins.assign(figure.parts.size() + 1, 0);
  for (const Item& item : figure.items) ++begins[item.part + 1];
  for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
  std::vector<std::size_t> next(begins.begin(), begins.end() - 1);
  std::vector<const Item*> items(figure.items.size());
  for (const Item& item : figure.items) items[next[item.part]++] = &item;
  return items;
}

// A little more than what is written, so that the bytes are never moved to make room.
std::size_t expected_size(const Figure& figure) {
  constexpr std::size_t Head = 1 << 16, EachItem = 130, EachGlyph = 37, EachPoint = 12, EachPart = 100;
  std::size_t size = Head + figure.items.size() * EachItem + figure.parts.size() * EachPart;
  for (const Item& item : figure.items) {
    const auto* words = std::get_if<figure::Words>(&item.mark);
    const auto* fill = std::get_if<figure::Fill>(&item.mark);
    const auto* path = fill == nullptr ? nullptr : std::get_if<figure::Path>(&fill->shape);
    if (words != nullptr) size += words->run.glyphs.size() * EachGlyph;
    if (path != nullptr) size += path->points.size() * EachPoint;
  }
  for (const Part& part : figure.parts) size += part.label.size() * 2 + part.description.size();
  return size;
}

class Page {
 public:
  Page(const page::Sheet& sheet, const text::Typesetter& typesetter, const SvgOptions& options)
      : figure_(sheet.figure), paper_(sheet.paper), options_(options), typesetter_(typesetter), words_(typesetter), out_(expected_size(sheet.figure) + options.map.size()) {}

  std::string write() {
    write_head();
    // Strokes need not say that they are not filled.
    out_.put("<g fill=\"none\" stroke-linejoin=\"round\">\n");
    write_parts();
    out_.put("</g>\n</svg>\n");
    return out_.take();
  }

 private:
  void write_head();
  void write_map();
  void write_definitions();
  void write_parts();
  void begin_group(const Part& part);
  void begin_link(std::string_view address);
  void write_id(const Owner& owner, bool is_line);
  void write_element(std::string_view name, std::string_view text);
  void write_item(const Item& item);
  void write_shape(const figure::Shape& shape);
  void write_stroke(const figure::Stroke& stroke);
  bool is_drawn(const figure::Words& words) {
    // librsvg draws no coloured glyph of a font.
    return options_.text == TextAs::outlines || words_.is_colour(words);
  }

  const Figure& figure_;
  const Rect paper_;
  const SvgOptions& options_;
  const text::Typesetter& typesetter_;
  SvgWords words_;
  SvgWriter out_;
};

void Page::write_shape(const figure::Shape& shape) {
  if (const auto* rounded = std::get_if<figure::RoundedRect>(&shape)) {
    out_.put("<rect");
    out_.attribute("x", rounded->rect.x);
    out_.attribute("y", rounded->rect.y);
    out_.attribute("width", rounded->rect.width);
    out_.attribute("height", rounded->rect.height);
    if (rounded->radius > 0) out_.attribute("rx", rounded->radius);
  } else if (const auto* circle = std::get_if<figure::Circle>(&shape)) {
    out_.put("<circle");
    out_.attribute("cx", circle->centre.x);
    out_.attribute("cy", circle->centre.y);
    out_.attribute("r", circle->radius);
  } else {
    out_.put("<path d=\"");
    out_.path(std::get<figure::Path>(shape));
    out_.put("\"");
  }
}

void Page::write_stroke(const figure::Stroke& stroke) {
  write_shape(stroke.shape);
  out_.colour("stroke", stroke.colour);
  out_.attribute("stroke-width", stroke.width);
  if (!stroke.dashes.empty()) {
    out_.put(" stroke-dasharray=\"");
    for (std::size_t i = 0; i < stroke.dashes.size(); ++i) {
      if (i > 0) out_.put(" ");
      out_.length(stroke.dashes[i]);
    }
    out_.put("\"");
  }
  out_.put("/>\n");
}

void Page::write_item(const Item& item) {
  if (const auto* fill = std::get_if<figure::Fill>(&item.mark)) {
    write_shape(fill->shape);
    out_.colour("fill", fill->colour);
    out_.put("/>\n");
  } else if (const auto* stroke = std::get_if<figure::Stroke>(&item.mark)) {
    write_stroke(*stroke);
  } else {
    const auto& words = std::get<figure::Words>(item.mark);
    if (is_drawn(words)) words_.draw(out_, words);
    else words_.write(out_, words);
  }
}

// Prefixed by the kind: ids may start with a digit, and glyphs have ids too.
void Page::write_id(const Owner& owner, bool is_line) {
  const auto write = [this](std::string_view prefix, std::string_view id) {
    out_.put(" id=\"");
    out_.put(prefix);
    out_.put(id);
    out_.put("\"");
  };
  if (const auto* node = std::get_if<document::NodeId>(&owner.id)) write(owner.kind == Owner::Kind::branch ? "branch-" : "node-", node->view());
  else if (const auto* link = std::get_if<document::LinkId>(&owner.id)) write(is_line ? "link-line-" : "link-", link->view());
  else if (const auto* boundary = std::get_if<document::BoundaryId>(&owner.id)) write("boundary-", boundary->view());
  else if (const auto* summary = std::get_if<document::SummaryId>(&owner.id)) write("summary-", summary->view());
}

void Page::write_element(std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out_.put("<");
  out_.put(name);
  out_.put(">");
  out_.text(text);
  out_.put("</");
  out_.put(name);
  out_.put(">\n");
}

// Outlines are a picture for a reader of the screen: its name is the words. Real text speaks for itself.
void Page::begin_group(const Part& part) {
  out_.put("<g");
  write_id(part.owner, part.label.empty() && part.description.empty());
  if (options_.text == TextAs::outlines && !part.label.empty()) {
    out_.put(" role=\"img\" aria-label=\"");
    out_.text(part.label);
    out_.put("\"");
  }
  out_.put(">\n");
  write_element("title", part.label);
  write_element("desc", part.description);
}

void Page::begin_link(std::string_view address) {
  out_.put("<a xlink:href=\"");
  out_.text(address);
  out_.put("\">\n");
}

void Page::write_parts() {
  std::vector<std::size_t> begins;
  const std::vector<const Item*> items = by_part(figure_, begins);
  for (std::size_t i = 0; i < figure_.parts.size(); ++i) {
    if (begins[i] == begins[i + 1]) continue;
    const Part& part = figure_.parts[i];
    const bool grouped = part.owner.kind == Owner::Kind::node || !part.label.empty() || !part.description.empty() ||
                         (options_.every_part && part.owner.kind != Owner::Kind::none);
    const std::string address = address_of(part);
    // Outside of the group: what is inside a picture is no link for a reader of the screen.
    if (!address.empty()) begin_link(address);
    if (grouped) begin_group(part);
    for (std::size_t k = begins[i]; k < begins[i + 1]; ++k) write_item(*items[k]);
    if (grouped) out_.put("</g>\n");
    if (!address.empty()) out_.put("</a>\n");
  }
}

void Page::write_head() {
  out_.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"");
  out_.length(paper_.width / page::PointsPerMillimetre);
  out_.put("mm\" height=\"");
  out_.length(paper_.height / page::PointsPerMillimetre);
  out_.put("mm\" viewBox=\"");
  for (const double length : {paper_.x, paper_.y, paper_.width}) {
    out_.length(length);
    out_.put(" ");
  }
  out_.length(paper_.height);
  out_.put("\"");
  if (is_language_tag(figure_.language)) {
    out_.put(" xml:lang=\"");
    out_.put(figure_.language);
    out_.put("\"");
  }
  // Not "img": what is inside it would not be read out.
  out_.put(" role=\"graphics-document document\">\n");
  write_element("title", figure_.title);
  write_element("desc", figure_.description);
  write_map();
  write_definitions();
  // Beyond the page: where it ends inside a pixel, that pixel is paper too.
  write_shape(figure::RoundedRect{grown(paper_, 2), 0});
  out_.colour("fill", figure_.paper);
  out_.put("/>\n");
}

// Bytes that XML cannot say as they are go in base 64: what is opened again must be what was written.
void Page::write_map() {
  if (options_.map.empty()) return;
  out_.put("<metadata id=\"");
  out_.put(MapInSvgId);
  out_.put("\">");
  if (can_be_characters(options_.map)) {
    out_.characters(options_.map);
  } else {
    out_.put(MapInSvgBase64);
    out_.base64(options_.map);
  }
  out_.put("</metadata>\n");
}

void Page::write_definitions() {
  if (options_.text == TextAs::text) write_fonts(out_, figure_, typesetter_);
  out_.put("<defs>\n");
  for (const Item& item : figure_.items)
    if (const auto* words = std::get_if<figure::Words>(&item.mark); words != nullptr && is_drawn(*words)) words_.define(out_, *words);
  out_.put("</defs>\n");
}

}  // namespace

std::string svg(const page::Sheet& sheet, const text::Typesetter& typesetter, const SvgOptions& options) {
  return Page(sheet, typesetter, options).write();
}

}  // namespace concarte::publish
