// The forms in which a figure is written, chosen by the end of a file's name.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "picture/publish/pdf.h"
#include "picture/publish/png.h"
#include "picture/publish/svg.h"

namespace concarte::publish {

enum class Format { svg, svgz, pdf, png };

// `svg` or `.svg`, in small letters or capitals.
std::optional<Format> format_named(std::string_view extension);
std::string_view extension(Format format);
// `svg, svgz, pdf, png`
std::string known_formats();

struct FigureOptions {
  SvgOptions svg;
  PdfOptions pdf;
  PngOptions png;
};

// The whole file. Several sheets are the pages of a PDF; of the others each file holds one sheet, the first.
std::variant<std::string, Problem> figure_file(Format format, std::span<const page::Sheet> sheets, const text::Typesetter& typesetter,
                                               const FigureOptions& options);

}  // namespace concarte::publish
