// A report as an OpenDocument text: headings, lists and the caption are those of the word processor.
#include <algorithm>

#include "picture/writing/letters.h"
#include "picture/writing/nesting.h"
#include "picture/writing/odt_styles.h"
#include "picture/writing/package.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Block;
using report::BlockKind;
using report::Role;

namespace {

// XML readers join spaces and line breaks: each that is meant is said.
std::string spaced(std::string_view text) {
  std::string out;
  bool after_space = true;
  for (const char c : xml(text)) {
    if (c == '\n') out += "<text:line-break/>";
    else if (c == ' ' && after_space) out += "<text:s/>";
    else out += c;
    after_space = c == ' ' || c == '\n';
  }
  return out;
}

std::string centimetres(double length) {
  const auto hundredths = static_cast<long>(length * 10 + 0.5);
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() < 2 ? "0" : "") + rest + "cm";
}

class OdtWriter {
 public:
  OdtWriter(const report::Report& report, const Illustration& figure) : report_(report), figure_(figure) {}

  void open_list(const std::string& mark) {
    const bool is_ordered = mark.front() >= '0' && mark.front() <= '9';
    out_ += std::string("<text:list text:style-name=\"") + (is_ordered ? "Numbers" : "Bullets") + "\">\n";
    if (is_ordered) start_ = mark.substr(0, mark.find_first_not_of("0123456789"));
  }
  void close_list(const std::string&) { out_ += "</text:list>\n"; }
  void open_item() {
    out_ += start_.empty() ? "<text:list-item>" : "<text:list-item text:start-value=\"" + start_ + "\">";
    start_.clear();
  }
  void close_item() { out_ += "</text:list-item>\n"; }

  void write(const Block& block) {
    switch (block.kind) {
      case BlockKind::heading: write_heading(block); break;
      case BlockKind::paragraph: write_paragraph(style_of(block), anchor(block) + words(block.words)); break;
      case BlockKind::code: write_paragraph("Preformatted_20_Text", spaced(report::plain(block.words))); break;
      case BlockKind::rule: write_paragraph("Horizontal_20_Line", {}); break;
      case BlockKind::figure: write_figure(); break;
    }
  }
  void write_title() { write_paragraph("Title", spaced(report_.title)); }
  std::string take() { return std::move(out_); }

 private:
  static std::string style_of(const Block& block) {
    if (block.quotes > 0) return "Quotations";
    switch (block.role) {
      case Role::event: return "Subtitle";
      case Role::facts: return "Facts";
      case Role::label: return "Label";
      default: return block.indent > 0 ? "List_20_Contents" : "Text_20_body";
    }
  }
  static std::string anchor(const Block& block) {
    return block.idea.empty() ? std::string() : "<text:bookmark text:name=\"idea-" + std::string(block.idea.view()) + "\"/>";
  }

  void write_heading(const Block& block) {
    // The title is none of the headings: they begin at the first level.
    const std::string level = std::to_string(std::clamp(block.level - 1, 1, 5));
    const std::string style = is_page_turned_ ? "Upright_20_Heading" : "Heading_20_" + level;
    is_page_turned_ = false;
    out_ += "<text:h text:style-name=\"" + style + "\" text:outline-level=\"" + level + "\">" + anchor(block) + words(block.words) + "</text:h>\n";
  }
  void write_paragraph(const std::string& style, const std::string& inside) {
    const bool is_turned_back = is_page_turned_ && style != "Figure";
    if (is_turned_back) is_page_turned_ = false;
    out_ += "<text:p text:style-name=\"" + (is_turned_back ? std::string("Upright") : style) + "\">" + inside + "</text:p>\n";
  }

  // A figure wider than high has a page of its own, turned: its words are nearly twice as large there.
  void write_figure() {
    if (figure_.svg.empty() || figure_.size_mm.x <= 0 || figure_.size_mm.y <= 0) return;
    const bool is_wide = figure_.size_mm.x > figure_.size_mm.y * 1.15;
    const Vec2 room = is_wide ? Vec2{257, 150} : Vec2{170, 220};
    const double scale = std::min({room.x / figure_.size_mm.x, room.y / figure_.size_mm.y, 1.0});
    const auto image = [](const char* name, const char* type) {
      return std::string("<draw:image xlink:href=\"Pictures/") + name + "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"" + type + "\"/>";
    };
    std::string frame = "<draw:frame draw:style-name=\"Picture\" draw:name=\"figure1\" text:anchor-type=\"as-char\" svg:width=\"" + centimetres(figure_.size_mm.x * scale) +
                        "\" svg:height=\"" + centimetres(figure_.size_mm.y * scale) + "\">" + image("figure.svg", "image/svg+xml");
    // For those who read no SVG.
    if (!figure_.png.empty()) frame += image("figure.png", "image/png");
    frame += "<svg:title>" + xml(report_.caption) + "</svg:title></draw:frame>";
    write_paragraph(is_wide ? "Wide_20_Figure" : "Figure_20_Contents", frame);
    is_page_turned_ = false;
    write_paragraph("Figure", spaced(report_.figure_word) + " <text:sequence text:ref-name=\"refFigure0\" text:name=\"Figure\" text:formula=\"ooow:Figure+1\" "
                                  "style:num-format=\"1\">1</text:sequence>. " + spaced(report_.caption));
    is_page_turned_ = is_wide;
  }

  std::string words(const report::Words& all) const {
    std::string inside;
    for (const report::Run& run : all) {
      std::string text = spaced(run.text);
      const int look = (run.bold ? 1 : 0) + (run.italic ? 2 : 0) + (run.struck ? 4 : 0) + (run.code ? 8 : 0);
      if (look > 0) text = "<text:span text:style-name=\"T" + std::to_string(look) + "\">" + text + "</text:span>";
      if (!run.address.empty()) text = link(xml(run.address), text);
      else if (!run.idea.empty()) text = link("#idea-" + std::string(run.idea.view()), text);
      inside += text;
    }
    return inside;
  }
  static std::string link(const std::string& address, const std::string& text) {
    return "<text:a xlink:type=\"simple\" xlink:href=\"" + address + "\">" + text + "</text:a>";
  }

  const report::Report& report_;
  const Illustration& figure_;
  std::string out_;
  std::string start_;  // the number that the next item begins with
  bool is_page_turned_ = false;
};

std::string content(const report::Report& report, const Illustration& figure) {
  OdtWriter writer(report, figure);
  Nesting nesting(writer);
  writer.write_title();
  for (const Block& block : report.blocks) nesting.add(block);
  nesting.finish();
  return open_document_root("document-content") + odt_automatic_styles() + "<office:body><office:text>\n<text:sequence-decls><text:sequence-decl "
         "text:display-outline-level=\"0\" text:name=\"Figure\"/></text:sequence-decls>\n" + writer.take() + "</office:text></office:body>\n</office:document-content>\n";
}

}  // namespace

std::string odt(const report::Report& report, const Illustration& figure) {
  std::vector<PackagePart> parts{{"content.xml", content(report, figure)},
                                 {"styles.xml", odt_styles(report.language)},
                                 {"meta.xml", meta_xml(report.title, report.language)}};
  if (!figure.svg.empty()) parts.push_back({"Pictures/figure.svg", figure.svg});
  if (!figure.png.empty()) parts.push_back({"Pictures/figure.png", figure.png});
  return open_document("application/vnd.oasis.opendocument.text", parts);
}

}  // namespace concarte::writing
