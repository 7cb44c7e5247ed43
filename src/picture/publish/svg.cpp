// Figure -> SVG.
#include "picture/publish/svg.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "picture/publish/svg_words.h"
#include "picture/publish/svg_writer.h"

namespace concarte::publish {
namespace {

using figure::Figure;
using figure::Item;
using figure::Owner;
using figure::Part;

constexpr double MillimetresPerUnit = 25.4 / 72;

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

void append_shape(std::string& out, const figure::Shape& shape) {
  if (const auto* rounded = std::get_if<figure::RoundedRect>(&shape)) {
    out += "<rect";
    append_attribute(out, "x", rounded->rect.x);
    append_attribute(out, "y", rounded->rect.y);
    append_attribute(out, "width", rounded->rect.width);
    append_attribute(out, "height", rounded->rect.height);
    if (rounded->radius > 0) append_attribute(out, "rx", rounded->radius);
  } else if (const auto* circle = std::get_if<figure::Circle>(&shape)) {
    out += "<circle";
    append_attribute(out, "cx", circle->centre.x);
    append_attribute(out, "cy", circle->centre.y);
    append_attribute(out, "r", circle->radius);
  } else {
    out += "<path d=\"";
    append_path(out, std::get<figure::Path>(shape));
    out += '"';
  }
}

void append_stroke(std::string& out, const figure::Stroke& stroke) {
  append_shape(out, stroke.shape);
  append_colour(out, "stroke", stroke.colour);
  append_attribute(out, "stroke-width", stroke.width);
  if (!stroke.dashes.empty()) {
    out += " stroke-dasharray=\"";
    for (std::size_t i = 0; i < stroke.dashes.size(); ++i) {
      if (i > 0) out += ' ';
      append_length(out, stroke.dashes[i]);
    }
    out += '"';
  }
  out += "/>\n";
}

struct Writing {
  const SvgOptions& options;
  SvgWords words;
  std::string body;
};

void append_item(Writing& writing, const Item& item) {
  std::string& out = writing.body;
  if (const auto* fill = std::get_if<figure::Fill>(&item.mark)) {
    append_shape(out, fill->shape);
    append_colour(out, "fill", fill->colour);
    out += "/>\n";
  } else if (const auto* stroke = std::get_if<figure::Stroke>(&item.mark)) {
    append_stroke(out, *stroke);
  } else if (writing.options.text == TextAs::outlines) {
    writing.words.append_outlines(out, std::get<figure::Words>(item.mark));
  } else {
    writing.words.append_real_text(out, std::get<figure::Words>(item.mark));
  }
}

// Prefixed by the kind: ids may start with a digit, and glyphs have ids too.
void append_id(std::string& out, const Owner& owner) {
  const auto append = [&out](std::string_view prefix, std::string_view id) { ((out += " id=\"") += prefix) += id; };
  if (const auto* node = std::get_if<document::NodeId>(&owner.id)) append("node-", node->view());
  else if (const auto* link = std::get_if<document::LinkId>(&owner.id)) append("link-", link->view());
  else if (const auto* boundary = std::get_if<document::BoundaryId>(&owner.id)) append("boundary-", boundary->view());
  else if (const auto* summary = std::get_if<document::SummaryId>(&owner.id)) append("summary-", summary->view());
  else return;
  out += '"';
}

void append_element(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  ((out += '<') += name) += '>';
  append_text(out, text);
  ((out += "</") += name) += ">\n";
}

// Outlines are a picture for a reader of the screen: its name is the words. Real text speaks for itself.
void begin_group(Writing& writing, const Part& part) {
  std::string& out = writing.body;
  out += "<g";
  append_id(out, part.owner);
  if (writing.options.text == TextAs::outlines && !part.label.empty()) {
    out += " role=\"img\" aria-label=\"";
    append_text(out, part.label);
    out += '"';
  }
  out += ">\n";
  append_element(out, "title", part.label);
  append_element(out, "desc", part.description);
}

void append_parts(Writing& writing, const Figure& figure) {
  std::vector<std::size_t> begins;
  const std::vector<const Item*> items = by_part(figure, begins);
  for (std::size_t i = 0; i < figure.parts.size(); ++i) {
    if (begins[i] == begins[i + 1]) continue;
    const Part& part = figure.parts[i];
    const bool grouped = part.owner.kind != Owner::Kind::branch && part.owner.kind != Owner::Kind::none;
    if (grouped) begin_group(writing, part);
    for (std::size_t k = begins[i]; k < begins[i + 1]; ++k) append_item(writing, *items[k]);
    if (grouped) writing.body += "</g>\n";
  }
}

bool is_language(std::string_view word) {
  constexpr std::size_t Longest = 35;  // RFC 5646, 4.4.1
  return !word.empty() && word.size() <= Longest && std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void append_head(std::string& out, const Figure& figure, const Rect& page) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"";
  append_length(out, page.width * MillimetresPerUnit);
  out += "mm\" height=\"";
  append_length(out, page.height * MillimetresPerUnit);
  out += "mm\" viewBox=\"";
  for (const double length : {page.x, page.y, page.width, page.height}) {
    append_length(out, length);
    out += ' ';
  }
  out.back() = '"';
  if (is_language(figure.language)) ((out += " xml:lang=\"") += figure.language) += '"';
  // Not "img": what is inside it would not be read out.
  out += " role=\"graphics-document document\">\n";
  append_element(out, "title", figure.title);
  append_element(out, "desc", figure.description);
}

}  // namespace

std::string svg(const Figure& figure, const text::Typesetter& typesetter, const SvgOptions& options) {
  // Whole units, so that the millimetres and the view box have the same proportions to the last digit shown.
  const Rect wanted = grown(figure.bounds, options.margin);
  const Vec2 corner{std::floor(wanted.x), std::floor(wanted.y)};
  const Rect page{corner.x, corner.y, std::ceil(wanted.right()) - corner.x, std::ceil(wanted.bottom()) - corner.y};

  Writing writing{options, SvgWords(typesetter), {}};
  constexpr std::size_t UsualPart = 600;
  writing.body.reserve(figure.parts.size() * UsualPart);
  append_parts(writing, figure);

  std::string out;
  const std::string& definitions = writing.words.definitions();
  out.reserve(writing.body.size() + definitions.size() + 2048 + figure.description.size());
  append_head(out, figure, page);
  if (!definitions.empty()) ((out += "<defs>\n") += definitions) += "</defs>\n";
  // Beyond the page: where it ends inside a pixel, that pixel is paper too.
  append_shape(out, figure::RoundedRect{grown(page, 2), 0});
  append_colour(out, "fill", figure.paper);
  // Strokes need not say that they are not filled.
  ((out += "/>\n<g fill=\"none\" stroke-linejoin=\"round\">\n") += writing.body) += "</g>\n</svg>\n";
  return out;
}

}  // namespace concarte::publish
