// What cairo cannot say of a PDF: its language, and that its title is shown rather than its file's name.
#include "picture/publish/pdf_catalogue.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "picture/publish/language_tag.h"

namespace concarte::publish {
namespace {

// The number after the last occurrence of these words; -1 when there is none.
long number_after(std::string_view text, std::string_view words) {
  const std::size_t found = text.rfind(words);
  if (found == std::string_view::npos) return -1;
  const std::size_t begin = text.find_first_not_of(" \n", found + words.size());
  long number = -1;
  if (begin != std::string_view::npos) std::from_chars(text.data() + begin, text.data() + text.size(), number);
  return number;
}

// What the trailer refers to as an object: `9 0 R`.
std::string entry(std::string_view trailer, std::string_view name) {
  const long number = number_after(trailer, name);
  return number < 0 ? std::string() : fmt::format("   {} {} 0 R\n", name, number);
}

}  // namespace

std::string with_language(std::string pdf, std::string_view language) {
  if (!is_language_tag(language)) return pdf;
  const std::string_view trailer = std::string_view(pdf).substr(std::min(pdf.rfind("trailer"), pdf.size()));
  const long root = number_after(trailer, "/Root"), size = number_after(trailer, "/Size"), former = number_after(trailer, "startxref");
  const std::string head = fmt::format("\n{} 0 obj\n<<", root);
  const std::size_t begin = pdf.rfind(head);
  const std::size_t end = begin == std::string::npos ? begin : pdf.find("\nendobj", begin);
  if (root < 0 || size < 0 || former < 0 || end == std::string::npos) return pdf;

  const std::string root_entry = entry(trailer, "/Root") + entry(trailer, "/Info");
  const std::string entries = pdf.substr(begin + head.size(), end - begin - head.size());
  const std::size_t place = pdf.size() + 1;
  pdf += fmt::format("{}   /Lang ({})\n   /ViewerPreferences << /DisplayDocTitle true >>{}\nendobj\n", head, language, entries);
  const std::size_t table = pdf.size();
  pdf += fmt::format("xref\n{} 1\n{:010} 00000 n \ntrailer\n<< /Size {}\n{}   /Prev {}\n>>\nstartxref\n{}\n%%EOF\n", root, place, size,
                     root_entry, former, table);
  return pdf;
}

}  // namespace concarte::publish
