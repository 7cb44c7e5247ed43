// The forms in which a figure is written, chosen by the end of a file's name.
#include "picture/publish/format.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "picture/publish/gzip.h"

namespace concarte::publish {
namespace {

struct Name {
  std::string_view word;
  Format format;
};
constexpr std::array<Name, 4> Names{{{"svg", Format::svg}, {"svgz", Format::svgz}, {"pdf", Format::pdf}, {"png", Format::png}}};

}  // namespace

std::optional<Format> format_named(std::string_view extension) {
  if (extension.starts_with('.')) extension.remove_prefix(1);
  const std::string word = utf8::lowered(extension);
  for (const Name& name : Names)
    if (name.word == word) return name.format;
  return std::nullopt;
}

std::string_view extension(Format format) {
  return std::find_if(Names.begin(), Names.end(), [format](const Name& name) { return name.format == format; })->word;
}

std::string known_formats() {
  std::string all;
  for (const Name& name : Names) all += (all.empty() ? "" : ", ") + std::string(name.word);
  return all;
}

std::variant<std::string, Problem> figure_file(Format format, std::span<const page::Sheet> sheets, const text::Typesetter& typesetter,
                                               const FigureOptions& options) {
  switch (format) {
    case Format::svgz: return gzip(svg(sheets.front(), typesetter, options.svg));
    case Format::pdf: return pdf(sheets, typesetter, options.pdf);
    case Format::png: return png(sheets.front(), typesetter, options.png);
    case Format::svg: break;
  }
  return svg(sheets.front(), typesetter, options.svg);
}

}  // namespace concarte::publish
