// The styles of an OpenDocument text.
#include "picture/writing/odt_styles.h"

#include "picture/writing/package.h"

namespace concarte::writing {
namespace {

// `name` as the program writes it (_20_ is a space), its parent, the properties of its paragraphs and of its words.
std::string paragraph(const std::string& name, const std::string& parent, const std::string& properties, const std::string& words = {},
                      const std::string& more = {}) {
  std::string shown = name;
  for (std::size_t at = shown.find("_20_"); at != std::string::npos; at = shown.find("_20_", at)) shown.replace(at, 4, " ");
  std::string xml = "<style:style style:name=\"" + name + "\" style:display-name=\"" + shown + "\" style:family=\"paragraph\"";
  if (!parent.empty()) xml += " style:parent-style-name=\"" + parent + "\"";
  xml += more + ">";
  if (!properties.empty()) xml += "<style:paragraph-properties" + properties + "/>";
  if (!words.empty()) xml += "<style:text-properties" + words + "/>";
  return xml + "</style:style>\n";
}

std::string space(const char* above, const char* below) {
  return std::string(" fo:margin-top=\"") + above + "\" fo:margin-bottom=\"" + below + "\"";
}

std::string headings() {
  struct Look {
    const char* size;
    const char* above;
    const char* below;
  };
  constexpr Look Looks[] = {{"16pt", "0.75cm", "0.2cm"}, {"12.5pt", "0.5cm", "0.1cm"}, {"11pt", "0.4cm", "0.1cm"}, {"11pt", "0.3cm", "0.1cm"}, {"11pt", "0.3cm", "0.1cm"}};
  std::string all = paragraph("Heading", "Standard", " fo:keep-with-next=\"always\"", " fo:font-weight=\"bold\" fo:color=\"#1d3c5c\"");
  int level = 1;
  for (const Look& look : Looks) {
    const std::string number = std::to_string(level++);
    all += paragraph("Heading_20_" + number, "Heading", space(look.above, look.below), std::string(" fo:font-size=\"") + look.size + "\"",
                     " style:next-style-name=\"Text_20_body\" style:default-outline-level=\"" + number + "\"");
  }
  return all;
}

std::string list(const char* name, bool is_ordered) {
  std::string all = std::string("<text:list-style style:name=\"") + name + "\">\n";
  for (int level = 1; level <= 10; ++level) {
    const std::string number = std::to_string(level);
    const std::string head = is_ordered ? "<text:list-level-style-number text:level=\"" + number + "\" style:num-format=\"1\" style:num-suffix=\".\">"
                                        : "<text:list-level-style-bullet text:level=\"" + number + "\" text:bullet-char=\"" + (level == 1 ? "•" : "–") + "\">";
    all += head + "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment "
           "text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"" + std::to_string(level * 6) + "mm\" fo:text-indent=\"-5mm\" fo:margin-left=\"" +
           std::to_string(level * 6) + "mm\"/></style:list-level-properties>" + (is_ordered ? "</text:list-level-style-number>\n" : "</text:list-level-style-bullet>\n");
  }
  return all + "</text:list-style>\n";
}

std::string pages() {
  const auto layout = [](const char* name, const char* size, const char* margins) {
    return std::string("<style:page-layout style:name=\"") + name + "\"><style:page-layout-properties " + size + " " + margins + "/><style:footer-style>"
           "<style:header-footer-properties fo:min-height=\"0.8cm\" fo:margin-top=\"0.4cm\"/></style:footer-style></style:page-layout>\n";
  };
  const auto master = [](const char* name, const char* of) {
    return std::string("<style:master-page style:name=\"") + name + "\" style:page-layout-name=\"" + of +
           "\"><style:footer><text:p text:style-name=\"Footer\"><text:page-number text:select-page=\"current\">1</text:page-number></text:p></style:footer></style:master-page>\n";
  };
  return "<office:automatic-styles>\n" +
         layout("upright", "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" style:print-orientation=\"portrait\"", "fo:margin=\"2cm\" fo:margin-bottom=\"1.5cm\"") +
         layout("turned", "fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\"", "fo:margin=\"2cm\" fo:margin-bottom=\"1.2cm\"") +
         "</office:automatic-styles>\n<office:master-styles>\n" + master("Standard", "upright") + master("Landscape", "turned") + "</office:master-styles>\n";
}

}  // namespace

std::string odt_styles(const std::string& language) {
  return open_document_root("document-styles") + "<office:styles>\n<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:line-height=\"118%\" "
         "fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties style:font-name=\"Liberation Sans\" fo:font-family=\"&apos;Liberation Sans&apos;, Arial\" fo:font-size=\"10.5pt\" "
         "fo:hyphenate=\"false\"" + language_attributes(language) + "/></style:default-style>\n" +
         paragraph("Standard", "", "", "", " style:class=\"text\"") + paragraph("Text_20_body", "Standard", space("0cm", "0.15cm")) + headings() +
         paragraph("Title", "Heading", space("0cm", "0.15cm"), " fo:font-size=\"22pt\"", " style:next-style-name=\"Text_20_body\"") +
         paragraph("Subtitle", "Standard", space("0cm", "0.4cm"), " fo:font-size=\"12pt\" fo:color=\"#55606d\"") +
         paragraph("List_20_Contents", "Standard", space("0cm", "0.05cm")) +
         paragraph("Facts", "Text_20_body", " fo:keep-with-next=\"always\"", " fo:color=\"#55606d\" fo:font-size=\"9.5pt\"") +
         paragraph("Label", "Text_20_body", space("0.15cm", "0.05cm") + " fo:keep-with-next=\"always\"") +
         paragraph("Quotations", "Standard", " fo:margin-left=\"1cm\" fo:margin-right=\"1cm\"" + space("0.1cm", "0.1cm")) +
         paragraph("Preformatted_20_Text", "Standard", "", " style:font-name=\"Liberation Mono\" fo:font-family=\"&apos;Liberation Mono&apos;\" fo:font-size=\"9pt\"") +
         paragraph("Horizontal_20_Line", "Standard", " fo:border-bottom=\"0.5pt solid #c8ced6\"") +
         paragraph("Caption", "Standard", space("0.2cm", "0.4cm"), " fo:font-style=\"italic\" fo:font-size=\"10pt\"") + paragraph("Figure", "Caption", "") +
         paragraph("Figure_20_Contents", "Standard", " fo:text-align=\"center\" fo:keep-with-next=\"always\"") +
         paragraph("Footer", "Standard", " fo:text-align=\"center\"", " fo:color=\"#55606d\" fo:font-size=\"9pt\"") + list("Bullets", false) + list("Numbers", true) +
         "</office:styles>\n" + pages() + "</office:document-styles>\n";
}

std::string odt_automatic_styles() {
  std::string all = "<office:automatic-styles>\n";
  constexpr int Looks = 16;
  for (int look = 1; look < Looks; ++look) {
    all += "<style:style style:name=\"T" + std::to_string(look) + "\" style:family=\"text\"><style:text-properties";
    if ((look & 1) != 0) all += " fo:font-weight=\"bold\"";
    if ((look & 2) != 0) all += " fo:font-style=\"italic\"";
    if ((look & 4) != 0) all += " style:text-line-through-style=\"solid\"";
    if ((look & 8) != 0) all += " style:font-name=\"Liberation Mono\" fo:font-family=\"&apos;Liberation Mono&apos;\"";
    all += "/></style:style>\n";
  }
  const auto turned = [](const char* name, const char* parent, const char* page) {
    return std::string("<style:style style:name=\"") + name + "\" style:family=\"paragraph\" style:parent-style-name=\"" + parent + "\" style:master-page-name=\"" + page + "\"/>\n";
  };
  return all + turned("Wide_20_Figure", "Figure_20_Contents", "Landscape") + turned("Upright", "Text_20_body", "Standard") +
         turned("Upright_20_Heading", "Heading_20_1", "Standard") +
         "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"
         "</office:automatic-styles>\n";
}

}  // namespace concarte::writing
