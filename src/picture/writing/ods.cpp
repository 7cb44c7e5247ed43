// A table as an OpenDocument spreadsheet: words only, headings that stay in sight, cells that span.
#include <algorithm>

#include "picture/writing/letters.h"
#include "picture/writing/package.h"
#include "picture/writing/writing.h"

namespace concarte::writing {

using report::Cell;
using report::Row;
using report::Table;

namespace {

std::string paragraphs(std::string_view text) {
  std::string out = "<text:p>";
  for (const char c : xml(text)) c == '\n' ? out += "</text:p><text:p>" : out += c;
  return out + "</text:p>";
}

bool is_count(const std::string& text) {
  constexpr std::size_t Longest = 9;
  return !text.empty() && text.size() < Longest && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string cell(const Cell& cell, const std::string& style, bool may_be_count) {
  if (cell.rows == 0) return "<table:covered-table-cell/>";
  std::string attributes = " table:style-name=\"" + style + "\"";
  if (cell.rows > 1) attributes += " table:number-columns-spanned=\"1\" table:number-rows-spanned=\"" + std::to_string(cell.rows) + "\"";
  if (cell.text.empty()) return "<table:table-cell" + attributes + "/>";
  if (may_be_count && is_count(cell.text)) attributes += " office:value-type=\"float\" office:value=\"" + cell.text + "\"";
  else attributes += " office:value-type=\"string\"";
  return "<table:table-cell" + attributes + ">" + paragraphs(cell.text) + "</table:table-cell>";
}

std::string automatic_styles() {
  const auto cell_style = [](const char* name, const char* more, const char* text) {
    return std::string("<style:style style:name=\"") + name + "\" style:family=\"table-cell\"><style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\" "
           "fo:padding=\"0.08cm\" fo:border=\"0.5pt solid #c8ced6\"" + more + "/><style:text-properties" + text + "/></style:style>\n";
  };
  const auto column = [](const char* name, const char* width) {
    return std::string("<style:style style:name=\"") + name + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" + width + "\"/></style:style>\n";
  };
  return "<office:automatic-styles>\n" + column("narrow", "2.6cm") + column("broad", "6cm") +
         "<style:style style:name=\"row\" style:family=\"table-row\"><style:table-row-properties style:use-optimal-row-height=\"true\"/></style:style>\n"
         "<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Sheet\"><style:table-properties table:display=\"true\"/></style:style>\n" +
         cell_style("head", " fo:background-color=\"#e6ebf1\"", " fo:font-weight=\"bold\"") + cell_style("section", " fo:background-color=\"#f4f6f9\"", " fo:font-weight=\"bold\"") +
         cell_style("strong", "", " fo:font-weight=\"bold\"") + cell_style("plain", "", "") + "</office:automatic-styles>\n";
}

// Sheets are named with what spreadsheets allow.
std::string sheet_name(const std::string& title) {
  constexpr std::size_t Longest = 31;
  std::string name;
  for (const char c : visible(title)) name += std::string_view("[]*?:/\\'\n").find(c) == std::string_view::npos ? c : ' ';
  // Whole letters: a byte of the middle of one is not where to cut.
  std::size_t end = std::min(name.size(), Longest);
  while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80) --end;
  name.resize(end);
  return name.find_first_not_of(' ') == std::string::npos ? "Concarte" : name;
}

std::string content(const Table& table) {
  std::string out = open_document_root("document-content") + automatic_styles() + "<office:body><office:spreadsheet>\n<table:table table:name=\"" +
                    xml(sheet_name(table.title)) + "\" table:style-name=\"sheet\">\n";
  for (const report::Column& column : table.columns) out += std::string("<table:table-column table:style-name=\"") + (column.is_narrow ? "narrow" : "broad") + "\"/>\n";
  out += "<table:table-header-rows><table:table-row table:style-name=\"row\">";
  for (const report::Column& column : table.columns) out += cell({column.name}, "head", false);
  out += "</table:table-row></table:table-header-rows>\n";
  for (const Row& row : table.rows) {
    out += "<table:table-row table:style-name=\"row\">";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const bool is_heading = i < table.heading_columns;
      out += cell(row.cells[i], row.is_section ? "section" : is_heading ? "strong" : "plain", !is_heading);
    }
    out += "</table:table-row>\n";
  }
  for (const std::string& remark : table.remarks)
    out += "<table:table-row table:style-name=\"row\"><table:table-cell office:value-type=\"string\">" + paragraphs(remark) + "</table:table-cell></table:table-row>\n";
  return out + "</table:table>\n</office:spreadsheet></office:body>\n</office:document-content>\n";
}

std::string styles(const Table& table) {
  return open_document_root("document-styles") +
         "<office:styles><style:default-style style:family=\"table-cell\"><style:text-properties style:font-name=\"Liberation Sans\" fo:font-size=\"10pt\"" +
         language_attributes(table.language) + "/></style:default-style></office:styles>\n"
         "<office:automatic-styles><style:page-layout style:name=\"page\"><style:page-layout-properties fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" "
         "style:print-orientation=\"landscape\" fo:margin=\"1.2cm\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout></office:automatic-styles>\n"
         "<office:master-styles><style:master-page style:name=\"Sheet\" style:page-layout-name=\"page\"><style:header><text:p>" + xml(table.title) +
         "</text:p></style:header></style:master-page></office:master-styles>\n</office:document-styles>\n";
}

// The headings stay where they are while one scrolls.
std::string settings(const Table& table) {
  const auto item = [](const char* name, const char* type, const std::string& value) {
    return std::string("<config:config-item config:name=\"") + name + "\" config:type=\"" + type + "\">" + value + "</config:config-item>";
  };
  const std::string columns = std::to_string(std::min<std::size_t>(table.heading_columns, 2));
  return open_document_root("document-settings") +
         "<office:settings><config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>" +
         item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\"><config:config-item-map-entry config:name=\"" + xml(sheet_name(table.title)) +
         "\">" + item("HorizontalSplitMode", "short", "2") + item("VerticalSplitMode", "short", "2") + item("HorizontalSplitPosition", "int", columns) +
         item("VerticalSplitPosition", "int", "1") + item("ActiveSplitRange", "short", "3") + item("PositionRight", "int", columns) + item("PositionBottom", "int", "1") +
         "</config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
         "</office:settings>\n</office:document-settings>\n";
}

}  // namespace

std::string ods(const Table& table) {
  return open_document("application/vnd.oasis.opendocument.spreadsheet", {{"content.xml", content(table)},
                                                                          {"styles.xml", styles(table)},
                                                                          {"settings.xml", settings(table)},
                                                                          {"meta.xml", meta_xml(table.title, table.language)}});
}

}  // namespace concarte::writing
